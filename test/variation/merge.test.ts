import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { DesignFault } from '../../src/engine/design/design-fault.ts'
import { parseDesign } from '../../src/engine/design/design-file.ts'
import { normalise } from '../../src/engine/design/normalise.ts'
import { applyPatch } from '../../src/engine/variation/apply-patch.ts'
import { diffDesigns } from '../../src/engine/variation/diff-designs.ts'
import { mergeDesigns } from '../../src/engine/variation/merge-designs.ts'
import { checkMerge } from '../../src/engine/variation/merging/check-merge.ts'
import type { Settlements } from '../../src/engine/variation/merging/conflict.ts'
import { canonical } from '../../src/engine/versions/canonical.ts'

const text = readFileSync(new URL('bins.yaml', import.meta.url), 'utf8')
// biome-ignore lint/suspicious/noExplicitAny: a document to be changed by hand
type Any = any
type Change = (d: Any) => void
const changed = (change: Change = () => undefined, from = text) => {
  const document = parseDesign(from).design as Any
  change(document)
  return normalise(document)
}
const merge = (ours: Change, theirs: Change, settlements: Settlements = {}) => {
  const designs = { base: changed(), ours: changed(ours), theirs: changed(theirs) }
  const result = mergeDesigns(designs, settlements)
  return {
    ...result,
    designs,
    merged: result.merged as Any,
    paths: result.conflicts.map(({ path, kind }) => `${kind} ${path}`),
  }
}
const bins = (d: Any) => d.pages[0].questions[1]
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
const words = (en: string) => ({ en, cy: `${en} (Cymraeg)` })

test('a question that one side moves to another page and the other edits is moved and edited', () => {
  const { merged, conflicts, taken } = merge(
    (d) => d.pages[1].questions.push(...d.pages[0].questions.splice(1, 1)),
    (d) => {
      bins(d).max = 6
      bins(d).hint.en = 'Up to six'
    },
  )
  assert.deepEqual(conflicts, [])
  assert.deepEqual(ids(merged.pages[1].questions), ['zqpension', 'zqproof', 'zqbins'])
  assert.deepEqual([merged.pages[1].questions[2].max, merged.pages[1].questions[2].hint.en], [6, 'Up to six'])
  assert.deepEqual(taken, { ours: 1, theirs: 2, both: 0 })
})

test('one leaf with two values is a conflict that says both, keeps ours, and is settled as a person says', () => {
  const to =
    (max: number): Change =>
    (d) => {
      bins(d).max = max
    }
  const [ours, theirs] = [to(2), to(6)]
  const path = '/pages/zqhome/questions/zqbins/max'
  const { merged, conflicts } = merge(ours, theirs)
  assert.deepEqual(conflicts, [
    {
      path,
      kind: 'both-changed',
      base: 4,
      ours: 2,
      theirs: 6,
      sentence: {
        en: 'Both sides changed the same thing differently. Ours: Question “How many bins do you need?”: the highest number is 2 instead of 4. Theirs: Question “How many bins do you need?”: the highest number is 6 instead of 4.',
        cy: 'Newidiodd y ddwy ochr yr un peth yn wahanol. Ni: Cwestiwn “Sawl bin sydd ei angen?”: y rhif uchaf yw 2 yn lle 4. Hwythau: Cwestiwn “Sawl bin sydd ei angen?”: y rhif uchaf yw 6 yn lle 4.',
      },
    },
  ])
  assert.equal(bins(merged).max, 2)
  for (const [settled, wanted] of [
    ['theirs', 6],
    ['base', 4],
    ['ours', 2],
    [{ value: 5 }, 5],
  ] as const) {
    const result = merge(ours, theirs, { [path]: settled })
    assert.deepEqual([bins(result.merged).max, result.conflicts, result.unused], [wanted, [], []])
  }
  assert.deepEqual(
    merge(
      () => undefined,
      () => undefined,
      { [path]: 'ours' },
    ).unused,
    [path],
  )
})

