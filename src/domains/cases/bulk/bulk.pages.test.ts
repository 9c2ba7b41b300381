import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoDatabase } from '../../../../test/database.ts'
import { copyCase } from '../../../../test/desk/copy-case.ts'
import { openDesk } from '../../../../test/desk/world.ts'
import type { Visitor } from '../../../../test/edge/visitor.ts'
import { jobs } from '../../../app.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
await desk.at('2026-06-01T09:00:00Z')
const original = await desk.askForBin()
const references = [original, ...(await copyCase(db, original, 199))]
await desk.settle()
const slope = await desk.signedIn('obadiah-slope')
const stanhope = await desk.signedIn('charlotte-stanhope')
await stanhope.submit('/desk', { membership: desk.membership('charlotte-stanhope', 'barchester') }, '/desk')

const queue = '/desk/barchester'
const task = jobs.tasks.find(({ name }) => name === 'cases.bulk')
const work = async (address: string): Promise<void> => {
  const id = address.split('/').at(-1)
  await desk.settle()
  await task?.run({ org: desk.org('barchester'), id }, { database: db.jobs, signal: new AbortController().signal })
}
const figure = (body: string, name: string): number => Number(new RegExp(`data-${name}="(\\d+)"`).exec(body)?.[1] ?? 0)
const act = async (by: Visitor, reference: string, form: string, fields: Record<string, string>) => {
  const page = `${queue}/cases/${reference}`
  const answer = await by.submit(page, fields, `${page}/${form}`)
  assert.equal(answer.statusCode, 303, `${form}: ${answer.statusCode}`)
}
/** Chooses what a filtered queue shows, all of it, and says what to do with it; the address of the check page. */
const plan = async (by: Visitor, query: string, fields: Record<string, string>): Promise<string> => {
  await by.submit(`${queue}?${query}`, { then: 'all' }, `${queue}/bulk/choose`)
  const planned = await by.submit(`${queue}/bulk`, fields, `${queue}/bulk/plan`)
  assert.equal(planned.statusCode, 303)
  return String(planned.headers.location)
}
const events = (type: string) =>
  db.sql<{ actor: string; bulk: string }>(
    `select envelope::jsonb -> 'actor' ->> 'id' as actor, envelope::jsonb -> 'data' ->> 'bulk' as bulk
      from journal.event where type = $1`,
    [type],
  )

let address = ''
const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = '', seventh = ''] = references.toSorted()

test('requests are chosen over the pages of a queue, without scripts, and let go again', async () => {
  const page = (await slope.get(queue)).body
  const shown = [...page.matchAll(/name="shown" value="([^"]+)"/g)].map(([, reference = '']) => reference)
  assert.equal(shown.length, 25)
  const next = await slope.submit(queue, { shown, case: shown.slice(0, 3), then: 'next' }, `${queue}/bulk/choose`)
  const after = String(next.headers.location)
  assert.match(after, /after=/)
  assert.equal(figure((await slope.get(after)).body, 'chosen'), 3)
  await slope.submit(queue, { shown, case: shown.slice(1, 3), then: 'check' }, `${queue}/bulk/choose`)
  assert.equal(figure((await slope.get(`${queue}/bulk`)).body, 'chosen'), 2)
})

