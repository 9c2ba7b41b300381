import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { DesignFault } from '../../src/engine/design/design-fault.ts'
import { parseDesign } from '../../src/engine/design/design-file.ts'
import { normalise } from '../../src/engine/design/normalise.ts'
import { applyPatch } from '../../src/engine/variation/apply-patch.ts'
import { diffDesigns } from '../../src/engine/variation/diff-designs.ts'
import { mergeDesigns } from '../../src/engine/variation/merge-designs.ts'
import type { Settlement } from '../../src/engine/variation/merging/conflict.ts'
import { revertChange } from '../../src/engine/variation/revert-change.ts'
import { canonical } from '../../src/engine/versions/canonical.ts'

const text = readFileSync(new URL('bins.yaml', import.meta.url), 'utf8')
// biome-ignore lint/suspicious/noExplicitAny: a document to be changed by hand
type Any = any
type Change = (d: Any) => void
const changed = (change: Change = () => undefined) => {
  const document = parseDesign(text).design as Any
  change(document)
  return normalise(document)
}
const asked = (design: unknown) =>
  Object.fromEntries((design as Any).pages.map((p: Any) => [p.id, (p.questions ?? []).map(({ id }: Any) => id)]))
const words = (en: string) => ({ en, cy: `${en} (Cymraeg)` })
const misfits = (run: () => unknown): readonly string[] => {
  try {
    run()
  } catch (fault) {
    if (fault instanceof DesignFault) return fault.problems.map(({ at, message }) => `${at}: ${message}`)
    throw fault
  }
  return []
}

const base = changed()
/** What stands on the second page goes to the first, and the page goes. */
const homeless: Change = (d) => {
  d.pages[0].questions.push(d.pages[1].questions[0])
  d.pages.splice(1, 1)
}
const gone: Change = (d) => d.pages.splice(1, 1)

test('a change is never dropped: a patch is refused where what it puts something into is not there, and says so', () => {
  const moves = diffDesigns(
    base,
    changed((d) => d.pages[1].questions.push(d.pages[0].questions.pop())),
  ).patch
  const adds = diffDesigns(
    base,
    changed((d) => d.pages[1].questions.push({ id: 'zqnew', type: 'yesNo', label: words('New?') })),
  ).patch
  const says = diffDesigns(
    base,
    changed((d) => {
      d.about.time = words('5 minutes')
    }),
  ).patch
  for (const [patch, home, without] of [
    [moves, '/pages/zqless', gone],
    [adds, '/pages/zqless', gone],
    [says, '/about', (d) => delete d.about],
  ] as readonly [typeof moves, string, Change][]) {
    const other = changed(without)
    assert.deepEqual(
      misfits(() => applyPatch(other, patch)),
      [`${home}: What a change goes into is not there`],
    )
    assert.deepEqual(
      misfits(() => applyPatch(base, patch)),
      [],
    )
  }
  // the patch itself takes the page away into which it puts something
  const both = { ...adds, changes: [...adds.changes, ...diffDesigns(base, changed(gone)).patch.changes] }
  const elsewhere = changed((d) => {
    d.title.en = 'Another'
  })
  assert.deepEqual(
    misfits(() => applyPatch(elsewhere, both)),
    ['/pages/zqless: The patch removes what a change of it goes into'],
  )
})

test('what moves out of a page that both removed is settled by each side, and what was taken is never less than none', () => {
  const path = '/pages/zqless/questions/zqpension'
  const designs = { base, ours: changed(homeless), theirs: changed(gone) }
  assert.deepEqual(
    mergeDesigns(designs).conflicts.map((one) => `${one.kind} ${one.path}`),
    [`removed-moved ${path}`],
  )
  assert.match(
    mergeDesigns(designs).conflicts[0]?.sentence.en ?? '',
    /Ours: Question “[^”]+” moves from page “[^”]+” to page “Your property”[^;]*; Page “Paying less” is removed\. Theirs: what it stands in is removed\./,
  )
  const first = ['zqkind', 'zqbins', 'zqborn']
  const wanted: readonly (readonly [Settlement, unknown, object])[] = [
    ['ours', { zqhome: [...first, 'zqpension'], zqend: [] }, { ours: 1, theirs: 0, both: 1 }],
    ['theirs', { zqhome: first, zqend: [] }, { ours: 0, theirs: 0, both: 1 }],
    ['base', { zqhome: first, zqless: ['zqpension', 'zqproof'], zqend: [] }, { ours: 0, theirs: 0, both: 0 }],
  ]
  for (const [settled, pages, taken] of wanted) {
    const one = mergeDesigns(designs, { [path]: settled })
    assert.deepEqual([one.conflicts, one.unused, asked(one.merged), one.taken], [[], [], pages, taken], String(settled))
    const turned = settled === 'ours' ? 'theirs' : settled === 'theirs' ? 'ours' : settled
    const other = mergeDesigns({ base, ours: designs.theirs, theirs: designs.ours }, { [path]: turned })
    assert.deepEqual(asked(other.merged), pages, `the other way round, ${String(settled)}`)
  }
})

