import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

export interface ReferenceAsked {
  readonly mark: Buffer
  readonly reference: string
  readonly email: string
  readonly locale: string
}

/** Asks for a code to follow a reference with. False where five were asked for within the hour. */
export const askReferenceCode = async (tx: Tx, org: string, asked: ReferenceAsked): Promise<boolean> =>
  (
    await one<{ asked: boolean }>(
      tx,
      {
        name: 'applications.askReferenceCode',
        text: 'select applications.ask_reference_code($1, $2, $3, $4, $5, 5) as asked',
      },
      [org, asked.mark, asked.reference, asked.email, asked.locale],
    )
  )?.asked ?? false

/** Somebody who named a reference and an address, and waits for a code. */
export interface WaitingReference {
  readonly id: string
  readonly mark: Buffer
  readonly reference: string
  readonly email: string
  readonly locale: string
}

export const findWaitingReferences = (tx: Tx, org: string): Promise<WaitingReference[]> =>
  rows(
    tx,
    {
      name: 'applications.waitingReferences',
      text: `select id, secret_hash as mark, reference, email, locale from applications.code
             where org_id = $1 and code_hash is null and until is null and reference is not null and email is not null
             order by asked_at limit 100 for update skip locked`,
    },
    [org],
  )

/** The code that was sent, and the ticket that it opens; asking with what does not belong together is put to rest without. */
export const setReferenceCode = (
  tx: Tx,
  org: string,
  code: { id: string; codeHash: Buffer | null; ticket: string | null; until: Temporal.Instant },
): Promise<number> =>
  run(
    tx,
    {
      name: 'applications.setReferenceCode',
      text: `update applications.code set code_hash = $3, ticket_id = $4, until = $5, email = null
             where org_id = $1 and id = $2`,
    },
    [org, code.id, code.codeHash, code.ticket, code.until],
  )
