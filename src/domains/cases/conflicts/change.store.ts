import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'

/** Something that happened to a case after somebody had opened it, with what was said in it as far as they may read. */
export interface Change {
  readonly type: string
  readonly at: Temporal.Instant
  readonly stage: string | null
  readonly actor: string
  /** the colleague's name, where it was one */
  readonly name: string | null
  /** the words that were written with it, in their order */
  readonly words: readonly string[]
}

/** What happened to a case after an event, oldest first; what the calendar alone brings is nobody's change. */
export const findChanges = (tx: Tx, at: { org: string; caseId: string }, seen: string): Promise<Change[]> =>
  rows(
    tx,
    {
      name: 'cases.changes',
      text: `select e.type, e.at, e.envelope::jsonb ->> 'stage' as stage, e.envelope::jsonb -> 'actor' ->> 'kind' as actor,
               m.name,
               array(select c.body::jsonb ->> 'words'
                     from jsonb_array_elements(e.envelope::jsonb -> 'content') with ordinality r (piece, place)
                     join cases.content c on c.org_id = $1 and c.id = (r.piece ->> 'id')::uuid
                       and c.kind in ('note', 'message') and c.body is not null
                     where c.body::jsonb ->> 'words' is not null order by r.place) as words
             from journal.event e
             left join places.membership m on m.org_id = $1 and m.id::text = e.envelope::jsonb -> 'actor' ->> 'id'
             where e.org_id = $1 and e.case_id = $2 and e.id > $3
               and e.type not in ('case.dueSoon', 'case.overdue', 'case.noReply')
             order by e.id limit 50`,
    },
    [at.org, at.caseId, seen],
  )
