import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Moved } from '../moving/move.rules.ts'
import type { Sources } from '../offers/offer.rules.ts'
import type { AnswersByCategory } from './draft.rules.ts'

/** An application that is not yet submitted. */
export interface Draft {
  readonly id: string
  readonly designId: string
  readonly version: string
  readonly answers: AnswersByCategory
  /** where answers came from that were confirmed and not typed */
  readonly sources: Sources
  /** its design changed since it was begun */
  readonly moved: Moved | null
  readonly ticket: string
  /** the pilot that it was begun in; null for one that goes with what is live */
  readonly pilot: string | null
  readonly startedAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
}

const columns = `id, design_id as "designId", version, answers, sources, moved, ticket_id as ticket, pilot_id as pilot,
  started_at as "startedAt", updated_at as "updatedAt"`

/** The newest draft for a design among the tickets that the person holds. `lock` keeps others from submitting it meanwhile. */
export const findDraft = (
  tx: Tx,
  at: { org: string; designId: string; tickets: readonly string[]; lock?: boolean },
): Promise<Draft | undefined> =>
  at.tickets.length === 0
    ? Promise.resolve(undefined)
    : one(
        tx,
        {
          name: `applications.draft${at.lock ? '.lock' : ''}`,
          text: `select ${columns} from applications.draft where org_id = $1 and ticket_id = any($2::uuid[]) and design_id = $3
                 order by updated_at desc limit 1${at.lock ? ' for update' : ''}`,
        },
        [at.org, at.tickets, at.designId],
      )

export const addDraft = (
  tx: Tx,
  added: Omit<Draft, 'updatedAt'> & { org: string; locale: string; channel: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'applications.addDraft',
      text: `insert into applications.draft
             (org_id, id, design_id, version, answers, locale, channel, ticket_id, started_at, updated_at, sources, moved, pilot_id, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11, $12, array[$8::uuid])`,
    },
    [
      added.org,
      added.id,
      added.designId,
      added.version,
      JSON.stringify(added.answers),
      added.locale,
      added.channel,
      added.ticket,
      added.startedAt,
      JSON.stringify(added.sources),
      added.moved && JSON.stringify(added.moved),
      added.pilot,
    ],
  )

export const saveAnswers = (
  tx: Tx,
  at: { org: string; id: string; now: Temporal.Instant },
  kept: Pick<Draft, 'version' | 'answers' | 'sources' | 'moved'>,
): Promise<number> =>
  run(
    tx,
    {
      name: 'applications.saveAnswers',
      text: `update applications.draft set answers = $3, sources = $4, updated_at = $5, version = $6, moved = $7
             where org_id = $1 and id = $2`,
    },
    [
      at.org,
      at.id,
      JSON.stringify(kept.answers),
      JSON.stringify(kept.sources),
      at.now,
      kept.version,
      kept.moved && JSON.stringify(kept.moved),
    ],
  )

export const removeDraft = (tx: Tx, org: string, id: string): Promise<number> =>
  run(tx, { name: 'applications.removeDraft', text: 'delete from applications.draft where org_id = $1 and id = $2' }, [
    org,
    id,
  ])

/** A draft by its id, where it opens for whoever asks. `lock` keeps others from sending it meanwhile. */
export const findDraftById = (
  tx: Tx,
  at: { readonly org: string; readonly id: string; readonly lock?: boolean },
): Promise<Draft | undefined> =>
  one(
    tx,
    {
      name: `applications.draftById${at.lock ? '.lock' : ''}`,
      text: `select ${columns} from applications.draft where org_id = $1 and id = $2${at.lock ? ' for update' : ''}`,
    },
    [at.org, at.id],
  )

/** Drafts that nobody has touched since, with the ids of their files; for the job that is rid of them. */
export const findOldDrafts = (
  tx: Tx,
  org: string,
  before: Temporal.Instant,
): Promise<{ id: string; files: readonly string[] }[]> =>
  rows(tx, { name: 'applications.oldDrafts', text: 'select id, files from applications.old_drafts($1, $2, 100)' }, [
    org,
    before,
  ])

/** Removes old drafts and the ways back to them; one that was touched again meanwhile stays. Returns how many went. */
export const dropDrafts = async (
  tx: Tx,
  org: string,
  old: { readonly ids: readonly string[]; readonly before: Temporal.Instant },
): Promise<number> =>
  (
    await one<{ gone: number }>(
      tx,
      { name: 'applications.dropDrafts', text: 'select applications.drop_drafts($1, $2::uuid[], $3) as gone' },
      [org, old.ids, old.before],
    )
  )?.gone ?? 0