test('English and Welsh of a text are two leaves; a text whose languages were changed apart is listed', () => {
  const { merged, conflicts, translations } = merge(
    (d) => {
      bins(d).label.en = 'How many?'
    },
    (d) => {
      bins(d).label.cy = 'Sawl un?'
    },
  )
  assert.deepEqual(conflicts, [])
  assert.deepEqual(bins(merged).label, { en: 'How many?', cy: 'Sawl un?' })
  assert.deepEqual(
    translations.map(({ path }) => path),
    ['/pages/zqhome/questions/zqbins/label/cy'],
  )
  const english = diffDesigns(
    changed(),
    changed((d) => {
      bins(d).label.en = 'How many?'
    }),
  )
  assert.deepEqual(english.translations, [
    {
      path: '/pages/zqhome/questions/zqbins/label/cy',
      sentence: {
        en: 'Question “How many bins do you need?”: the English of the wording changed, its Welsh did not; look at the translation',
        cy: 'Cwestiwn “Sawl bin sydd ei angen?”: newidiodd Saesneg y geiriad, ond nid y Gymraeg; edrychwch ar y cyfieithiad',
      },
    },
  ])
})

test('what one side removes and the other changes inside is one conflict at what was removed', () => {
  const remove: Change = (d) => d.pages.splice(1, 1)
  const edit: Change = (d) => {
    d.pages[1].questions[0].label.en = 'Pension Credit?'
    d.pages[1].questions[1].maxSize = 1
  }
  const kept = merge(edit, remove)
  assert.deepEqual(kept.paths, ['removed-changed /pages/zqless'])
  assert.deepEqual(
    [ids(kept.merged.pages), kept.merged.pages[1].questions[1].maxSize],
    [['zqhome', 'zqless', 'zqend'], 1],
  )
  const gone = merge(remove, edit)
  assert.deepEqual([gone.paths, ids(gone.merged.pages)], [['removed-changed /pages/zqless'], ['zqhome', 'zqend']])
  const settled = merge(remove, edit, { '/pages/zqless': 'theirs' })
  assert.equal(settled.merged.pages[1].questions[0].label.en, 'Pension Credit?')
})

test('what one side moves and the other removes is a conflict, also when its whole page is removed', () => {
  const move: Change = (d) => d.pages[0].questions.push(d.pages[1].questions.shift())
  const one = merge(move, (d) => d.pages[1].questions.shift())
  assert.deepEqual(one.paths, ['removed-moved /pages/zqless/questions/zqpension'])
  assert.deepEqual(ids(one.merged.pages[0].questions), ['zqkind', 'zqbins', 'zqborn', 'zqpension'])
  const page = merge(move, (d) => d.pages.splice(1, 1))
  assert.deepEqual(page.paths, ['removed-moved /pages/zqless/questions/zqpension'])
  assert.deepEqual([ids(page.merged.pages), page.merged.pages[0].questions.length], [['zqhome', 'zqend'], 4])
})

test('two different moves of one question are a conflict; the same move is taken once', () => {
  const to =
    (target: number): Change =>
    (d) => {
      const [moved] = d.pages[0].questions.splice(1, 1)
      d.pages[target].questions = [...(d.pages[target].questions ?? []), moved]
    }
  const { paths, conflicts, merged } = merge(to(1), to(2))
  assert.deepEqual(paths, ['moved-twice /pages/zqhome/questions/zqbins'])
  assert.deepEqual(conflicts[0]?.ours, { in: '/pages/zqless/questions', after: 'zqproof' })
  assert.deepEqual(ids(merged.pages[1].questions), ['zqpension', 'zqproof', 'zqbins'])
  assert.deepEqual(merge(to(1), to(1)).taken, { ours: 0, theirs: 0, both: 1 })
})

test('orders that make a circle are one conflict of the list, settled by a side or by an order of one’s own', () => {
  const stages =
    (order: readonly number[]): Change =>
    (d) => {
      d.stages = order.map((i) => d.stages[i])
    }
  const [ours, theirs] = [stages([1, 0, 2]), stages([0, 2, 1])]
  const { paths, merged } = merge(ours, theirs)
  assert.deepEqual(paths, ['order /stages'])
  assert.deepEqual(ids(merged.stages), ['zqactive', 'zqreceived', 'zqno'])
  assert.deepEqual(ids(merge(ours, theirs, { '/stages': 'theirs' }).merged.stages), ['zqreceived', 'zqno', 'zqactive'])
  const own = merge(ours, theirs, { '/stages': { value: ['zqno', 'zqactive', 'zqreceived'] } })
  assert.deepEqual(ids(own.merged.stages), ['zqno', 'zqactive', 'zqreceived'])
})

