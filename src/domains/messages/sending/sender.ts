import type { Locale } from '#core/text.ts'
import type { Standing, Way } from './way.rules.ts'

/** A message that is ready to go: every word is in it. `address` is an email address, a phone number or an envelope's lines. */
export interface Ready {
  /** the message's own id: the same however often it is sent */
  readonly id: string
  /** names it to a provider: the organisation's id and its own */
  readonly reference: string
  /** it was tried before, and that try may have come through */
  readonly again: boolean
  readonly by: Way
  readonly from: { readonly name: string; readonly address: string }
  readonly address: string
  readonly subject: string
  /** plain text with marks for strong words */
  readonly body: string
  readonly locale: Locale
  /** the letter as a PDF; only of letters */
  pdf(): Promise<Uint8Array>
}

/** What takes messages on their way. Every call is a conversation over the network, and none is made inside a transaction. */
export interface Sender {
  /** as settings and messages name it */
  readonly name: string
  readonly ways: readonly Way[]
  /** returns when the provider has taken it, with its id there; throws a SendFault */
  send(message: Ready): Promise<{ readonly providerId?: string }>
  /** how it went since; only where a provider knows more than that it took it */
  ask?(providerId: string): Promise<Standing>
}