test('a move out of a page that was removed goes back with its page, and no question is lost', () => {
  const local = changed(homeless)
  const { changes } = diffDesigns(base, local)
  const move = changes.find(({ change }) => change.kind === 'move')
  assert.ok(move)
  const back = revertChange(base, local, move.change)
  assert.deepEqual(asked(back), asked(base))
  const removal = changes.find(({ change }) => change.kind === 'remove')
  assert.ok(removal)
  // taking the removal back leaves the move
  assert.deepEqual(asked(revertChange(base, local, removal.change)), {
    zqhome: ['zqkind', 'zqbins', 'zqborn', 'zqpension'],
    zqless: ['zqproof'],
    zqend: [],
  })
})

const row =
  (id: string): Change =>
  (d) =>
    d.rules[0].decide.splice(1, 0, { id, when: 'zqbins == 9', then: '1', because: words(id) })
const rows = { base, ours: changed(row('mine')), theirs: changed(row('other')) }

test('an order that a person gives is taken as it is given', () => {
  for (const order of [
    ['zqfull', 'other', 'mine', 'zqhalf'],
    ['other', 'zqhalf', 'zqfull', 'mine'],
  ]) {
    const { merged, conflicts, unused } = mergeDesigns(rows, { '/rules/fee/decide': { value: order } })
    const ids = (merged as Any).rules[0].decide.map(({ id }: Any) => id)
    assert.deepEqual([conflicts, unused, ids], [[], [], order])
  }
})

test('what is given to settle a conflict and says nothing of it settles nothing, and that is said', () => {
  const noOrder = /is not an order of the list: each of its ids once, and no other\.$/
  for (const value of [
    'nonsense',
    null,
    [],
    ['zqfull', 'other', 'mine'],
    ['zqfull', 'other', 'mine', 'mine'],
    ['zqfull', 'other', 'mine', 'zqhalf', 'zqhalf'],
    { id: 'mine' },
  ]) {
    const { conflicts } = mergeDesigns(rows, { '/rules/fee/decide': { value } })
    assert.equal(conflicts.length, 1, JSON.stringify(value))
    assert.match(conflicts[0]?.sentence.en ?? '', noOrder)
    assert.match(conflicts[0]?.sentence.cy ?? '', /pob id ynddi unwaith, a dim un arall\.$/)
  }
  const to =
    (page: number): Change =>
    (d) => {
      d.pages[page].questions = [...(d.pages[page].questions ?? []), ...d.pages[0].questions.splice(1, 1)]
    }
  const place = mergeDesigns(
    { base, ours: changed(to(1)), theirs: changed(to(2)) },
    { '/pages/zqhome/questions/zqbins': { value: '/pages/zqend' } },
  )
  assert.match(place.conflicts[0]?.sentence.en ?? '', /names no side: choose ours, theirs or base\.$/)
  const removed = {
    base,
    ours: changed((d) => d.pages[0].questions.splice(1, 1)),
    theirs: changed((d) => {
      d.pages[0].questions[1].max = 3
    }),
  }
  const path = '/pages/zqhome/questions/zqbins'
  const other = { id: 'zqother', type: 'yesNo', label: words('Other?') }
  for (const value of [null, 5, [], {}, other]) {
    const { conflicts } = mergeDesigns(removed, { [path]: { value } })
    assert.match(conflicts[0]?.sentence.en ?? '', /is not what stands there under its id\.$/, JSON.stringify(value))
  }
  const own = { ...other, id: 'zqbins' }
  const settled = mergeDesigns(removed, { [path]: { value: own } })
  assert.equal(settled.conflicts.length, 0)
  const question = (settled.merged as Any).pages[0].questions.find(({ id }: Any) => id === 'zqbins')
  assert.equal(canonical(question), canonical(own))
})
