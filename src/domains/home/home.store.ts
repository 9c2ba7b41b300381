import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'

/** A line of a person's home: one case, as it stands. */
export interface HomeItem {
  /** the slug of the organisation that works on it */
  readonly slug: string
  readonly organisation: Text
  readonly reference: string
  readonly title: Text
  readonly stage: Text
  readonly waits: boolean
  /** what is wanted of the person, where something is */
  readonly wants: 'answer' | 'documents' | null
  /** pence */
  readonly due: number
  readonly closed: boolean
  /** the person withdrew it */
  readonly withdrawn: boolean
  /** ISO date by which they can expect it; null without a target, and while it waits for them */
  readonly dueOn: string | null
  /** messages of staff that they have not read */
  readonly unread: number
  readonly changedAt: Temporal.Instant
}

export interface KeptItem extends Omit<HomeItem, 'slug' | 'organisation' | 'unread'> {
  readonly account: string
  readonly caseId: string
}

/** Writes how a case stands into its applicant's home. Open to the account, and to the jobs of the case's organisation. */
export const keepItem = (tx: Tx, from: string, item: KeptItem): Promise<number> =>
  run(
    tx,
    {
      name: 'home.keepItem',
      text: `insert into home.item (org_id, account_id, from_org, case_id, reference, title, stage, waits_for_you, pence_due,
               closed, changed_at, withdrawn, due_on, wants, open_to)
             values (app.host(), $2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, app.locks_for($1, array[$2::uuid], true))
             on conflict (org_id, account_id, from_org, case_id) do update set stage = excluded.stage,
               waits_for_you = excluded.waits_for_you, pence_due = excluded.pence_due, closed = excluded.closed,
               changed_at = excluded.changed_at, withdrawn = excluded.withdrawn, due_on = excluded.due_on, wants = excluded.wants`,
    },
    [
      from,
      item.account,
      item.caseId,
      item.reference,
      JSON.stringify(item.title),
      JSON.stringify(item.stage),
      item.waits,
      item.due,
      item.closed,
      item.changedAt,
      item.withdrawn,
      item.dueOn,
      item.wants,
    ],
  )

/** A person's home, what changed last first. `host` keeps the accounts. */
export const findItems = (tx: Tx, host: string, account: string): Promise<HomeItem[]> =>
  rows(
    tx,
    {
      name: 'home.items',
      text: `select o.slug, o.name as organisation, i.reference, i.title, i.stage, i.waits_for_you as waits,
               i.pence_due as due, i.closed, i.changed_at as "changedAt", i.withdrawn, i.due_on::text as "dueOn", i.wants,
               coalesce(u.unread, 0) as unread
             from home.item i join places.organisation o on o.id = i.from_org
             left join home.own_unread() u on u.from_org = i.from_org and u.case_id = i.case_id
             where i.org_id = $1 and i.account_id = $2 order by i.changed_at desc, i.reference limit 500`,
    },
    [host, account],
  )
