import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDesign } from '../../src/engine/check/check-design.ts'
import { normalise } from '../../src/engine/design/normalise.ts'
import { type Imported, importForm } from '../../src/engine/import/import-form.ts'
import { compile } from '../../src/engine/journey/compile.ts'
import { evaluate } from '../../src/engine/journey/evaluate.ts'

// biome-ignore lint/suspicious/noExplicitAny: forms as they come
type Any = any

const asOf = '2026-11-21'
const run = ({ design }: Imported, answers: Any) => {
  assert.ok(design)
  assert.deepEqual(checkDesign(design, { languages: ['en'] }).problems, [])
  return evaluate(compile(normalise(design)), { answers, asOf })
}
const code = (imported: Imported, at: string): string | undefined =>
  imported.lost.find((one) => one.at === at)?.code ?? imported.changed.find((one) => one.at === at)?.code
const page = (path: string, components: Any[], next: Any[] = [], more: Any = {}): Any => ({
  path,
  title: path.slice(1),
  components,
  next,
  ...more,
})
const ask = (type: string, name: string, more: Any = {}): Any => ({
  type,
  name,
  title: `The ${name}`,
  options: {},
  schema: {},
  ...more,
})
const summary = page('/summary', [], [], { controller: './pages/summary.js' })
const form = (pages: Any[], more: Any = {}): Any => ({
  name: 'F',
  startPage: pages[0].path,
  version: 2,
  conditions: [],
  lists: [],
  sections: [],
  fees: [],
  pages: [...pages, summary],
  ...more,
})
const question = ({ design }: Imported, id: string): Any =>
  design?.pages.flatMap(({ questions }) => questions ?? []).find((one) => one.id === id)
const to = [{ path: '/summary' }]

test('fees are pence: those whose condition holds, times an answer, with a reason each', () => {
  const imported = importForm(
    form([page('/a', [ask('NumberField', 'copies'), ask('YesNoField', 'post')], to)], {
      conditions: [{ name: 'byPost', displayName: 'byPost', value: 'post == true' }],
      fees: [
        { description: 'Certificate', amount: 5000 },
        { description: 'Copies', amount: 1250, multiplier: 'copies' },
        { description: 'Postage', amount: 385, condition: 'byPost' },
      ],
    }),
  )
  assert.deepEqual(
    [0, 1, 2].map((i) => code(imported, `/fees/${i}`)),
    [undefined, undefined, undefined],
  )
  assert.equal(run(imported, { copies: 3, post: true }).fee, 5000 + 3 * 1250 + 385)
  const without = run(imported, { copies: 0, post: false })
  assert.equal(without.fee, 5000)
  assert.deepEqual(
    without.decisions.fee?.because.map(({ text }) => text.en),
    ['Certificate', 'Copies'],
  )
})

test('a fee of a page that was not asked is not due, whatever was answered there before', () => {
  const imported = importForm(
    form(
      [
        page('/a', [ask('YesNoField', 'more')], [{ path: '/b', condition: 'more' }, ...to]),
        page('/b', [ask('YesNoField', 'post')], to),
      ],
      {
        conditions: [
          { name: 'more', displayName: 'more', value: 'more == true' },
          { name: 'noPost', displayName: 'noPost', value: 'post == false' },
        ],
        fees: [{ description: 'Collection', amount: 100, condition: 'noPost' }],
      },
    ),
  )
  assert.equal(run(imported, { more: true, post: false }).fee, 100)
  assert.equal(run(imported, { more: false, post: false }).fee, 0)
})

test('a page that repeats becomes a group, with its bounds', () => {
  const repeated = page('/people', [ask('TextField', 'first'), ask('YesNoField', 'adult')], [], {
    controller: 'RepeatPageController',
    repeat: { options: { name: 'people', title: 'Person' }, schema: { min: 2, max: 4 } },
  })
  const imported = importForm({ engine: 'V2', name: 'F', pages: [repeated], lists: [], conditions: [], sections: [] })
  const { type, repeat, questions, label } = question(imported, 'people')
  assert.deepEqual([type, repeat, label.en], ['group', { min: 2, max: 4 }, 'Person'])
  assert.deepEqual(
    questions.map(({ id }: Any) => id),
    ['first', 'adult'],
  )
  assert.ok(run(imported, { people: [{ first: 'A', adult: true }] }).problems.length > 0)
  assert.ok(
    run(imported, {
      people: [
        { first: 'A', adult: true },
        { first: 'B', adult: false },
      ],
    }).complete,
  )
})

