import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'
import type { QueueLine } from '../queue/queue.store.ts'
import type { Range, Word } from './words.rules.ts'

/** A case that was found, and what in it was. */
export interface FoundLine extends QueueLine {
  /** kinds of words, divided by commas, some more than once */
  readonly kinds: string
  readonly link: string | null
  readonly closedAt: Temporal.Instant | null
}

/** Writes what a case is found by, in place of what stood there. Words carry the locks of their category. */
export const writeWords = async (
  tx: Tx,
  at: { readonly org: string; readonly case: string },
  words: readonly Word[],
): Promise<void> => {
  await run(tx, { name: 'search.forget', text: 'delete from search.words where org_id = $1 and id = $2' }, [
    at.org,
    at.case,
  ])
  await run(
    tx,
    {
      name: 'search.write',
      text: `insert into search.words (org_id, word, kind, id, category, open_to)
             select $1::uuid, w.word, w.kind, $2::uuid, w.category, l.locks
             from jsonb_to_recordset($3::jsonb) as w (word text, kind text, category text)
             join (select c.category, app.locks($1, $2, c.category) as locks
                   from (select distinct category from cases.locks where org_id = $1 and case_id = $2) c) l
               on l.category = w.category
             on conflict do nothing`,
    },
    [at.org, at.case, JSON.stringify(words)],
  )
}

/**
 * The cases in which every term is found, the best and then the newest first, at most `limit`. Only what opens for whoever
 * asks takes part: not in the rows, not in their order, not in what a range may hold at most.
 */
export const searchWords = (
  tx: Tx,
  org: string,
  asked: { readonly terms: number; readonly ranges: readonly Range[]; readonly limit: number },
): Promise<FoundLine[]> =>
  rows(
    tx,
    {
      name: 'search.find',
      text: `select c.id, c.reference, c.design, c.version, c.stage, c.submitted_at as "submittedAt", c.due_at as "dueAt",
               c.restricted, c.team_id as team, c.assigned, c.flag, c.closed_at as "closedAt", c.link_id as link, f.kinds
             from (
               select t.id, sum(t.weight) as score, string_agg(t.kinds, ',') as kinds
               from (
                 select w.id, a.term, max(a.weight) as weight, string_agg(distinct w.kind, ',') as kinds
                 from jsonb_to_recordset($2::jsonb) as a (term int, low text, high text, near boolean, weight int)
                 cross join lateral (
                   select id, kind from search.words
                   where org_id = $1 and word >= a.low and word < a.high and (kind = 'near') = a.near limit 2000) w
                 group by w.id, a.term) t
               group by t.id having count(*) = $3 order by score desc, t.id desc limit $4) f
             join cases.case c on c.org_id = $1 and c.id = f.id
             order by f.score desc, c.submitted_at desc, c.id`,
    },
    [org, JSON.stringify(asked.ranges), asked.terms, asked.limit],
  )

/** Forgets the words of answers and notes of cases that were closed before a moment, some at a time; how many rows went. */
export const forgetOldWords = (tx: Tx, org: string, before: Temporal.Instant): Promise<number> =>
  run(
    tx,
    {
      name: 'search.forgetOld',
      text: `delete from search.words w using (
               select c.org_id, c.id from cases.case c where c.org_id = $1 and c.closed_at < $2
                 and exists (select from search.words x where x.org_id = $1 and x.kind in ('answer', 'note') and x.id = c.id)
               order by c.closed_at limit 50) old
             where w.org_id = $1 and w.id = old.id and w.kind in ('answer', 'note')`,
    },
    [org, before],
  )
