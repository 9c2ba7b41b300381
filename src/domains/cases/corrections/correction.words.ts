import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Correct the decision', cy: 'Cywiro’r penderfyniad' },
  intro: {
    en: 'The first decision stays on the record. The applicant is sent a new letter that takes the place of the old one.',
    cy: 'Mae’r penderfyniad cyntaf yn aros ar y cofnod. Anfonir llythyr newydd at yr ymgeisydd sy’n cymryd lle’r hen un.',
  },
  outcome: { en: 'What should the decision be?', cy: 'Beth ddylai’r penderfyniad fod?' },
  outcomeMissing: { en: 'Select what the decision should be', cy: 'Dewiswch beth ddylai’r penderfyniad fod' },
  words: {
    en: 'Your reasons for the decision, in your own words',
    cy: 'Eich rhesymau dros y penderfyniad, yn eich geiriau eich hun',
  },
  wordsHint: {
    en: 'The applicant reads this in the new letter.',
    cy: 'Bydd yr ymgeisydd yn darllen hyn yn y llythyr newydd.',
  },
  wordsMissing: { en: 'Enter your reasons for the decision', cy: 'Rhowch eich rhesymau dros y penderfyniad' },
  reason: { en: 'Why is the first decision corrected?', cy: 'Pam mae’r penderfyniad cyntaf yn cael ei gywiro?' },
  reasonHint: {
    en: 'Colleagues read this beside the case. The applicant does not.',
    cy: 'Bydd cydweithwyr yn darllen hyn wrth ochr yr achos. Ni fydd yr ymgeisydd.',
  },
  reasonMissing: { en: 'Enter why the decision is corrected', cy: 'Rhowch pam mae’r penderfyniad yn cael ei gywiro' },
  button: { en: 'Correct the decision and send the letter', cy: 'Cywiro’r penderfyniad ac anfon y llythyr' },
} as const satisfies Record<string, Text>