test('rows put by both at one place of a decision are a conflict; at two places they are not', () => {
  const row =
    (id: string, at: number): Change =>
    (d) =>
      d.rules[0].decide.splice(at, 0, { id, when: 'zqbins == 9', then: '1', because: words(id) })
  const one = merge(row('ours', 1), row('theirs', 1))
  assert.deepEqual(one.paths, ['same-place /rules/fee/decide'])
  assert.deepEqual(ids(one.merged.rules[0].decide), ['zqhalf', 'ours', 'theirs', 'zqfull'])
  const settled = merge(row('ours', 1), row('theirs', 1), { '/rules/fee/decide': 'theirs' })
  assert.deepEqual(ids(settled.merged.rules[0].decide), ['zqhalf', 'theirs', 'ours', 'zqfull'])
  const two = merge(row('ours', 0), row('theirs', 1))
  assert.deepEqual([two.paths, ids(two.merged.rules[0].decide)], [[], ['ours', 'zqhalf', 'theirs', 'zqfull']])
})

test('pages and choices that both put at one place stand together, in the order of their ids', () => {
  const page =
    (id: string): Change =>
    (d) =>
      d.pages.splice(1, 0, { id, title: words(id) })
  const { merged, conflicts } = merge(page('zebra'), page('apple'))
  assert.deepEqual([conflicts, ids(merged.pages)], [[], ['zqhome', 'apple', 'zebra', 'zqless', 'zqend']])
})

test('an id that both added: alike it is taken once, differently it is a conflict of the leaves that differ', () => {
  const add =
    (max: number): Change =>
    (d) =>
      d.pages[1].questions.push({ id: 'extra', type: 'number', label: words('Extra?'), max })
  const alike = merge(add(3), add(3))
  assert.deepEqual([alike.conflicts, alike.taken.ours, alike.taken.theirs], [[], 0, 0])
  assert.ok(alike.taken.both > 0)
  assert.deepEqual(merge(add(3), add(5)).paths, ['both-added /pages/zqless/questions/extra/max'])
  const elsewhere: Change = (d) =>
    d.pages[0].questions.push({ id: 'extra', type: 'number', label: words('Extra?'), max: 3 })
  const path = '/pages/zqhome/questions/extra'
  for (const twice of [merge(add(3), elsewhere), merge(elsewhere, add(3))])
    assert.deepEqual(twice.paths, [`both-added ${path}`])
  const asked = ({ merged }: Any) =>
    merged.pages.map(({ questions = [] }: Any) => questions.some(({ id }: Any) => id === 'extra'))
  assert.deepEqual(asked(merge(add(3), elsewhere)), [false, true, false])
  assert.deepEqual(asked(merge(add(3), elsewhere, { [path]: 'theirs' })), [true, false, false])
  assert.deepEqual(asked(merge(add(3), elsewhere, { [path]: 'base' })), [false, false, false])
})

test('figures of two years, ways on from a stage and rows of a table of figures are merged one by one', () => {
  const { merged, conflicts } = merge(
    (d) => {
      d.parameters[0].values[0].value = 5100
      d.parameters[1].values[0].value.zqhouse = 110
      d.stages[0].next.push('zqno')
    },
    (d) => {
      d.parameters[0].values.push({ from: '2028-04-01', value: 5500 })
      d.parameters[1].values[0].value.zqflat = 60
      d.stages[0].next.unshift('zqreceived')
    },
  )
  assert.deepEqual(conflicts, [])
  assert.deepEqual(
    merged.parameters[0].values.map(({ value }: { value: number }) => value),
    [5100, 5000, 5500],
  )
  assert.deepEqual(merged.parameters[1].values[0].value, { zqhouse: 110, zqflat: 60 })
  assert.deepEqual(merged.stages[0].next, ['zqreceived', 'zqactive', 'zqno'])
})

test('a condition on a question that the other side removed is listed with what both did', () => {
  const { designs, ...result } = merge(
    (d) => {
      d.pages[2].when = 'zqborn < asOf'
    },
    (d) => {
      d.pages[0].questions.pop()
      delete d.pages[1].when
      d.counted = []
    },
  )
  assert.deepEqual(result.conflicts, [])
  const { problems } = checkMerge(result, designs, { languages: ['en', 'cy'] })
  const dangling = problems.filter(({ code }) => code === 'unknown-name')
  assert.deepEqual(
    dangling.map(({ at, by }) => [at, by.ours.map(({ en }) => en), by.theirs.map(({ en }) => en)]),
    [
      [
        '/pages/2/when',
        [
          'Page “Elsewhere”: the condition is “‘What is your date of birth?’ is less than today” instead of “‘What kind of home is it?’ is ‘Flat’”',
        ],
        ['Page “Your property”: question “What is your date of birth?” is removed'],
      ],
    ],
  )
})