test('a page that repeats as often as an answer says is held to that answer', () => {
  const imported = importForm(
    form([
      page('/a', [ask('NumberField', 'people')], [{ path: '/b' }]),
      page('/b', [ask('TextField', 'first')], to, { repeatField: 'people' }),
    ]),
  )
  const [, group] = imported.design?.pages.flatMap(({ questions }) => questions ?? []) ?? []
  assert.equal(group?.type, 'group')
  const given = { people: 2, [group?.id ?? '']: [{ first: 'A' }, { first: 'B' }] }
  assert.ok(run(imported, given).complete)
  assert.ok(run(imported, { ...given, people: 3 }).problems.length > 0)
})

test('a row of several boxes becomes a group of up to a hundred', () => {
  const imported = importForm(
    form([
      page(
        '/a',
        [
          ask('MultiInputField', 'costs', {
            children: [ask('TextField', 'what'), ask('NumberField', 'pounds', { options: { prefix: '£' } })],
          }),
        ],
        to,
        { controller: 'RepeatingFieldPageController' },
      ),
    ]),
  )
  assert.deepEqual(question(imported, 'costs').repeat, { min: 1, max: 100 })
  assert.ok(run(imported, { costs: [{ what: 'x', pounds: 2.5 }] }).complete)
  assert.equal(imported.lost.length, 0)
})

test('what a choice reveals is asked on the page that follows, for that choice only', () => {
  const imported = importForm(
    form(
      [
        page(
          '/a',
          [
            ask('RadiosField', 'by', {
              list: 'ways',
              options: { conditionallyRevealedComponents: { email: ask('EmailAddressField', 'address') } },
            }),
          ],
          to,
        ),
      ],
      {
        lists: [
          {
            name: 'ways',
            items: [
              { text: 'Email', value: 'email' },
              { text: 'Post', value: 'post' },
            ],
          },
        ],
      },
    ),
  )
  assert.deepEqual(run(imported, { by: 'post' }).path.length, 1)
  assert.deepEqual(run(imported, { by: 'email' }).missing, ['address'])
  assert.equal(code(imported, '/pages/0/components/0/options/conditionallyRevealedComponents/email'), 'category-filled')
  assert.equal(imported.lost.length, 0)
})

test('limits of the source are enforced', () => {
  const imported = importForm(
    form([
      page(
        '/a',
        [
          ask('TextField', 'short', { schema: { max: '5', min: 2 } }),
          ask('TextField', 'exact', { schema: { length: 4 } }),
          ask('TextField', 'shaped', { schema: { regex: '^[A-Z]\\d+$' } }),
          ask('FreeTextField', 'free', { options: { maxWords: '3' } }),
          ask('NumberField', 'whole', { schema: { precision: 0, min: 1, max: '9' } }),
          ask('EmailAddressField', 'mail', { schema: { regex: '@nhs\\.uk$' } }),
          ask('DatePartsField', 'when', { options: { maxDaysInPast: 0, maxDaysInFuture: '30' } }),
          ask('FileUploadField', 'files', { schema: { min: 2, max: 3 }, options: { accept: 'application/pdf' } }),
        ],
        to,
      ),
    ]),
  )
  const pdf = { id: 'f', name: 'a.pdf', size: 9, type: 'application/pdf', sha256: 'x' }
  const right = {
    short: 'abc',
    exact: 'abcd',
    shaped: 'A1',
    free: 'one two three',
    whole: 9,
    mail: 'a@nhs.uk',
    when: '2026-11-21',
    files: [pdf, pdf],
  }
  assert.deepEqual(run(imported, right).problems, [])
  const wrong: Any = {
    short: 'abcdef',
    exact: 'abc',
    shaped: 'a1',
    free: 'one two three four',
    whole: 10,
    mail: 'a@example.com',
    when: '2026-11-20',
    files: [pdf],
  }
  for (const key of Object.keys(wrong))
    assert.ok(run(imported, { ...right, [key]: wrong[key] }).problems.length > 0, key)
  assert.ok(run(imported, { ...right, when: '2026-12-22' }).problems.length > 0)
  assert.ok(run(imported, { ...right, files: [pdf, { ...pdf, type: 'image/png', name: 'a.png' }] }).problems.length > 0)
  assert.equal(imported.lost.length, 0)
})

