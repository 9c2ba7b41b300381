import { newId } from '#core/ids.ts'
import type { NewEvent, Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'
import { seal } from '#platform/events/envelope.ts'
import type { Content, ContentKind } from './content.rules.ts'

/** A piece of content that is to be kept beside the events of a case. */
export interface NewContent {
  readonly kind: ContentKind
  readonly item: string
  readonly category: string
  readonly revision: number
  readonly body: unknown
}

/** What an event says of a piece of content: which revision, and its salted hash; never what it says. */
export type ContentRef = NonNullable<NewEvent['content']>[number]

/**
 * Keeps pieces of content under the locks of the case and their categories, in one statement. Returns what an event says
 * of them, in the same order. Content is never changed: a correction is a new revision.
 */
export const addContent = async (
  tx: Tx,
  at: { org: string; case: string; now: Temporal.Instant },
  pieces: readonly NewContent[],
): Promise<readonly ContentRef[]> => {
  const sealed = pieces.map((piece) => ({ ...piece, id: newId(), ...seal(piece.body) }))
  await run(
    tx,
    {
      name: 'cases.addContent',
      text: `insert into cases.content (org_id, id, case_id, kind, item, category, revision, body, salt, hash, made_at, open_to)
             select $1::uuid, c.id, $2::uuid, c.kind, c.item, c.category, c.revision, c.body, decode(c.salt, 'hex'),
               decode(c.hash, 'hex'), $3::timestamptz, app.locks($1, $2, case when c.kind = 'note' and c.item not like 'decision-%' then 'note' else c.category end)
             from jsonb_to_recordset($4::jsonb) as c (id uuid, kind text, item text, category text, revision int,
               body text, salt text, hash text)`,
    },
    [at.org, at.case, at.now, JSON.stringify(sealed.map((piece) => ({ ...piece, salt: piece.salt.toString('hex') })))],
  )
  return sealed.map(({ id, category, revision, hash }) => ({ id, category, revision, hash }))
}

/** All content of a case that whoever asks may read, in the order it was made. */
export const findContent = async (tx: Tx, org: string, caseId: string): Promise<readonly Content[]> => {
  const found = await rows<Omit<Content, 'body'> & { body: string | null }>(
    tx,
    {
      name: 'cases.content',
      text: `select id, kind, item, category, revision, made_at as "madeAt", body from cases.content
             where org_id = $1 and case_id = $2 order by made_at, id`,
    },
    [org, caseId],
  )
  return found.map((content) => ({ ...content, body: content.body === null ? undefined : JSON.parse(content.body) }))
}
