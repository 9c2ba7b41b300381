import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoDatabase } from '../../../../test/database.ts'
import { openDesk } from '../../../../test/desk/world.ts'
import { hiddenFields, type Visitor } from '../../../../test/edge/visitor.ts'
import { presenceTimer } from '../presence/presence-timer.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
await desk.at('2026-06-01T09:00:00Z')
const slope = await desk.signedIn('obadiah-slope')
const stanhope = await desk.signedIn('charlotte-stanhope')
for (const [visitor, person] of [
  [slope, 'obadiah-slope'],
  [stanhope, 'charlotte-stanhope'],
] as const)
  await visitor.submit('/desk', { membership: desk.membership(person, 'barchester') }, '/desk')

const ask = async (): Promise<string> => {
  const reference = await desk.askForBin()
  await desk.settle()
  return `/desk/barchester/cases/${reference}`
}
/** The hidden fields that a page had, kept while others go on. */
const opened = async (who: Visitor, path: string) => hiddenFields((await who.get(path)).body)
const form = (act: string, fields: Readonly<Record<string, string>>) => ({
  ...fields,
  _key: `${act}-${fields.seen}`,
})
const notes = async (path: string): Promise<readonly string[]> =>
  (
    await db.sql<{ words: string }>(
      `select c.body::jsonb ->> 'words' as words from cases.content c join cases.case k on k.org_id = c.org_id and k.id = c.case_id
       where k.reference = $1 and c.kind = 'note' order by c.id`,
      [path.slice(-9)],
    )
  ).map(({ words }) => words)

test('an officer sees which colleague opened the case, and how long ago; nobody sees themselves', async () => {
  const path = await ask()
  const first = (await slope.get(path)).body
  assert.doesNotMatch(first, /data-part="presence"/)
  await desk.at('2026-06-01T09:12:10Z')
  assert.match((await stanhope.get(path)).body, /Obadiah Slope opened this 12 minutes ago\./)
  assert.match((await slope.get(path)).body, /Charlotte Stanhope opened this just now\./)
  assert.match((await slope.get(`/cy${path}`)).body, /Agorodd Charlotte Stanhope hwn newydd nawr\./)
  await desk.at('2026-06-01T09:40:00Z')
  await presenceTimer.run({ database: db.jobs, signal: new AbortController().signal })
  assert.deepEqual(await db.sql('select * from cases.presence'), [])
  assert.doesNotMatch((await stanhope.get(path)).body, /data-part="presence"/)
})

test('when both write a note, the second is shown the first’s and keeps their own, and both are kept when they send it', async () => {
  const path = await ask()
  const [one, two] = [await opened(slope, path), await opened(stanhope, path)]
  assert.equal(
    (await slope.post(`${path}/note`, { ...form('note', one), note: 'The lane is too narrow.' })).statusCode,
    303,
  )
  const answer = await stanhope.post(`${path}/note`, { ...form('note', two), note: 'I rang her at ten.' })
  assert.equal(answer.statusCode, 409)
  const changed = answer.body.slice(
    answer.body.indexOf('data-part="changed"'),
    answer.body.indexOf('class="moothall-desk"'),
  )
  assert.match(
    changed,
    /Obadiah Slope[\s\S]*A note was added[\s\S]*The lane is too narrow\.[\s\S]*data-part="yours"[\s\S]*I rang her at ten\./,
  )
  assert.match(answer.body, /<textarea[^>]*name="note"[^>]*>I rang her at ten\.<\/textarea>/)
  assert.deepEqual(await notes(path), ['The lane is too narrow.'])
  const again = hiddenFields(answer.body)
  assert.equal(
    (await stanhope.post(`${path}/note`, { ...form('note', again), note: 'I rang her at ten.' })).statusCode,
    303,
  )
  assert.deepEqual(await notes(path), ['The lane is too narrow.', 'I rang her at ten.'])
})

test('of two decisions sent at once one is made; the other officer has their words and reads the first', async () => {
  const path = await ask()
  const [one, two] = [await opened(slope, path), await opened(stanhope, path)]
  const [first, second] = await Promise.all([
    slope.post(`${path}/decide`, {
      ...form('decide', one),
      outcome: 'refused',
      words: 'The lane is too narrow.',
    }),
    stanhope.post(`${path}/decide`, { ...form('decide', two), outcome: 'refused', words: 'We do not serve it.' }),
  ])
  assert.deepEqual([first.statusCode, second.statusCode].toSorted(), [303, 409])
  const lost = first.statusCode === 409 ? first : second
  assert.match(lost.body, /The lane is too narrow\./)
  assert.match(lost.body, /We do not serve it\./)
  assert.match(lost.body, /can no longer be sent as it is/)
  const made = await db.sql(
    `select id from journal.event e where type = 'case.decided' and exists (
    select from cases.case c where c.id = e.case_id and c.reference = $1)`,
    [path.slice(-9)],
  )
  assert.equal(made.length, 1)
})

test('a question to the applicant and a move wait too until what changed was read, in Welsh as well', async () => {
  const path = await ask()
  const two = await opened(stanhope, path)
  const one = await opened(slope, path)
  await slope.post(`${path}/note`, { ...form('note', one), note: 'She answered already.' })
  const asked = await stanhope.post(`/cy${path}/ask`, { ...form('ask', two), question: 'Which gate?' })
  assert.equal(asked.statusCode, 409)
  assert.match(asked.body, /Beth newidiodd tra oeddech yn ysgrifennu/)
  assert.match(asked.body, /She answered already\.[\s\S]*Which gate\?/)
  const moved = await stanhope.post(`${path}/move`, { ...form('move', two), stage: 'delivering' })
  assert.equal(moved.statusCode, 409)
  const [{ stage }] = (await db.sql<{ stage: string }>('select stage from cases.case where reference = $1', [
    path.slice(-9),
  ])) as [{ stage: string }]
  assert.equal(stage, 'received')
})
