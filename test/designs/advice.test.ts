import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { advise } from '#engine/advice/advise.ts'
import { gradeOf, sentencesOf, syllablesOf } from '#engine/advice/counting.ts'
import type { Finding } from '#engine/advice/finding.ts'
import type { Design, Page } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { importForm } from '#engine/import/import-form.ts'
import { find } from '#engine/variation/tree/find.ts'
import type { Json } from '#engine/variation/tree/json.ts'
import { sharedForms } from '../import/shared-forms.ts'

const folder = new URL('../../designs/', import.meta.url).pathname
const designs = readdirSync(folder).map((name) =>
  normalise(parse(readFileSync(`${folder}${name}/design.yaml`, 'utf8'))),
)
const [base] = designs

type Questions = NonNullable<Page['questions']>

/** What is found in a design of one page with these questions, or with this text on it. */
const found = (page: Partial<Page>, options = { languages: ['en'] }): readonly Finding[] => {
  if (!base) throw new Error('there are designs')
  const { id, title, kind, respondent, confidence, signIn, stages } = base
  const one: Page = { id: 'one', title: { en: 'Your bins', cy: 'Eich biniau' }, ...page }
  const plain = { id, title, kind, respondent, confidence, signIn, stages, pages: [one] }
  return advise(plain as Design, options).findings
}
const rulesIn = (page: Partial<Page>, options?: { languages: string[] }) => found(page, options).map(({ rule }) => rule)
const reading = (en: string, cy = 'Testun') => ({
  content: [{ id: 'text', type: 'paragraph' as const, text: { en, cy } }],
})
const asking = (question: object) => ({
  questions: [{ id: 'q', label: { en: 'Which?', cy: 'Pa un?' }, ...question }] as unknown as Questions,
})
const long = `You can ${'go on and '.repeat(8)}stop.`

// Each text by hand, after the pages that the rules name as their source.
const texts: readonly (readonly [string, string, Partial<Page>])[] = [
  ['26 words and more in a sentence', 'long-sentence', reading(long)],
  ['a word of the style guide', 'word-to-avoid', reading('We are utilising your garden.')],
  ['words of officials', 'word-to-avoid', reading('Pay prior to the day.')],
  ['short Latin', 'latin-short-form', reading('Bring a bill, eg for gas.')],
  ['short Latin with points', 'latin-short-form', reading('Bring a bill, e.g. for gas.')],
  ['a negative contraction', 'negative-contraction', reading("You can't have two.")],
  ['an abbreviation', 'unexplained-abbreviation', reading('Send your CPZ letter.')],
  ['a link that is called here', 'empty-link', reading('Read it [here](https://example.org/a).')],
  ['a link in Welsh', 'empty-link', reading('Read it.', 'Darllenwch [yma](https://example.org/a).')],
  ['capitals', 'all-capitals', reading('You MUST NOT wait.')],
  ['capitals in Welsh', 'all-capitals', reading('Do not wait.', 'PEIDIWCH AG aros.')],
  ['who does it at the end', 'passive', reading('It is checked by the council.')],
  [
    'a pattern without a hint',
    'missing-hint',
    asking({ type: 'text', pattern: { regex: '^[0-9]{8}$', message: 'Wrong' } }),
  ],
  ['a National Insurance number without a hint', 'missing-hint', asking({ type: 'nationalInsurance' })],
  ['a date without an example', 'missing-date-hint', asking({ type: 'date' })],
  ['choices without a question', 'not-a-question', asking({ type: 'yesNo', label: { en: 'Bins' } })],
  [
    'six questions on a page',
    'many-questions',
    {
      questions: 'abcdef'.split('').map((id) => ({ id, type: 'text', label: { en: 'What?' } })) as unknown as Questions,
    },
  ],
  [
    'none of these at the top',
    'none-not-last',
    asking({
      type: 'anyOf',
      options: [
        { id: 'none', label: { en: 'None of these' }, exclusive: true },
        { id: 'a', label: { en: 'A' } },
      ],
    }),
  ],
  [
    'none of these with others',
    'none-with-others',
    asking({
      type: 'anyOf',
      options: [
        { id: 'a', label: { en: 'A' } },
        { id: 'none', label: { en: 'None of these' } },
      ],
    }),
  ],
]

