import type { Tx } from '#core/work.ts'
import { one, run } from '#platform/db/rows.ts'

/** A letter that can be checked. `hash` is of its reference and code; `dated` an ISO date. */
export interface CheckedLetter {
  readonly id: string
  readonly caseId: string
  readonly reference: string
  readonly hash: Buffer
  readonly dated: string
}

export const addLetter = (tx: Tx, org: string, letter: CheckedLetter): Promise<number> =>
  run(
    tx,
    {
      name: 'messages.addLetter',
      text: `insert into messages.letter (org_id, id, case_id, reference, check_hash, dated, open_to)
             select $1, $2, $3, $4, $5, $6, app.locks($1, $3, 'case')`,
    },
    [org, letter.id, letter.caseId, letter.reference, letter.hash, letter.dated],
  )

/** Another letter has taken its place. */
export const supersedeLetter = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  id: string,
): Promise<number> =>
  run(
    tx,
    {
      name: 'messages.supersedeLetter',
      text: 'update messages.letter set superseded_at = $3 where org_id = $1 and id = $2 and superseded_at is null',
    },
    [at.org, id, at.now],
  )

export type CheckOutcome = 'sent' | 'superseded' | 'unknown' | 'too-many'

export const checkLetter = async (
  tx: Tx,
  org: string,
  asked: { reference: string; hash: Buffer; mark: Buffer; most: number },
): Promise<{ outcome: CheckOutcome; dated: string | null }> =>
  (await one<{ outcome: CheckOutcome; dated: string | null }>(
    tx,
    {
      name: 'messages.checkLetter',
      text: 'select outcome, dated from messages.check_letter($1, $2, $3, $4, $5)',
    },
    [org, asked.reference, asked.hash, asked.mark, asked.most],
  )) ?? { outcome: 'unknown', dated: null }
