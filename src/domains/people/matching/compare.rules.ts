import { formalOf, type Likeness } from './likeness.rules.ts'
import { before, type Odds, weights } from './weights.data.ts'

export type Field = keyof typeof weights

/** How far one thing agrees between two records, and how many bits that is worth. */
export interface Reason {
  readonly field: Field
  readonly level: string
  readonly bits: number
}

/** How likely two records are one person's: bits of evidence (3 bits are 8 to 1), and what they are made of. */
export interface Score {
  readonly bits: number
  /** the more likely of the two other explanations: the score is against that one */
  readonly against: 'strangers' | 'one home'
  /** what was thought before anything was compared */
  readonly before: number
  readonly reasons: readonly Reason[]
}

/** Whether two texts differ by one letter wrong, missing or too many, or by two neighbours that changed places. */
const oneLetter = (one: string, other: string): boolean => {
  if (one === other || Math.abs(one.length - other.length) > 1) return one === other
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  if (one.length > other.length) return one.slice(at + 1) === other.slice(at)
  if (one.length < other.length) return one.slice(at) === other.slice(at + 1)
  if (one.slice(at + 1) === other.slice(at + 1)) return true
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

/** Tim and Tom are two; Jak and Jack may be one. */
const close = (one: string, other: string): boolean => Math.max(one.length, other.length) >= 4 && oneLetter(one, other)

const firstLevel = (one: string, other: string): keyof typeof weights.first => {
  if (one === other) return 'same'
  if (formalOf(one).some((name) => formalOf(other).includes(name))) return 'short'
  if ((one.length === 1 || other.length === 1) && one[0] === other[0]) return 'initial'
  return close(one, other) ? 'close' : 'different'
}

const lastLevel = (one: string, other: string): keyof typeof weights.last => {
  if (one === other) return 'same'
  if (close(one, other)) return 'close'
  return one.split('-').some((part) => other.split('-').includes(part)) ? 'part' : 'different'
}

const birthLevel = (one: string, other: string): keyof typeof weights.birth => {
  if (one === other) return 'same'
  const [year, month, day] = one.split('-')
  if (other === `${year}-${day}-${month}`) return 'swapped'
  const [plain, against] = [one.replaceAll('-', ''), other.replaceAll('-', '')]
  if (oneLetter(plain, against)) return 'digit'
  return one.slice(4) === other.slice(4) ? 'year' : 'different'
}

const numbers = (line: string): string => (line.match(/\d+[a-z]?/g) ?? []).join(' ')

const addressLevel = (one: Likeness, other: Likeness): keyof typeof weights.address => {
  if (one.postcode === other.postcode) {
    if (one.line1 === other.line1) return 'same'
    const house = numbers(one.line1)
    const alike = house === '' ? close(one.line1, other.line1) : house === numbers(other.line1)
    return alike ? 'home' : 'street'
  }
  return one.line1 === other.line1 && oneLetter(one.postcode, other.postcode) ? 'near' : 'different'
}

const exactOrClose = (one: string, other: string): 'same' | 'close' | 'different' => {
  if (one === other) return 'same'
  return close(one, other) ? 'close' : 'different'
}

/** First and last name in each other's place: the one thing that two fields tell together. */
const swappedNames = (one: Likeness, other: Likeness): boolean =>
  one.first !== one.last && one.first === other.last && one.last === other.first

const levelsOf = (one: Likeness, other: Likeness): readonly (readonly [Field, string, Odds])[] => {
  const both = (field: keyof Likeness): boolean => one[field] !== '' && other[field] !== ''
  const levels: (readonly [Field, string, Odds])[] = []
  const add = <F extends Field>(field: F, level: keyof (typeof weights)[F] & string) =>
    levels.push([field, level, (weights[field] as Record<string, Odds>)[level] as Odds])
  const swapped = both('first') && both('last') && swappedNames(one, other)
  if (both('first')) add('first', swapped ? 'same' : firstLevel(one.first, other.first))
  if (both('last')) add('last', swapped ? 'swapped' : lastLevel(one.last, other.last))
  if (both('birth')) add('birth', birthLevel(one.birth, other.birth))
  if (both('postcode')) add('address', addressLevel(one, other))
  if (both('phone')) add('phone', exactOrClose(one.phone, other.phone))
  if (both('email')) add('email', exactOrClose(one.email, other.email))
  return levels
}

/**
 * How likely two records are one person's. Each thing that both hold counts log2(m/u) bits, where u is how often it happens by
 * chance: between strangers, or between two people of one home, whichever explains these two records better. The bits of the
 * reasons and `before` add up to the score. What one of them does not say counts nothing.
 */
export const compare = (one: Likeness, other: Likeness): Score => {
  const levels = levelsOf(one, other)
  const total = (of: 'u' | 'h') => levels.reduce((sum, [, , odds]) => sum + Math.log2(odds[of]), Math.log2(before[of]))
  const by = total('u') >= total('h') ? 'u' : 'h'
  const reasons = levels.map(([field, level, odds]) => ({ field, level, bits: Math.log2(odds.m / odds[by]) }))
  const first = Math.log2(before.m / before[by])
  return {
    bits: reasons.reduce((sum, { bits }) => sum + bits, first),
    against: by === 'u' ? 'strangers' : 'one home',
    before: first,
    reasons,
  }
}