test('of 200 requests 7 changed meanwhile: 193 are done, 7 are listed with why, and nothing is done twice', async () => {
  const check = await plan(slope, 'service=garden-waste', { act: 'move', move: 'delivering' })
  const checked = (await slope.get(check)).body
  assert.deepEqual([figure(checked, 'will'), figure(checked, 'will-not')], [200, 0])

  for (const moved of [first, second, third]) await act(stanhope, moved, 'move', { stage: 'delivering' })
  for (const closed of [fourth, fifth]) await act(stanhope, closed, 'decide', { outcome: 'refused', words: 'Not here' })
  await act(stanhope, sixth, 'ask', { question: 'Which gate?' })
  await act(stanhope, seventh, 'tasks', { title: 'Look at the lane', required: 'yes' })

  const started = await slope.submit(check, {}, `${queue}/bulk/start`)
  address = String(started.headers.location)
  assert.match((await slope.get(address)).body, /data-state="running"/)
  await work(address)
  const ended = (await slope.get(address)).body
  assert.match(ended, /data-state="done"/)
  assert.deepEqual([figure(ended, 'done'), figure(ended, 'not-done')], [193, 7])
  const why = [...ended.matchAll(/data-failed="([^"]+)">([^<]+)</g)].map(
    ([, code, reference]) => `${reference} ${code}`,
  )
  assert.deepEqual(why, [
    `${first} moved`,
    `${second} moved`,
    `${third} moved`,
    `${fourth} closed`,
    `${fifth} closed`,
    `${sixth} moved`,
    `${seventh} tasks-open`,
  ])
  const moved = (await events('case.moved')).filter(({ bulk }) => bulk !== null)
  assert.equal(moved.length, 193)
  assert.ok(
    moved.every(({ actor }) => actor === desk.membership('obadiah-slope', 'barchester')),
    'the officer did it',
  )

  // The same once more: the job, and the button of a page that is still open.
  await work(address)
  const { body } = await slope.get(address)
  const again = await slope.post(`${queue}/bulk/start`, {
    _csrf: /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '',
    _key: `bulk-${address.split('/').at(-1)}`,
  })
  assert.equal(again.headers.location, address)
  assert.equal((await events('case.moved')).filter(({ bulk }) => bulk !== null).length, 193)
  assert.equal((await events('bulk.ended')).length, 1)
})

test('each that was not done can be tried again, by how it stands now', async () => {
  const seen = (await stanhope.get(`${queue}/cases/${seventh}`)).body
  const [, id = ''] = /data-task="([^"]+)"/.exec(seen) ?? []
  await act(stanhope, seventh, `tasks/${id}`, { done: 'yes' })
  await slope.submit(address, { reference: seventh }, `${address}/retry`)
  await work(address)
  const once = (await slope.get(address)).body
  assert.deepEqual([figure(once, 'done'), figure(once, 'not-done')], [194, 6])
  await slope.submit(address, { reference: '' }, `${address}/retry`)
  await work(address)
  const twice = (await slope.get(address)).body
  assert.deepEqual([figure(twice, 'done'), figure(twice, 'not-done')], [194, 6])
  assert.match(twice, new RegExp(`data-failed="not-from-here">${first}<`))
})

test('many are given to a colleague, marked, and written to; each applicant once, in the conversation of their request', async () => {
  const given = await plan(slope, 'stage=delivering', {
    act: 'assign',
    assign: desk.membership('charlotte-stanhope', 'barchester'),
  })
  const one = String((await slope.submit(given, {}, `${queue}/bulk/start`)).headers.location)
  await work(one)
  assert.equal(figure((await slope.get(one)).body, 'done'), 197)
  const marked = await plan(slope, `assigned=${desk.membership('charlotte-stanhope', 'barchester')}`, {
    act: 'flag',
    flag: 'urgent',
  })
  await work(String((await slope.submit(marked, {}, `${queue}/bulk/start`)).headers.location))
  assert.equal(figure((await slope.get(`${queue}?flag=urgent`)).body, 'like'), 197)
  const told = await plan(slope, 'due=waiting', { act: 'message', message: 'delay' })
  const three = String((await slope.submit(told, {}, `${queue}/bulk/start`)).headers.location)
  await work(three)
  await work(three)
  const [{ messages }] = (await db.sql<{ messages: number }>(
    `select count(*)::int as messages from messages.outgoing where once like 'bulk %'`,
  )) as [{ messages: number }]
  assert.equal(messages, 1)
  assert.match((await slope.get(`${queue}/cases/${sixth}`)).body, /is taking longer than we said/)
})

test('what one has chosen, and what became of it, is nobody else’s', async () => {
  assert.equal((await stanhope.get(address)).statusCode, 404)
  assert.equal(figure((await stanhope.get(`${queue}/bulk`)).body, 'chosen'), 0)
})
