import { page, smallDesign } from './small-design.ts'

// 40 questions as councils ask them: yes or no and one of most, some numbers and dates, few texts
const options = ['own', 'rent', 'other'].map((id) => ({ id, label: id }))
const kinds: readonly (readonly [string, number, unknown])[] = [
  ['address', 1, { line1: '1 High Street', postcode: 'BA1 1AA', areas: ['barchester'] }],
  ['yesNo', 12, true],
  ['oneOf', 8, 'rent'],
  ['number', 6, 3],
  ['money', 4, 150000],
  ['date', 3, '1950-04-01'],
  ['text', 3, 'Some words of an answer'],
  ['name', 1, { first: 'Ann', last: 'Other' }],
  ['email', 1, 'ann@example.com'],
  ['phone', 1, '01632 960001'],
]
const asked = kinds.flatMap(([type, count, answer]) =>
  Array.from({ length: count }, (_, i) => ({
    question: { id: `${type}${i}`, type, ...(type === 'oneOf' ? { options } : {}) },
    answer,
  })),
)

/** An answer to each of the questions. */
export const answers: Readonly<Record<string, unknown>> = Object.fromEntries(
  asked.map(({ question, answer }) => [question.id, answer]),
)

const conditions = [
  'age(date0, asOf) >= 65',
  'yesNo0 && age(date1, asOf) >= 18',
  "oneOf0 == 'rent' && money0 < 1600000",
  'yesNo1 || yesNo2 || number0 > 3',
  "oneOf1 in ['own', 'rent'] && number1 >= 1",
  'money0 + money1 + money2 <= 1000000 && yesNo3',
  "organisation in address0.areas && oneOf2 != 'own'",
  'days(date2, asOf) > 365 && !(yesNo4 && number2 > 10)',
  'number0 + number1 + number2 > 4 && (yesNo5 || yesNo6)',
  "(oneOf3 == 'own' ? money1 : money2) > 1000",
  'age(date0, asOf) - age(date1, asOf) < 5 && yesNo7',
  'portion(money3, 1, 4) < 50000 || yesNo8',
]
const decisions = [
  [
    '!(organisation in address0.areas)',
    'false',
    'age(date0, asOf) < 18',
    'false',
    'money0 + money1 > 5000000',
    'false',
    'true',
  ],
  [
    "oneOf4 == 'own' && money0 > 900000",
    "'high'",
    "oneOf4 == 'other' || number3 > 8",
    "'middle'",
    'number3 > 6',
    "'low'",
    "'least'",
  ],
  [
    "band == 'high'",
    '0',
    'age(date0, asOf) >= 65 && yesNo9 && !yesNo10',
    'money0',
    'money0 > 900000',
    '1',
    'portion(number0 * money3, 1, 2)',
  ],
]
const ids = ['eligible', 'band', 'fee']
const rules = decisions.map(([w1 = '', t1, w2 = '', t2, w3 = '', t3, t4], i) => ({
  id: ids[i],
  decide: [
    { id: 'a', when: w1, then: t1, because: 'The first' },
    { id: 'b', when: w2, then: t2, because: 'The second' },
    { id: 'c', when: w3, then: t3, because: 'The third' },
    { id: 'd', then: t4, because: 'The last' },
  ],
}))
const questions = asked.map(({ question }) => question)

/** All expressions of the design's conditions and decisions. */
export const expressions: readonly string[] = [...conditions, ...decisions.flat()]

/** The design of 40 questions, 12 conditions and 3 decisions with reasons that an evaluation's cost is measured on. */
export const fortyQuestions = smallDesign({
  pages: [
    page('most', questions.slice(0, 34)),
    // what the pages that hang on conditions ask is read by none
    ...conditions.map((when, i) => page(`page${i}`, questions.slice(34 + i, 35 + i), { when })),
  ],
  rules,
})

/** What is evaluated beside the answers. */
export const surroundings = { asOf: '2026-05-01', organisation: 'barchester' }
