import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'
import { type AnswerSource, neverOffered, type ToldRow } from './earlier.rules.ts'

/**
 * The answers of the newest requests of an account, and of those that `brought` names: each revision of each category, the
 * newest request first, oldest revision first. Row security leaves what this person's keys open; a request that was made for
 * somebody else is not among them, nor a restricted one.
 */
export const findTold = (
  tx: Tx,
  org: string,
  whose: { readonly account: string | undefined; readonly brought: readonly string[] },
): Promise<ToldRow[]> =>
  rows(
    tx,
    {
      name: 'cases.told',
      text: `with own as (
               select c.id from people.link l join cases.case c on c.org_id = l.org_id and c.link_id = l.id
                 where l.org_id = $1 and l.account_id = $2 and l.ended_at is null
               union select id from unnest($3::uuid[]) as b (id)
             ), newest as (
               select c.id, c.version, c.submitted_at from own join cases.case c on c.org_id = $1 and c.id = own.id
                 where not c.restricted and not exists
                   (select from cases.party p where p.org_id = $1 and p.case_id = c.id and p.role = 'helper')
                 order by c.submitted_at desc, c.id desc limit 20)
             select n.id as "case", n.version, k.category, k.made_at as "madeAt", k.body::jsonb as body
             from newest n join cases.content k on k.org_id = $1 and k.case_id = n.id and k.kind = 'answers'
             where k.category <> all($4::text[]) and k.body is not null
             order by n.submitted_at desc, n.id desc, k.revision`,
    },
    [org, whose.account ?? null, whose.brought, neverOffered],
  )

/** What somebody without an account brought here by a link or a code. */
export const findBrought = async (tx: Tx, org: string): Promise<string[]> =>
  (
    await rows<{ id: string }>(tx, { name: 'cases.brought', text: 'select b as id from sign_in.brought($1) b' }, [org])
  ).map(({ id }) => id)

/** Keeps where answers of a case came from, under the locks of their categories. */
export const addSources = (
  tx: Tx,
  at: { readonly org: string; readonly case: string; readonly purpose: string },
  sources: readonly (AnswerSource & { readonly question: string; readonly category: string })[],
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.addSources',
      text: `insert into cases.answer_source (org_id, case_id, question, category, came_from, service, told_at, purpose, open_to)
             select $1::uuid, $2::uuid, s.question, s.category, s."from", s.service, s.at, $3, app.locks($1, $2, s.category)
             from jsonb_to_recordset($4::jsonb) as s (question text, category text, "from" text, service jsonb, at timestamptz)`,
    },
    [at.org, at.case, at.purpose, JSON.stringify(sources)],
  )

/** Where a case's answers came from, of those that open for whoever asks. */
export const findSources = (
  tx: Tx,
  org: string,
  caseId: string,
): Promise<(Omit<AnswerSource, 'at'> & { question: string; at: Temporal.Instant | null })[]> =>
  rows(
    tx,
    {
      name: 'cases.sources',
      text: `select question, came_from as "from", service, told_at as at from cases.answer_source
             where org_id = $1 and case_id = $2`,
    },
    [org, caseId],
  )
