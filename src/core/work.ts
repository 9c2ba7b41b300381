import type { Actor, Purpose } from './actor.ts'
import type { Locale } from './text.ts'

/** An open transaction. Opaque: only stores open it (`rows(work.tx, …)` of #platform/db). */
export interface Tx {
  readonly __tx: unique symbol
}

/** What a use case appends to its organisation's journal: codes, ids and banded values only, never personal content. */
export interface NewEvent {
  readonly type: string
  readonly caseId?: string
  /** the link's id of the person it concerns; never an account's id */
  readonly for?: string
  /** `{ id: publisher/design id, version: version hash }` */
  readonly design?: { readonly id: string; readonly version: string }
  readonly stage?: string
  readonly channel?: 'web' | 'phone' | 'desk' | 'paper' | 'api'
  readonly minutes?: number
  readonly outcome?: string
  readonly clause?: string
  readonly counted?: Readonly<Record<string, string | number | boolean>>
  readonly content?: readonly {
    readonly id: string
    readonly category: string
    readonly revision: number
    readonly hash: string
  }[]
  readonly data?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

/**
 * What the edge lends a use case: the transaction, who acts, for which purpose, the node's time and the way to append
 * an event. A use case has no other way to a connection or a clock.
 */
export interface Work {
  readonly tx: Tx
  /** the organisation the work is done at (its id) */
  readonly org: string
  readonly actor: Actor
  readonly purpose: Purpose
  readonly now: Temporal.Instant
  readonly locale: Locale
  append(event: NewEvent): Promise<string>
}
