import { newId } from '#core/ids.ts'
import type { SessionWork } from '#platform/db/database.ts'
import { rows, run } from '#platform/db/rows.ts'
import { seal } from '#platform/events/envelope.ts'

const of = (text: string) => ({ name: `t.${text.slice(0, 50)}`, text })
const insertCase =
  of(`insert into cases.case (org_id, id, reference, design, version, content_hash, stage, submitted_at,
    channel, as_of, open_to)
  select $1, $2, $3, 'x/y', 'v', 'h', 'new', app.now(), 'web', app.today(), app.locks_for($1, array[$4::uuid])`)
const lock = of(`select app.lock_case($1, $2, $3, app.locks_for($1, array[$4::uuid]), 'submission')`)
const insertContent =
  of(`insert into cases.content (org_id, id, case_id, kind, item, category, revision, body, salt, hash,
    made_at, open_to)
  select $1, $2, $3, 'answers', 'answers', $4, 1, $5, $6, decode($7, 'hex'), app.now(), app.locks($1, $3, $4)`)
const insertWord = of(`insert into search.words (org_id, word, kind, id, category, open_to)
  select $1, $2, 'case', $3, $4, app.locks($1, $3, $4)`)

/** Opens a case with answers in two categories and a word of each, as a submission does. Returns its ids. */
export const openCase = async (work: SessionWork, org: string, key: string) => {
  const { tx } = work
  const id = newId()
  await run(tx, insertCase, [org, id, `REF-${id}`, key])
  await rows(tx, lock, [org, id, ['case', 'contact', 'health'], key])
  const contents: Record<string, string> = {}
  for (const category of ['contact', 'health']) {
    const content = newId()
    const { body, salt, hash } = seal({ said: `${category} of ${id}` })
    await run(tx, insertContent, [org, content, id, category, body, salt, hash])
    await run(tx, insertWord, [org, `word of ${category}`, id, category])
    contents[category] = content
  }
  await work.append({ type: 'cases.opened', caseId: id, for: key })
  return { id, contents }
}
