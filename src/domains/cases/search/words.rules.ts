import { foldText } from '#core/text.ts'

/** What a word of a case was: how its finding is told, and how much it counts. */
export type WordKind = 'reference' | 'name' | 'postcode' | 'answer' | 'note' | 'near'

/** A word by which a case is found, under the category whose locks it carries. */
export interface Word {
  readonly word: string
  readonly kind: WordKind
  readonly category: string
}

const longest = 40

/** The words of a text, each once, two letters or more. */
export const wordsOf = (text: string): readonly string[] => [
  ...new Set(
    foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= 2)
      .map((word) => word.slice(0, longest)),
  ),
]

/** A code written in any way (a reference, a postcode) as one word. */
export const codeOf = (text: string): string => foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, '')

/**
 * A word with each of its letters left out once. Two words that share one of these, or are one another's, differ by a letter
 * wrong, missing, too many, or two that changed places (the symmetric delete method): found by equality alone.
 */
export const nearOf = (word: string): readonly string[] =>
  word.length < 4 ? [] : [...new Set([...word].map((_, at) => word.slice(0, at) + word.slice(at + 1)))]

const named = (word: string, kind: WordKind, category: string): readonly Word[] => [
  { word, kind, category },
  ...nearOf(word).map((near): Word => ({ word: near, kind: 'near', category })),
]

/** Every text in a value, however deep; names of fields and ids are not among them. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  // A file says its name; its id and hash are nobody's words.
  if ('sha256' in value) return 'name' in value ? [String(value.name)] : []
  return Object.values(value).flatMap(textsIn)
}

/** What a case says, by the category that locks it. */
export interface CaseTexts {
  readonly reference: string
  readonly names: readonly string[]
  readonly postcodes: readonly string[]
  /** answers and messages, and notes under `note`; empty for a case long closed */
  readonly texts: readonly { readonly category: string; readonly body: unknown }[]
}

const most = 3000

/** The words by which a case is found: its reference and names also misspelt by a letter; at most 3,000, names first. */
export const caseWords = (texts: CaseTexts): readonly Word[] => {
  const all: readonly Word[] = [
    ...named(codeOf(texts.reference), 'reference', 'case'),
    ...texts.names.flatMap(wordsOf).flatMap((word) => named(word, 'name', 'identity')),
    ...texts.postcodes.map((code): Word => ({ word: codeOf(code), kind: 'postcode', category: 'contact' })),
    ...texts.texts.flatMap(({ category, body }) =>
      textsIn(body)
        .flatMap(wordsOf)
        .map((word): Word => ({ word, kind: category === 'note' ? 'note' : 'answer', category })),
    ),
  ]
  return [...new Map(all.map((one) => [`${one.kind} ${one.category} ${one.word}`, one])).values()].slice(0, most)
}

/** One way in which a term is looked for: words from `low` up to and without `high`, of a near one or of any other kind. */
export interface Range {
  readonly term: number
  readonly low: string
  readonly high: string
  readonly near: boolean
  readonly weight: number
}

/** The next text after every text that begins so. */
const after = (text: string): string => `${text}\u{10ffff}`
const exactly = (word: string): string => `${word}\u0001`

const postcode = /\b([a-z]{1,2}\d[a-z\d]?)\s+(\d[a-z]{2})\b/gi
const halfReference = /^[a-z\d]{4}$/
const mostTerms = 6

/** A word as it is, by its beginning (three letters and more), and with a letter wrong (four and more), for a term. */
const ofWord = (word: string, term: number): readonly Range[] => [
  { term, low: word, high: exactly(word), near: false, weight: 8 },
  ...(word.length < 3 ? [] : [{ term, low: word, high: after(word), near: false, weight: 4 }]),
  ...(word.length < 4
    ? []
    : [word, ...nearOf(word)].flatMap((near): readonly Range[] => [
        { term, low: near, high: exactly(near), near: true, weight: 2 },
        ...(near === word ? [] : [{ term, low: near, high: exactly(near), near: false, weight: 2 }]),
      ])),
]

/**
 * How what somebody typed is looked for: all terms must be found. A postcode in two halves is one term. Two words of four
 * beside one another may be a reference as well (one in twenty has no digit): as one word it finds both.
 */
export const rangesOf = (typed: string): { readonly terms: number; readonly ranges: readonly Range[] } => {
  const terms = wordsOf(typed.slice(0, 200).replaceAll(postcode, '$1$2')).slice(0, mostTerms)
  const ranges = terms.flatMap((term, at): readonly Range[] => {
    const next = terms[at + 1]
    if (!next || !halfReference.test(term) || !halfReference.test(next)) return ofWord(term, at)
    const whole = term + next
    return [...ofWord(term, at), ...ofWord(whole, at), ...ofWord(whole, at + 1)]
  })
  return { terms: terms.length, ranges }
}
