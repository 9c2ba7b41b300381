import type { Design } from '../design/design.ts'
import { type Address, under } from '../variation/tree/address.ts'
import { type Counts, countsOf, gradeOf, wordsOf } from './counting.ts'
import type { Finding } from './finding.ts'
import { adviceOfQuestions } from './of-questions.ts'
import { abbreviationAdvice, adviceOfTexts } from './of-texts.ts'
import { type SaidText, textsOf } from './texts.ts'

/** How a design reads as a whole, in English. */
export interface Readability extends Counts {
  /** Flesch–Kincaid; undefined without words */
  readonly grade: number | undefined
}

/** What could be said more plainly, and how the whole reads. */
export interface Advice {
  readonly findings: readonly Finding[]
  readonly readability: Readability
}

export interface AdviceOptions {
  /** the languages that the place's services are in, as tags */
  readonly languages: readonly string[]
  /** texts whose English changed since they were translated, by the address of the translation */
  readonly outOfDate?: readonly Address[]
}

/** A name or a number is the same in each language; a sentence of three words and more is not. */
const comparable = 3

const ofWelsh = (texts: readonly SaidText[], outOfDate: readonly Address[]): readonly Finding[] =>
  texts.flatMap(({ at, words: { en = '', cy } }): Finding[] => {
    const welsh = under(at, 'cy')
    if (en === '') return []
    if (cy === undefined || cy === '') return [{ rule: 'welsh-missing', at, quote: en }]
    if (cy === en && wordsOf(en).length >= comparable)
      return [{ rule: 'welsh-as-english', at: welsh, language: 'cy', quote: cy }]
    return outOfDate.includes(welsh) ? [{ rule: 'welsh-out-of-date', at: welsh, language: 'cy', quote: cy }] : []
  })

/**
 * Plain words and questions that all can answer: what rules that are known and named find in a design. It advises and never
 * refuses. Pure: no dictionary beyond its own lists, no network.
 */
export const advise = (design: Design, { languages, outOfDate = [] }: AdviceOptions): Advice => {
  const texts = textsOf(design)
  const counts = countsOf(texts.flatMap(({ words }) => (words.en === undefined ? [] : [words.en])))
  return {
    findings: [
      ...adviceOfQuestions(design),
      ...adviceOfTexts(texts),
      ...abbreviationAdvice(texts),
      ...(languages.includes('cy') ? ofWelsh(texts, outOfDate) : []),
    ],
    readability: { ...counts, grade: gradeOf(counts) },
  }
}