test('each rule finds what its source speaks of', () => {
  for (const [what, rule, page] of texts) assert.ok(rulesIn(page).includes(rule as never), what)
})

test('plain words, an explained abbreviation, a bin that is delivered and an asked choice are left alone', () => {
  for (const [what, page] of [
    ['plain', reading('Put the bin out by 7am. We take it away.')],
    ['25 words', reading(`You ${'can '.repeat(23)}go.`)],
    ['a list of short points', reading(`Bring:\n\n${'* a bill from this year\n'.repeat(8)}`)],
    ['explained', reading('A controlled parking zone (CPZ) is one. A CPZ has signs.')],
    ['well known', reading('Send a PDF to the NHS.')],
    ['bins', reading('We deliver the bin and key in your answer.')],
    ['a question with a mark', asking({ type: 'yesNo', label: { en: 'Do you have a garden?' } })],
    ['a link that says where it leads', reading('[Find your local council](https://www.gov.uk/find-local-council).')],
  ] as const)
    assert.deepEqual(rulesIn(page), [], what)
})

test('English rules are not used on Welsh; what is missing, the same or out of date is said', () => {
  const welsh = { languages: ['en', 'cy'] }
  // “eg” and “ie” are no Latin in Welsh, and a sentence of 30 Welsh words is not measured by an English rule
  assert.deepEqual(rulesIn(reading('Yes.', `Ie, eg ${'mae '.repeat(30)}yno.`), welsh), [])
  assert.deepEqual(rulesIn({ content: [{ id: 'a', type: 'paragraph', text: { en: 'Put the bin out.' } }] }, welsh), [
    'welsh-missing',
  ])
  assert.deepEqual(rulesIn(reading('Put the bin out.', 'Put the bin out.'), welsh), ['welsh-as-english'])
  assert.deepEqual(
    rulesIn(reading('Put the bin out.', 'Put the bin out.')),
    [],
    'where Welsh is not among the languages',
  )
  assert.ok(base)
  const at = '/title/cy'
  const stale = advise(base, { languages: ['en', 'cy'], outOfDate: [at] }).findings.filter(
    ({ at: where }) => where === at,
  )
  assert.deepEqual(
    stale.map(({ rule }) => rule),
    ['welsh-out-of-date'],
  )
})

test('the Flesch–Kincaid grade is that of its formula, sentences and syllables are counted as people count them', () => {
  // “The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.” (npmjs.com/package/flesch-kincaid)
  assert.equal(gradeOf({ sentences: 1, words: 13, syllables: 26 })?.toFixed(2), '13.08')
  assert.deepEqual(['bin', 'garden', 'collection', 'subscribe', 'council', 'area'].map(syllablesOf), [1, 2, 3, 2, 2, 2])
  assert.equal(sentencesOf('Put it out. We come at 7am!\n\nThen:\n\n* one\n* two').length, 5)
})

test('of the designs here few things are found, each at a place that is there', () => {
  const counts: Record<string, number> = {}
  for (const design of designs) {
    const { findings } = advise(design, { languages: ['en', 'cy'] })
    assert.ok(findings.length <= 12, `${design.id}: ${findings.length}`)
    for (const { at, rule } of findings) {
      counts[rule] = (counts[rule] ?? 0) + 1
      assert.notEqual(find(design as unknown as Json, at).value, undefined, `${design.id} ${at}`)
    }
  }
  console.log(`${designs.length} designs: ${JSON.stringify(counts)}`)
})

test('of published forms it finds what their authors would agree with, by rule', {
  skip: sharedForms.length === 0,
}, () => {
  const counts: Record<string, number> = {}
  let questions = 0
  for (const { source, kind } of sharedForms) {
    const { design } = kind === 'real' ? importForm(source) : { design: null }
    if (!design) continue
    questions += design.pages.flatMap((page) => page.questions ?? []).length
    for (const { rule, at } of advise(design, { languages: ['en'] }).findings) {
      counts[rule] = (counts[rule] ?? 0) + 1
      assert.notEqual(find(design as unknown as Json, at).value, undefined, `${design.id} ${at}`)
    }
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  console.log(`published forms: ${all} findings on ${questions} questions: ${JSON.stringify(counts)}`)
  assert.ok(all < questions, 'fewer findings than questions')
})
