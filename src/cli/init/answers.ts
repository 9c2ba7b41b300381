import { operations } from '../../operations.ts'

const { isEmail, isPhone, organisationKinds, slugFault } = operations.organisationRules
type First = Parameters<typeof operations.foundFirst>[1]

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

/** The options of `moothall init`. */
export const options = {
  slug: text,
  name: text,
  'name-cy': text,
  phone: text,
  hours: text,
  'hours-cy': text,
  email: text,
  kind: text,
  languages: text,
  administrator: text,
  'administrator-email': text,
  'administrator-language': text,
  'new-link': flag,
  json: flag,
} as const

/** What was given, by option. */
export type Answers = Readonly<Record<string, string | undefined>>

/** What is asked at a terminal where it was not given; `needed` has no way without it. */
export const questions = [
  { option: 'slug', words: 'Its part of every address, such as barchester', needed: true },
  { option: 'name', words: 'Its name in English', needed: true },
  { option: 'name-cy', words: 'Its name in Welsh (empty: it has none)', needed: true },
  { option: 'phone', words: 'Its telephone number', needed: true },
  { option: 'hours', words: 'When it answers, such as Monday to Friday, 9am to 5pm', needed: true },
  { option: 'hours-cy', words: 'The same in Welsh (empty: it has none)', needed: true },
  { option: 'administrator', words: 'Name of its administrator', needed: true },
  { option: 'administrator-email', words: 'Their email address', needed: true },
] as const

const languagesOf = (answers: Answers): readonly string[] =>
  answers.languages?.split(',') ?? (answers['name-cy'] ? ['en', 'cy'] : ['en'])

const needed = (answers: Answers, option: string, say: string): readonly string[] =>
  answers[option]?.trim() ? [] : [`--${option} is missing: ${say}`]

/** All that is wrong with what was given, a line each. */
export const faultsIn = (answers: Answers): readonly string[] => {
  const slug = answers.slug ?? ''
  const languages = languagesOf(answers)
  const welsh = languages.includes('cy')
  const fault = slugFault(slug)
  return [
    ...(fault === 'reserved' ? [`--slug ${slug} is the node’s own address: choose another`] : []),
    ...(fault === 'shape' ? ['--slug is 2 to 40 small letters, digits and hyphens, and begins with a letter'] : []),
    ...needed(answers, 'name', 'what the organisation is called'),
    ...(welsh ? needed(answers, 'name-cy', 'its services must be in Welsh, so it has a Welsh name') : []),
    ...(isPhone(answers.phone ?? '') ? [] : ['--phone is missing or is no telephone number']),
    ...needed(answers, 'hours', 'when the telephone is answered'),
    ...(welsh ? needed(answers, 'hours-cy', 'the same in Welsh') : []),
    ...(answers.email && !isEmail(answers.email) ? ['--email is no email address'] : []),
    ...(organisationKinds.some((kind) => kind === (answers.kind ?? 'unitary'))
      ? []
      : [`--kind is one of ${organisationKinds.join(', ')}`]),
    ...(languages.every((language) => language === 'en' || language === 'cy')
      ? []
      : ['--languages are en, cy or en,cy']),
    ...needed(answers, 'administrator', 'the name of whoever opens the link'),
    ...(isEmail(answers['administrator-email'] ?? '')
      ? []
      : ['--administrator-email is missing or is no email address']),
  ]
}

const words = (answers: Answers, option: string): Record<string, string> => {
  const [en = '', cy = ''] = [answers[option]?.trim(), answers[`${option}-cy`]?.trim()]
  return cy ? { en, cy } : { en }
}

/** The organisation that was described; what is wrong with it was said before (`faultsIn`). */
export const answersFrom = (answers: Answers): First => ({
  slug: answers.slug ?? '',
  name: words(answers, 'name'),
  kind: answers.kind ?? 'unitary',
  languages: languagesOf(answers),
  contact: {
    phone: answers.phone?.trim() ?? '',
    hours: words(answers, 'hours'),
    ...(answers.email && { email: answers.email.trim() }),
  },
  administrator: {
    name: answers.administrator?.trim() ?? '',
    email: answers['administrator-email']?.trim() ?? '',
    locale: answers['administrator-language'] === 'cy' ? 'cy' : 'en',
  },
})