test('the examples of both sides are run on the merged design', () => {
  const example =
    (id: string, fee: number): Change =>
    (d) =>
      d.examples.push({
        id,
        title: words(id),
        asOf: '2026-05-01',
        answers: { zqkind: 'zqhouse', zqbins: 2, zqborn: '2000-01-01' },
        expect: { fee },
      })
  const { designs, ...result } = merge(
    (d) => {
      example('mine', 10000)(d)
    },
    (d) => {
      example('yours', 12000)(d)
      d.parameters[0].values[0].value = 6000
      d.examples.shift()
    },
  )
  const { examples } = checkMerge(result, designs, { languages: ['en'] })
  assert.deepEqual(
    examples.map(({ id, ok }) => [id, ok]),
    [
      ['mine', false],
      ['yours', true],
    ],
  )
})

test('a patch is refused, with what does not fit, where a part is no longer as it was', () => {
  const { patch } = diffDesigns(
    changed(),
    changed((d) => {
      bins(d).max = 2
    }),
  )
  assert.throws(
    () =>
      applyPatch(
        changed((d) => {
          bins(d).max = 9
        }),
        patch,
      ),
    (fault) => fault instanceof DesignFault && fault.problems[0]?.at === '/pages/zqhome/questions/zqbins/max',
  )
  const elsewhere = changed((d) => d.pages.reverse())
  const applied = applyPatch(elsewhere, patch) as Any
  assert.equal(applied.pages[2].questions[1].max, 2)
})

test('a design in which an id stands twice in a list is refused, not guessed at', () => {
  const twice = changed((d) => {
    d.stages[1].id = 'zqreceived'
  })
  for (const run of [
    () => diffDesigns(changed(), twice),
    () => mergeDesigns({ base: changed(), ours: twice, theirs: changed() }),
  ])
    assert.throws(run, (fault) => fault instanceof DesignFault && fault.problems[0]?.code === 'duplicate-id')
})

test('a list that is empty and one that is not there are told apart', () => {
  const [none, empty] = [
    changed((d) => {
      delete d.sharing
    }),
    changed((d) => {
      d.sharing = []
    }),
  ]
  for (const [a, b] of [
    [none, empty],
    [empty, none],
    [changed(), none],
    [changed(), empty],
    [none, changed()],
  ] as const)
    assert.equal(canonical(applyPatch(a, diffDesigns(a, b).patch)), canonical(b))
})

test('a patch carries what moved, in its list and to another page, and where something was put in', () => {
  const a = changed()
  const b = changed((d) => {
    d.pages.unshift(d.pages.pop())
    d.pages[2].questions.unshift(d.pages[1].questions.pop())
    d.rules[0].decide.splice(1, 0, { id: 'between', when: 'zqbins == 2', then: '5', because: words('Two') })
    d.stages[0].next = ['zqno', 'zqactive']
  })
  const { patch } = diffDesigns(a, b)
  assert.equal(canonical(applyPatch(a, JSON.parse(JSON.stringify(patch)))), canonical(b))
  assert.deepEqual(
    patch.changes.map(({ kind, at }) => `${kind} ${at}`),
    [
      'move /pages/zqhome/questions/zqborn',
      'move /pages/zqend',
      'add /rules/fee/decide/between',
      'add /stages/zqreceived/next/zqno',
    ],
  )
})

test('a page that one side removed does not stand in the way of the order of what both added', () => {
  const added = { id: 'zqboth', title: words('Both') }
  const ours: Change = (d) => d.pages.splice(1, 2, added)
  const theirs: Change = (d) => {
    d.pages[1].title.en = 'Half price'
    d.pages.splice(2, 0, added)
  }
  for (const [one, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    assert.deepEqual(merge(one, other).paths, ['removed-changed /pages/zqless'])
    const settled = merge(one, other, { '/pages/zqless': one === ours ? 'theirs' : 'ours' })
    assert.deepEqual([settled.paths, ids(settled.merged.pages)], [[], ['zqhome', 'zqless', 'zqboth']])
  }
})
