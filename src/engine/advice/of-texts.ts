import { under } from '../variation/tree/address.ts'
import { countsOf, gradeOf, plainText, sentencesOf, wordsOf } from './counting.ts'
import type { Finding } from './finding.ts'
import type { SaidText } from './texts.ts'
import { contractions, emptyLinks, knownAbbreviations, latin, wordsToAvoid } from './words-to-avoid.ts'

/** From how many words on a sentence is long, a text long enough to be measured, and from which age on it is hard. */
const limits = { sentence: 25, measured: 30, age: 16 } as const
const schoolBegins = 5

const straight = (text: string): string => text.replaceAll("'", '’')

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A word in any of its forms: `utilise`, `utilises`, `utilised`, `utilising`. */
const forms = (word: string): RegExp => {
  const stem = word.endsWith('e') ? `${escaped(word.slice(0, -1))}(?:e|es|ed|ing)` : `${escaped(word)}(?:s|ed|ing)?`
  return new RegExp(`(?<![\\p{L}-])${stem}(?![\\p{L}-])`, 'iu')
}
const listOf = (words: Readonly<Record<string, string>>, make: (word: string) => RegExp) =>
  Object.entries(words).map(([word, instead]) => ({ pattern: make(word), instead }))

const whole = (word: string): RegExp => new RegExp(`(?<![\\p{L}.])${escaped(word)}(?![\\p{L}])`, 'iu')
const avoided = listOf(wordsToAvoid, forms)
const latinForms = listOf(latin, (word) => new RegExp(`(?<![\\p{L}.])${escaped(word)}(?![\\p{L}.])`, 'u'))
const contracted = listOf(contractions, whole)

const listed = (
  rule: Finding['rule'],
  of: Found,
  list: readonly { readonly pattern: RegExp; readonly instead: string }[],
): readonly Finding[] =>
  list.flatMap(({ pattern, instead }) => {
    const [quote] = pattern.exec(of.plain) ?? []
    return quote === undefined ? [] : [{ ...of.where, rule, quote, instead }]
  })

interface Found {
  readonly where: Pick<Finding, 'at' | 'language'>
  readonly text: string
  readonly plain: string
}

/** Being done by somebody, said with who does it at the end. */
const byWhom =
  /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?\w+(?:ed|en|wn)\s+by\s+(?:the|us|our|your|a|an)\b[^.,;]*/i

const ofEnglish = (of: Found): readonly Finding[] => {
  const { where, plain } = of
  const long = sentencesOf(of.text).flatMap((quote): Finding[] => {
    const count = wordsOf(quote).length
    return count > limits.sentence ? [{ ...where, rule: 'long-sentence', quote, count }] : []
  })
  const counts = countsOf([of.text])
  const age = Math.round((gradeOf(counts) ?? 0) + schoolBegins)
  const hard: Finding[] =
    counts.words >= limits.measured && age >= limits.age && long.length === 0
      ? [{ ...where, rule: 'hard-to-read', quote: plain, count: age }]
      : []
  const [passive] = byWhom.exec(plain) ?? []
  return [
    ...long,
    ...hard,
    ...(passive === undefined ? [] : [{ ...where, rule: 'passive' as const, quote: passive }]),
    ...listed('word-to-avoid', of, avoided),
    ...listed('latin-short-form', of, latinForms),
    ...listed('negative-contraction', of, contracted),
  ]
}

const ofAnyLanguage = ({ where, text, plain }: Found): readonly Finding[] => {
  const empty = emptyLinks[where.language ?? ''] ?? []
  const links = [...text.matchAll(/\[([^\]\n]+)\]\(/g)].map(([, words = '']) => words)
  // two words in a row, or one of seven letters and more: shorter ones are abbreviations
  const [capitals] = /(?<!\p{L})(?:\p{Lu}{3,}(?:\s+\p{Lu}{2,})+|\p{Lu}{7,})(?!\p{L})/u.exec(plain) ?? []
  return [
    ...links
      .filter((words) => empty.includes(words.trim().toLowerCase()))
      .map((quote): Finding => ({ ...where, rule: 'empty-link', quote })),
    ...(capitals === undefined ? [] : [{ ...where, rule: 'all-capitals' as const, quote: capitals }]),
  ]
}

/** What each text says by itself. Rules of English are for English alone: Welsh has other words and other sentences. */
export const adviceOfTexts = (texts: readonly SaidText[]): readonly Finding[] =>
  texts.flatMap(({ at, words }) =>
    Object.entries(words).flatMap(([language, text]) => {
      const found: Found = { where: { at: under(at, language), language }, text, plain: straight(plainText(text)) }
      return [...(language === 'en' ? ofEnglish(found) : []), ...ofAnyLanguage(found)]
    }),
  )

const abbreviations = (text: string): readonly string[] =>
  text.match(/(?<![\p{L}\d./-])[A-Z]{2,5}s?(?![\p{L}\d/-])/gu)?.map((one) => one.replace(/s$/, '')) ?? []

/** Abbreviations that no text of the design explains, each where it stands first. */
export const abbreviationAdvice = (texts: readonly SaidText[]): readonly Finding[] => {
  const english = texts.flatMap(({ at, words }) => (words.en === undefined ? [] : [{ at, text: plainText(words.en) }]))
  const explained = new Set(
    english.flatMap(({ text }) => [...text.matchAll(/\(([A-Z]{2,5})s?\)/g)].map(([, one]) => one)),
  )
  const told = new Set<string>()
  return english.flatMap(({ at, text }) =>
    abbreviations(text).flatMap((quote): Finding[] => {
      if (knownAbbreviations.has(quote) || explained.has(quote) || told.has(quote)) return []
      told.add(quote)
      return [{ rule: 'unexplained-abbreviation', at: under(at, 'en'), language: 'en', quote }]
    }),
  )
}
