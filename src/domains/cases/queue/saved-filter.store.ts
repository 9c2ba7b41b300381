import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'
import type { Horizon, QueueFilter } from './queue-filter.rules.ts'
import type { SavedFilter } from './saved-filter.rules.ts'

interface Row {
  readonly id: string
  readonly name: string
  readonly ofTeam: string | null
  readonly design: string | null
  readonly stage: string | null
  readonly team: string | null
  readonly assigned: string | null
  readonly due: QueueFilter['due'] | null
  readonly flag: QueueFilter['flag'] | null
  readonly cases: number
}

const filterOf = (row: Row): QueueFilter => ({
  ...(row.design && { service: row.design }),
  ...(row.stage && { stage: row.stage }),
  ...(row.team && { team: row.team }),
  ...(row.assigned && { assigned: row.assigned }),
  ...(row.due && { due: row.due }),
  ...(row.flag && { flag: row.flag }),
})

/** One's own filters and one's team's, by name, counted in one statement. `mine`: whose work one has today. */
export const findSavedFilters = async (
  tx: Tx,
  of: { readonly org: string; readonly membership: string; readonly team: string | undefined },
  at: Horizon & { readonly mine: readonly string[] },
): Promise<SavedFilter[]> => {
  const found = await rows<Row>(
    tx,
    {
      name: 'cases.savedFilters',
      text: `select f.id, f.name, f.of_team as "ofTeam", f.design, f.stage, f.team_id as team, f.assigned, f.due, f.flag,
               (select count(*)::int from cases.case c
                where c.org_id = f.org_id and c.closed_at is null
                  and (f.design is null or c.design = f.design) and (f.stage is null or c.stage = f.stage)
                  and (f.team_id is null or c.team_id = f.team_id) and (f.flag is null or c.flag = f.flag)
                  and (f.assigned is null or case f.assigned when 'me' then c.assigned = any($4::uuid[])
                    when 'nobody' then c.assigned is null else c.assigned::text = f.assigned end)
                  and (f.due is null or case f.due when 'waiting' then c.clock_stage is not null
                    when 'overdue' then c.clock_stage is null and c.due_at <= $5
                    when 'today' then c.clock_stage is null and c.due_at > $5 and c.due_at <= $6
                    else c.clock_stage is null and c.due_at > $5 and c.due_at <= $7 end)) as cases
             from cases.saved_filter f
             where f.org_id = $1 and (f.of_team = $3 or f.of_team is null and f.membership_id = $2)
             order by f.name, f.id limit 40`,
    },
    [of.org, of.membership, of.team ?? null, at.mine, at.now, at.today, at.soon],
  )
  return found.map((row) => ({
    id: row.id,
    name: row.name,
    ofTeam: row.ofTeam,
    filter: filterOf(row),
    cases: row.cases,
  }))
}

export interface NewFilter {
  readonly id: string
  readonly name: string
  readonly membership: string
  readonly ofTeam: string | undefined
  readonly filter: QueueFilter
}

/** Keeps a filter: one's own opens for oneself alone, a team's for the organisation. */
export const addSavedFilter = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  added: NewFilter,
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.addSavedFilter',
      text: `insert into cases.saved_filter (org_id, id, name, membership_id, of_team, design, stage, team_id, assigned,
               due, flag, made_at, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
               app.locks_for($1, case when $5::uuid is null then array[$4::uuid] else '{}' end, $5::uuid is null))`,
    },
    [
      at.org,
      added.id,
      added.name,
      added.membership,
      added.ofTeam ?? null,
      added.filter.service ?? null,
      added.filter.stage ?? null,
      // Work that no team has is a thing to look at, not to keep.
      added.filter.team === 'none' ? null : (added.filter.team ?? null),
      added.filter.assigned ?? null,
      added.filter.due ?? null,
      added.filter.flag ?? null,
      at.now,
    ],
  )

/** Forgets a filter: one's own, or one of one's team. */
export const dropSavedFilter = (
  tx: Tx,
  of: { readonly org: string; readonly membership: string; readonly team: string | undefined },
  id: string,
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.dropSavedFilter',
      text: `delete from cases.saved_filter
             where org_id = $1 and id = $4 and (of_team = $3 or of_team is null and membership_id = $2)`,
    },
    [of.org, of.membership, of.team ?? null, id],
  )
