import type { Case } from './small-design.ts'

/** Designs that are well formed and no service: pages nobody reaches, fees, stages, and what is owed to people. */
export const serviceCases: readonly Case[] = [
  {
    promise: 'a page whose condition is false',
    code: 'never-true',
    page: 'second',
    change: 'when: bins > 2',
    to: "when: '‸false'",
  },
  {
    promise: 'a page whose condition the limits of an answer rule out',
    code: 'never-true',
    page: 'second',
    change: 'when: bins > 2',
    to: 'when: ‸bins > 4',
  },
  {
    promise: 'a page whose condition contradicts itself',
    code: 'never-true',
    page: 'second',
    change: 'when: bins > 2',
    to: "when: ‸rents && home == 'flat' && !rents",
  },
  {
    promise: 'a page for two ages at once',
    code: 'never-true',
    page: 'second',
    change: 'when: bins > 2',
    to: 'when: ‸age(birthDate, asOf) >= 65 && age(birthDate, asOf) < 60',
  },
  {
    promise: 'a page for answers that a page not shown asks',
    code: 'never-true',
    page: 'third',
    change: 'id: third\n',
    to: 'id: third\n    when: ‸bins < 2 && width > 1.0\n',
  },
  {
    promise: 'a page after the end of every way',
    code: 'never-true',
    page: 'third',
    change: '- id: third\n',
    to: '- { id: stop, title: { en: Stop, cy: Stopio }, end: elsewhere }\n  - ‸id: third\n',
  },
  {
    promise: 'a way on which nothing is asked',
    code: 'ends-on-nothing',
    page: 'third',
    change:
      '  - id: third\n    title: { en: Third, cy: Trydydd }\n    questions:\n      - id: people\n        type: group\n        category: household\n        label: { en: People, cy: Pobl }\n        repeat: { min: 0, max: 3 }\n        questions:\n          - { id: given, type: text, label: { en: Given, cy: Enw }, category: identity }',
    to: '  - ‸{ id: third, title: { en: Third, cy: Trydydd } }',
  },
  {
    promise: 'a fee in pounds with decimals',
    code: 'fee-not-pence',
    change: 'then: bins * price',
    to: 'then: "‸50.0"',
  },
  {
    promise: 'a fee that is negative for some answers',
    code: 'fee-negative',
    change: 'then: bins * price',
    to: 'then: ‸price * 6 - bins * 10000',
  },
  {
    promise: 'a stage that a case cannot leave',
    code: 'stage-without-way-out',
    change: 'outcomes: [',
    to: '  - ‸{ id: stuck, title: { en: Stuck, cy: Sownd } }\noutcomes: [',
    also: ['next: [ done ]', 'next: [ done, stuck ]'],
  },
  {
    promise: 'a stage that no case comes to',
    code: 'stage-unreachable',
    change: 'outcomes: [',
    to: '  - ‸{ id: lost, title: { en: Lost, cy: Ar goll }, next: [ done ] }\noutcomes: [',
  },
  {
    promise: 'a personal question without a category',
    code: 'missing-category',
    page: 'first',
    question: 'birthDate',
    change: '{ id: birthDate, type: date, label: { en: Born, cy: Geni }, category: identity }',
    to: '‸{ id: birthDate, type: date, label: { en: Born, cy: Geni } }',
  },
  {
    promise: 'sharing without a purpose',
    code: 'sharing-without-purpose',
    change: '{ id: fire, purpose: safety, with',
    to: '‸{ id: fire, with',
  },
  {
    promise: 'no word of how long answers are kept',
    code: 'missing-retention',
    change: 'retention: { keep: 2 years, after: closed, basis: contract }\n',
    to: '',
  },
  {
    promise: 'words in a message that nothing fills',
    code: 'unknown-placeholder',
    change: 'en: Dear, cy',
    to: "en: 'Dear ‸{nmae}', cy",
  },
  {
    promise: 'a message that is never sent',
    code: 'message-never-sent',
    change: '{ id: thanks, stage: received, by',
    to: '‸{ id: thanks, by',
  },
  {
    promise: 'an example that comes out otherwise',
    code: 'example-fails',
    change: 'fee: 10000',
    to: 'fee: ‸9000',
  },
  {
    promise: 'an example that answers no question',
    code: 'example-unknown-name',
    change: 'answers: { bins: 2 }',
    to: 'answers: { bins: 2, bin: ‸2 }',
  },
]
