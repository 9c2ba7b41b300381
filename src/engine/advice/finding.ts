import type { Address } from '../variation/tree/address.ts'
import type { adviceWords } from './advice.words.ts'

/** The name of a rule of advice: a closed list, each with its source. */
export type AdviceRule = keyof typeof adviceWords

/** Something that could be said more plainly. It advises: nothing is refused because of it. */
export interface Finding {
  readonly rule: AdviceRule
  /** the element or the text that it is about */
  readonly at: Address
  /** the language of the text (a tag); undefined where it is about no one language */
  readonly language?: string
  /** the words that it is about, as they stand */
  readonly quote: string
  /** what to write instead, in the language of the text, where the rule's source says so */
  readonly instead?: string
  /** what was counted, where something was */
  readonly count?: number
}
