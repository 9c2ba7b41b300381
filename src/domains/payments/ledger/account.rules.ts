/** One movement of the ledger, from one account to another. */
export interface Posting {
  readonly id: string
  readonly debit: string
  readonly credit: string
  readonly pence: number
  readonly obligation: string
  readonly attempt: string | null
  readonly refund?: string
  readonly reason: string
}

/**
 * The accounts of an organisation's ledger. `receivable`: owed to it. `income`: what it has asked for. `provider:NAME`: what
 * that provider holds for it. `suspense`: held, and owed back. `refunds` and `waived`: income given back and done without. `bank`: what the
 * organisation has paid out itself.
 */
export type Account = 'receivable' | 'income' | 'suspense' | 'refunds' | 'waived' | 'bank' | `provider:${string}`

/** A movement between two accounts, and why. */
export interface Movement extends Pick<Posting, 'reason' | 'pence'> {
  readonly debit: Account
  readonly credit: Account
}

const move = (reason: string, pence: number, debit: Account, credit: Account): Movement => ({
  reason,
  pence,
  debit,
  credit,
})

/** Something is owed from now on. */
export const raised = (pence: number): Movement => move('raised', pence, 'receivable', 'income')

/** It is done without. */
export const waived = (pence: number): Movement => move('waived', pence, 'waived', 'receivable')

/** Money has come in; where nothing is owed any more it is held, to be given back. */
export const received = (pence: number, of: { provider: string; owed: boolean }): Movement =>
  of.owed
    ? move('paid', pence, `provider:${of.provider}`, 'receivable')
    : move('paid-again', pence, `provider:${of.provider}`, 'suspense')

/** Money goes back to who paid: what was held, or income. */
export const givenBack = (pence: number, of: { provider: string; held: boolean }): Movement =>
  move('refunded', pence, of.held ? 'suspense' : 'refunds', `provider:${of.provider}`)

/** It did not arrive, so the provider holds it again. */
export const cameBack = (pence: number, of: { provider: string; held: boolean }): Movement =>
  move('refund-failed', pence, `provider:${of.provider}`, of.held ? 'suspense' : 'refunds')

/** It is given back in another way than through the provider, which keeps what it holds. */
export const paidOtherwise = (pence: number, held: boolean): Movement =>
  move('refunded-otherwise', pence, held ? 'suspense' : 'refunds', 'bank')