test('a limit that cannot be kept is lost, not passed over', () => {
  const imported = importForm(form([page('/a', [ask('TextField', 'x', { schema: { regex: '(' } })], to)]))
  assert.equal(code(imported, '/pages/0/components/0'), 'limit-not-enforced')
})

test('a date that was not asked can be compared all the same', () => {
  const imported = importForm({
    engine: 'V2',
    name: 'F',
    lists: [],
    sections: [],
    conditions: [
      {
        id: 'owns',
        displayName: 'owns',
        items: [{ id: '1', componentId: 'c1', operator: 'is', type: 'BooleanValue', value: true }],
      },
      {
        id: 'old',
        displayName: 'old',
        items: [{ id: '2', componentId: 'c2', operator: 'is before', type: 'DateValue', value: '2020-01-01' }],
      },
    ],
    pages: [
      page('/a', [ask('YesNoField', 'owns', { id: 'c1' })]),
      page('/b', [ask('DatePartsField', 'since', { id: 'c2' })], [], { condition: 'owns' }),
      page('/c', [ask('TextField', 'why')], [], { condition: 'old' }),
      page('/d', [ask('TextField', 'end')]),
    ],
  })
  assert.deepEqual(run(imported, { owns: false, since: '2010-01-01' }).path, ['a', 'd'])
  assert.deepEqual(run(imported, { owns: true, since: '2010-01-01' }).path, ['a', 'b', 'c'])
  assert.deepEqual(run(imported, { owns: true, since: '2024-01-01' }).path, ['a', 'b', 'd'])
})

test('a link back is lost and said, and the journey still ends', () => {
  const imported = importForm(
    form(
      [
        page('/a', [ask('TextField', 'x')], [{ path: '/b' }]),
        page('/b', [ask('YesNoField', 'again')], [{ path: '/a', condition: 'again' }, ...to]),
      ],
      {
        conditions: [{ name: 'again', displayName: 'again', value: 'again == true' }],
      },
    ),
  )
  assert.equal(code(imported, '/pages/1/next/0'), 'loop-back')
  assert.ok(imported.problems.some((one) => one.code === 'loop-back'))
  assert.ok(run(imported, { x: 'x', again: false }).complete)
})

test('a condition that cannot be said is lost with all that it led to', () => {
  const imported = importForm(
    form(
      [
        page('/a', [ask('UkAddressField', 'home')], [{ path: '/b', condition: 'c' }, ...to]),
        page('/b', [ask('TextField', 'x')], to),
      ],
      {
        conditions: [{ name: 'c', displayName: 'c', value: "home == 'here'" }],
      },
    ),
  )
  for (const at of ['/conditions/0', '/pages/0/next/0', '/pages/1', '/pages/1/components/0'])
    assert.equal(code(imported, at), 'condition-not-evaluated', at)
  assert.ok(run(imported, { home: { line1: 'x', town: 'x', postcode: 'SW1A 1AA', areas: [] } }).complete)
})

test('a link to another site is a last page', () => {
  const imported = importForm(
    form([page('/a', [ask('YesNoField', 'x')], [{ redirect: 'https://www.gov.uk/help', condition: 'c' }, ...to])], {
      conditions: [{ name: 'c', displayName: 'c', value: 'x == true' }],
    }),
  )
  assert.equal(code(imported, '/pages/0/next/0'), 'redirect-page')
  assert.equal(run(imported, { x: true }).end, 'a-elsewhere')
  assert.ok(run(imported, { x: false }).complete)
})

