import type { Locale } from '#core/text.ts'

/** A letter as it is kept, shown, printed and posted: plain lines and paragraphs in one language, so that all of them agree. */
export interface Paper {
  readonly locale: Locale
  readonly organisation: string
  readonly name: string
  /** the lines under the name in the window of the envelope */
  readonly address: readonly string[]
  /** in words */
  readonly date: string
  readonly reference: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly reasons: readonly string[]
  /** how to ask for the decision to be looked at again */
  readonly review: string | undefined
  readonly signed: string
  /** the letter that this one takes the place of: its date in words */
  readonly replaces?: string
  /** where anybody can see that it was sent, and with which code */
  /** how much larger than usual it is printed: 1.5 is large print */
  readonly scale?: number
  /** the format that the person needs it in instead; staff see to that */
  readonly formats?: readonly string[]
  readonly check?: { readonly address: string; readonly code: string }
}
