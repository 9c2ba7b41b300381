import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoDatabase } from '../../../../test/database.ts'
import { openDesk } from '../../../../test/desk/world.ts'
import { hiddenFields, visitor } from '../../../../test/edge/visitor.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
await desk.at('2026-06-15T09:00:00Z')
const page = '/barchester/services/garden-waste/feedback'
const give = (fields: Record<string, string>) => visitor(desk.edge.app).submit(page, fields)
const rows = () => db.sql<Record<string, unknown>>('select * from cases.feedback order by id')
const officer = async (roles: string) => {
  await db.sql('update places.membership set roles = $1 where id = $2', [
    roles,
    desk.membership('obadiah-slope', 'barchester'),
  ])
  const slope = await desk.signedIn('obadiah-slope')
  await slope.submit('/desk', { membership: desk.membership('obadiah-slope', 'barchester') }, '/desk')
  return (await slope.get('/desk/barchester/feedback')).body
}

test('the last page asks what one thinks; a score is needed and nothing else, and a double click counts once', async () => {
  const by = await desk.signedIn('eleanor-bold')
  const wrong = await by.submit(page, { words: 'Short', replyTo: 'nobody' })
  assert.match(wrong.body, /Select how satisfied you are/)
  assert.match(wrong.body, /Enter an email address in the correct format/)
  assert.equal((await rows()).length, 0)
  const form = hiddenFields((await by.get(page)).body)
  const both = await Promise.all([1, 2].map(() => by.post(page, { ...form, score: '5', words: 'Quick and clear' })))
  assert.deepEqual(
    both.map(({ headers }) => headers.location),
    [`${page}?given=1`, `${page}?given=1`],
  )
  assert.match((await by.get(`/cy${page}?given=1`)).body, /Diolch am eich adborth/)
  assert.equal((await rows()).length, 1)
})

test('nothing that is kept leads to whoever gave it: no case, account, session, event or time', async () => {
  const before = (await db.sql('select id from journal.event')).length
  await give({ score: '2', words: 'Too long', replyTo: '' })
  const kept = (await rows()).find(({ words }) => words === 'Too long')
  assert.deepEqual(Object.keys(kept ?? {}).toSorted(), [
    'design',
    'id',
    'month',
    'open_to',
    'org_id',
    'reply_to',
    'score',
    'words',
  ])
  assert.equal(kept?.reply_to, null)
  assert.match(String(kept?.id), /^[0-9a-f]{8}-[0-9a-f]{4}-4/)
  assert.equal((await db.sql('select id from journal.event')).length, before)
})

test('staff see figures by month and none of fewer than five answers; only who leads reads the words', async () => {
  const few = await officer('{officer}')
  assert.match(few, /Fewer than 5/)
  assert.doesNotMatch(few, /%<|Quick and clear/)
  for (const score of ['4', '4', '1']) await give({ score })
  const shown = await officer('{officer}')
  assert.match(shown, /June 2026/)
  assert.match(shown, /60%/)
  assert.doesNotMatch(shown, /Quick and clear/)
  assert.match(await officer('{officer,lead}'), /Quick and clear/)
})
