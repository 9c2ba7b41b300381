import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'

/** The organisations at which somebody took a request into their account; the inbox is the node's own, so no key is needed. */
export const findClaimedOrganisations = async (tx: Tx): Promise<string[]> =>
  (
    await rows<{ org: string }>(
      tx,
      { name: 'applications.claimedOrganisations', text: 'select org from sign_in.claimed_organisations() as org' },
      [],
    )
  ).map(({ org }) => org)

/** A ticket that became an account's; its subject is a draft or the case that came of it. */
export interface Claimed {
  readonly ticket: string
  readonly subject: string
  readonly account: string
}

/** Takes what was claimed out of the inbox, in the transaction that gives it. */
export const takeClaimed = (tx: Tx, org: string): Promise<Claimed[]> =>
  rows(tx, { name: 'applications.takeClaimed', text: 'select ticket, subject, account from sign_in.claimed($1)' }, [
    org,
  ])
