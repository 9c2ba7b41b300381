import { foldText } from '#core/text.ts'
import { nameLine, type PersonFacts } from '../person.rules.ts'
import { formalNames } from './short-names.data.ts'

/** What of a person is compared, written in one way; '' where it is not known. */
export interface Likeness {
  readonly first: string
  readonly last: string
  /** ISO 8601 */
  readonly birth: string
  readonly line1: string
  readonly postcode: string
  readonly phone: string
  readonly email: string
}

const titles = /^(mr|mrs|ms|miss|mx|dr|sir|dame|rev|revd|prof|master|councillor|cllr)\.?$/

/** The words of a name, without titles and marks; a double-barrelled one is one word with a hyphen. */
const nameWords = (text: string): readonly string[] =>
  foldText(text)
    .replaceAll(/\s*[-‐–]\s*/g, '-')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !titles.test(word))

const shortened: Readonly<Record<string, string>> = {
  street: 'st',
  road: 'rd',
  avenue: 'ave',
  lane: 'ln',
  close: 'cl',
  drive: 'dr',
  gardens: 'gdns',
  terrace: 'ter',
  court: 'ct',
  place: 'pl',
  square: 'sq',
  crescent: 'cres',
  apartment: 'flat',
  saint: 'st',
  stryd: 'str',
  heol: 'hl',
}

const lineOf = (text: unknown): string =>
  typeof text === 'string'
    ? foldText(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '')
        .map((word) => shortened[word] ?? word)
        .join(' ')
    : ''

const codeOf = (text: unknown): string =>
  typeof text === 'string' ? foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, '') : ''

/** A telephone number without its way in: 07700 900123 and +44 7700 900 123 are one. */
const phoneOf = (text: string | null | undefined): string => {
  const digits = (text ?? '').replaceAll(/\D/g, '').replace(/^(00)?44(0?)/, '')
  return digits.replace(/^0+/, '')
}

/** What an organisation holds of a person, made comparable: folded, without titles, marks and the usual abbreviations. */
export const likenessOf = (
  facts: { readonly [K in keyof PersonFacts]?: PersonFacts[K] | null | undefined },
): Likeness => {
  const { first, last } = facts.name ?? {}
  const parted = first !== undefined || last !== undefined
  const words = nameWords(nameLine(facts.name))
  const lasts = parted ? nameWords(last ?? '') : words.slice(1).slice(-1)
  return {
    first: (parted ? nameWords(first ?? '')[0] : words[0]) ?? '',
    last: lasts.join('-'),
    birth: facts.birthDate ?? '',
    line1: [lineOf(facts.address?.line1), lineOf(facts.address?.line2)].filter(Boolean).join(' '),
    postcode: codeOf(facts.address?.postcode),
    phone: phoneOf(facts.phone),
    email: (facts.email ?? '').trim().toLowerCase(),
  }
}

/** The formal names that a first name may stand for: Bill is William. A name that is no short one is itself. */
export const formalOf = (first: string): readonly string[] => [first, ...(formalNames.get(first) ?? [])]

/** A surname by its sound, as Soundex has it (US patents 1,261,167 and 1,435,663): Evans and Evens are one. */
export const soundOf = (name: string): string => {
  const codes: Readonly<Record<string, string>> = {
    ...Object.fromEntries([...'bfpv'].map((letter) => [letter, '1'])),
    ...Object.fromEntries([...'cgjkqsxz'].map((letter) => [letter, '2'])),
    ...Object.fromEntries([...'dt'].map((letter) => [letter, '3'])),
    l: '4',
    m: '5',
    n: '5',
    r: '6',
  }
  const letters = [...name].filter((letter) => letter >= 'a' && letter <= 'z')
  const [head = ''] = letters
  let before = codes[head] ?? ''
  let sound = ''
  for (const letter of letters.slice(1)) {
    const code = codes[letter] ?? ''
    if (code !== '' && code !== before) sound += code
    // h and w do not part two letters of one sound; a vowel does.
    if (letter !== 'h' && letter !== 'w') before = code
  }
  return head === '' ? '' : `${head}${sound}000`.slice(0, 4)
}

/** A way in which records that may be one person's are brought together, under the category whose locks it carries. */
export interface BlockKey {
  readonly key: string
  readonly category: 'identity' | 'contact'
}

const parts = (birth: string): string => {
  const [year = '', month = '', day = ''] = birth.split('-')
  return `${year} ${[month, day].toSorted().join(' ')}`
}

/**
 * The keys of a person: only records that share one are ever compared. By the date of birth however day and month stand, by
 * the sound of both names however short and in either order, by email, by telephone, by house and postcode.
 */
export const blockKeys = (of: Likeness): readonly BlockKey[] => {
  const lasts = of.last === '' ? [] : of.last.split('-')
  const firsts = of.first === '' ? [] : formalOf(of.first)
  const houses = of.line1.split(' ').filter((word) => /\d/.test(word))
  const keys: readonly BlockKey[] = [
    ...(of.birth === '' ? [] : [{ key: `birth ${parts(of.birth)}`, category: 'identity' } as const]),
    ...lasts.flatMap((last) =>
      firsts.map(
        (first): BlockKey => ({
          key: `name ${[soundOf(last), soundOf(first)].toSorted().join(' ')}`,
          category: 'identity',
        }),
      ),
    ),
    ...(of.email === '' ? [] : [{ key: `email ${of.email}`, category: 'contact' } as const]),
    ...(of.phone === '' ? [] : [{ key: `phone ${of.phone.slice(-10)}`, category: 'contact' } as const]),
    ...(of.postcode === ''
      ? []
      : (houses.length > 0 ? houses : [of.line1.split(' ')[0] ?? '']).map(
          (house): BlockKey => ({ key: `home ${of.postcode} ${house}`, category: 'contact' }),
        )),
  ]
  return [...new Map(keys.map((each) => [each.key, each])).values()]
}