test('a summary page with words of its own is where people send, and turns nobody away', () => {
  const told = { type: 'Para', name: 'told', content: '<p>What you told us</p>', options: {} }
  const away = page('/away', [{ ...told, name: 'sorry' }])
  const imported = importForm({
    ...form([page('/a', [ask('YesNoField', 'x')], [{ path: '/away', condition: 'c' }, { path: '/summary' }]), away], {
      conditions: [{ name: 'c', displayName: 'c', value: 'x == true' }],
    }),
    pages: [
      page('/a', [ask('YesNoField', 'x')], [{ path: '/away', condition: 'c' }, { path: '/summary' }]),
      away,
      page('/summary', [told], [], { controller: './pages/summary.js' }),
    ],
  })
  assert.equal(run(imported, { x: true }).end, 'away')
  assert.ok(run(imported, { x: false }).complete)
})

test('where conditions stand on the pages that links lead to, the first page without one follows', () => {
  const imported = importForm({
    ...form([
      page('/a', [ask('YesNoField', 'x')], [{ path: '/d' }, { path: '/c' }, { path: '/b' }]),
      page('/b', [ask('TextField', 'y')], [], { condition: 'c' }),
      page('/c', [ask('TextField', 'z')]),
      page('/d', [ask('TextField', 'w')]),
    ]),
    conditions: [{ name: 'c', value: 'x == true' }],
  })
  assert.deepEqual(run(imported, { x: true, y: 'y' }).path, ['a', 'b'])
  assert.deepEqual(run(imported, { x: false, z: 'z' }).path, ['a', 'c'])
})

test('dead matter is left out and said', () => {
  const imported = importForm(
    form(
      [page('/a', [ask('TextField', 'x')], [{ path: '/nowhere' }, ...to]), page('/lost', [ask('TextField', 'y')], to)],
      {
        conditions: [{ name: 'unused', displayName: 'unused', value: "x == 'a'" }],
        lists: [{ name: 'unused', items: [{ text: 'a', value: 'a' }] }],
        sections: [{ name: 'unused', title: 'Unused' }],
      },
    ),
  )
  for (const at of [
    '/pages/0/next/0',
    '/pages/1',
    '/pages/1/components/0',
    '/conditions/0',
    '/lists/0',
    '/lists/0/items/0',
    '/sections/0',
  ])
    assert.equal(code(imported, at), 'dead-reference', at)
  for (const at of ['/pages/0/next/0', '/pages/1', '/conditions/0', '/lists/0', '/sections/0'])
    assert.ok(
      imported.problems.some((one) => one.at === at && one.code === 'dead-reference'),
      at,
    )
  assert.equal(imported.lost.length, 0)
})

test('one name asked on several pages is read where it was asked', () => {
  const colours = [{ name: 'l', items: ['red', 'blue'].map((value) => ({ text: value, value })) }]
  const imported = importForm(
    form(
      [
        page('/a', [ask('YesNoField', 'which')], [{ path: '/b', condition: 'w' }, { path: '/c' }]),
        page('/b', [ask('RadiosField', 'colour', { list: 'l' })], [{ path: '/d' }]),
        page('/c', [ask('RadiosField', 'colour', { list: 'l' })], [{ path: '/d' }]),
        page('/d', [ask('TextField', 'x')], [{ path: '/e', condition: 'red' }, ...to]),
        page('/e', [ask('TextField', 'y')], to),
      ],
      {
        lists: colours,
        conditions: [
          { name: 'w', displayName: 'w', value: 'which == true' },
          { name: 'red', displayName: 'red', value: "colour == 'red'" },
        ],
      },
    ),
  )
  const asked = { x: 'x', y: 'y', colour: 'red', colour2: 'blue' }
  assert.ok(run(imported, { ...asked, which: true }).path.includes('e'))
  assert.ok(!run(imported, { ...asked, which: false }).path.includes('e'))
})

