import { foldText } from '#core/text.ts'
import { addressLines, nameLine, type PersonFacts } from '../../people/person.rules.ts'
import { codeOf } from '../search/words.rules.ts'

/** How whoever declares an interest stands to the person: one of a short list. */
export const relations = ['family', 'household', 'friend', 'work', 'money', 'other'] as const
export type Relation = (typeof relations)[number]

/** By what a person or a household is known: whatever of it is given. */
export interface Described {
  readonly name: string | null
  readonly birthDate: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly line1: string | null
  readonly postcode: string | null
}

/** An interest as it was declared: of a case, of its person, or of somebody by what identifies them. */
export interface Interest extends Described {
  readonly id: string
  readonly account: string
  readonly membership: string
  readonly relation: Relation
  readonly caseId: string | null
  readonly record: string | null
  readonly madeAt: Temporal.Instant
  readonly endedAt: Temporal.Instant | null
  readonly endedBy: string | null
  readonly endedWhy: string | null
}

/** A telephone number as its digits, the same with and without the code of the country. */
const digitsOf = (phone: string): string => phone.replaceAll(/\D/g, '').replace(/^(00)?44/, '0')
/** Its words in any order, single digits too: a house's number is one. */
const allWords = (text: string): string =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ')
const sameWords = (a: string, b: string): boolean => allWords(a) === allWords(b) && allWords(a) !== ''
const both = (a: string | null | undefined, b: string | null | undefined, same: (a: string, b: string) => boolean) =>
  typeof a === 'string' && typeof b === 'string' && a !== '' && b !== '' && same(a, b)

/**
 * Is this the person whom an interest describes: the same email address or telephone number, the same name and date of
 * birth, or a home at the same first line and postcode (so everybody who lives there). A name alone is no match.
 */
export const isDescribed = (by: Described, person: PersonFacts): boolean => {
  const [line1] = addressLines(person.address)
  const postcode = typeof person.address?.postcode === 'string' ? person.address.postcode : undefined
  const code = (a: string, b: string) => codeOf(a) === codeOf(b)
  return (
    both(by.email, person.email, (a, b) => a.trim().toLowerCase() === b.trim().toLowerCase()) ||
    both(by.phone, person.phone, (a, b) => digitsOf(a) === digitsOf(b)) ||
    (both(by.name, nameLine(person.name), sameWords) && both(by.birthDate, person.birthDate, code)) ||
    (both(by.postcode, postcode, code) && both(by.line1, line1, sameWords))
  )
}

/** What of a record tells its person again elsewhere. Never the home: an interest in one person is none in all who live there. */
export const describedBy = (person: PersonFacts): Described => ({
  name: nameLine(person.name) || null,
  birthDate: person.birthDate ?? null,
  email: person.email ?? null,
  phone: person.phone ?? null,
  line1: null,
  postcode: null,
})

/** Is this the person of an interest: the one whose case was met (and what tells them again), or one like the description. */
export const isMeant = (
  interest: Pick<Interest, keyof Described | 'record'>,
  person: PersonFacts & { readonly id?: string },
  met: PersonFacts | undefined,
): boolean =>
  (interest.record !== null && interest.record === person.id) ||
  isDescribed(interest, person) ||
  (met !== undefined && isDescribed(describedBy(met), person))