test('a choice that excludes the others still does', () => {
  const imported = importForm(
    form(
      [
        page(
          '/a',
          [ask('CheckboxesField', 'x', { list: 'l', options: { behaviour: 'exclusive', behaviourItemValue: 'none' } })],
          to,
        ),
      ],
      {
        lists: [
          {
            name: 'l',
            items: [
              { text: 'A', value: 'a' },
              { text: 'None', value: 'none' },
            ],
          },
        ],
      },
    ),
  )
  assert.ok(run(imported, { x: ['a', 'none'] }).problems.length > 0)
  assert.deepEqual(run(imported, { x: ['none'] }).problems, [])
})

test('ids that expressions cannot say are made so, and stay unique', () => {
  const imported = importForm(
    form([
      page(
        '/a',
        ['a-b', 'aB', 'A_b', 'true', '9x', 'fee', '日本'].map((name) => ask('TextField', name)),
        to,
      ),
    ]),
  )
  const ids = imported.design?.pages[0]?.questions?.map(({ id }) => id) ?? []
  assert.equal(new Set(ids).size, 7)
  for (const id of ids) assert.match(id, /^[a-z][A-Za-z0-9]*$/)
})

test('settings of the organisation fill what the format lacks', () => {
  const retention = { keep: '6 years', after: 'closed', basis: 'legal-obligation' } as const
  const imported = importForm(form([page('/a', [ask('TextField', 'x')], to)]), {
    settings: { retention, respondent: 'organisation' },
  })
  assert.deepEqual([imported.design?.retention, imported.design?.respondent], [retention, 'organisation'])
  assert.equal(code(imported, ''), 'filled-from-settings')
})

test('an item that was offered under a condition only is lost; the others are not', () => {
  const imported = importForm(
    form([page('/a', [ask('RadiosField', 'x', { list: 'l' })], to)], {
      lists: [
        {
          name: 'l',
          items: [
            { text: 'A', value: 'a', condition: 'c' },
            { text: 'B', value: 'b' },
          ],
        },
      ],
    }),
  )
  assert.equal(code(imported, '/lists/0/items/0'), 'list-item-condition')
  assert.equal(code(imported, '/lists/0/items/1'), undefined)
})

test('a form too tangled for one expression says which pages are, and the others keep their conditions', () => {
  // of each two pages that one is shown which the number of yeses so far leads to: even or odd
  const rounds = 14
  const pages = Array.from({ length: rounds }, (_, i) =>
    ['even', 'odd'].map((own) =>
      page(
        `/${own}${i}`,
        [ask('YesNoField', `${own}Answer${i}`)],
        i === rounds - 1
          ? to
          : [
              { path: `/${own === 'even' ? 'odd' : 'even'}${i + 1}`, condition: `${own}${i}` },
              { path: `/${own}${i + 1}` },
            ],
      ),
    ),
  ).flat()
  const conditions = Array.from({ length: rounds }, (_, i) =>
    ['even', 'odd'].map((own) => ({ name: `${own}${i}`, displayName: own, value: `${own}Answer${i} == true` })),
  ).flat()
  const imported = importForm(form(pages, { conditions }))
  const codes = new Set(imported.lost.map((one) => one.code))
  assert.deepEqual([...codes], ['too-tangled'])
  assert.deepEqual(checkDesign(imported.design, { languages: ['en'] }).problems, [])
  assert.deepEqual(run(imported, { evenAnswer0: true, oddAnswer1: true }).path.slice(0, 3), ['even0', 'odd1', 'even2'])
})

test('a form of three hundred pages that turn away is carried whole', () => {
  const pages = Array.from({ length: 300 }, (_, i) => [
    page(
      `/q${i}`,
      [ask('YesNoField', `x${i}`)],
      [{ path: `/no${i}`, condition: `c${i}` }, { path: i === 299 ? '/summary' : `/q${i + 1}` }],
    ),
    page(`/no${i}`, [{ type: 'Para', content: 'No' }]),
  ]).flat()
  const conditions = Array.from({ length: 300 }, (_, i) => ({
    name: `c${i}`,
    displayName: 'c',
    value: `x${i} == false`,
  }))
  const { design, lost } = importForm(form(pages, { conditions }))
  assert.deepEqual([lost.length, design?.pages.length], [0, 600])
  assert.equal(design?.pages.find(({ id }) => id === 'no299')?.when, '!x299')
})
