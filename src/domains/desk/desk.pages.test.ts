import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoDatabase } from '../../../test/database.ts'
import { openDesk } from '../../../test/desk/world.ts'
import type { Visitor } from '../../../test/edge/visitor.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
await desk.at('2026-06-01T09:00:00Z')
const queue = '/desk/barchester'
const member = (who: string) => desk.membership(who, 'barchester')
const slope = await desk.signedIn('obadiah-slope')
const grantly = await desk.signedIn('susan-grantly')
const stanhope = await desk.signedIn('charlotte-stanhope')
await stanhope.submit('/desk', { membership: member('charlotte-stanhope') }, '/desk')

const plain = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const read = async (by: Visitor, path: string): Promise<string> => {
  const answer = await by.get(path)
  assert.equal(answer.statusCode, 200, path)
  return answer.body
}
const act = async (by: Visitor, reference: string, form: string, fields: Record<string, string>) => {
  const page = `${queue}/cases/${reference}`
  return (await by.submit(page, fields, `${page}/${form}`)).statusCode
}
const events = async (reference: string): Promise<readonly string[]> =>
  (
    await db.sql<{ type: string }>(
      `select e.type from journal.event e join cases.case c on c.id = e.case_id where c.reference = $1 order by e.id`,
      [reference],
    )
  ).map(({ type }) => type)

test('a request is taken, given and put back, each an event, once; whoever gets it is told', async () => {
  const reference = await desk.askForBin()
  assert.equal(await act(slope, reference, 'assign', { to: 'me' }), 303)
  assert.equal(await act(slope, reference, 'assign', { to: 'me' }), 303)
  assert.match(await read(slope, `${queue}/my-work`), new RegExp(reference))
  assert.equal(await act(slope, reference, 'assign', { to: member('charlotte-stanhope') }), 303)
  assert.doesNotMatch(await read(slope, `${queue}/my-work`), new RegExp(reference))
  assert.match(plain(await read(stanhope, `${queue}/my-work`)), new RegExp(`${reference} was given to you`))
  assert.match(plain(await read(slope, `${queue}/people`)), /Charlotte Stanhope Waste and recycling 1 – 0 Here/)
  assert.equal(await act(stanhope, reference, 'assign', { to: 'nobody' }), 303)
  const told = (await events(reference)).filter((type) => /assigned|putBack/.test(type))
  assert.deepEqual(told, ['case.assigned', 'case.assigned', 'case.putBack'])
})

test('whoever covers has the work of those who are away, and their notices, and gives it back when they return', async () => {
  const reference = await desk.askForBin()
  await act(slope, reference, 'assign', { to: 'me' })
  const away = { from: ['1', '6', '2026'], to: ['5', '6', '2026'] } as const
  const days = Object.fromEntries(
    Object.entries(away).flatMap(([of, [day, month, year]]) => [
      [`${of}-day`, day],
      [`${of}-month`, month],
      [`${of}-year`, year],
    ]),
  )
  const plan = { ...days, member: member('obadiah-slope'), cover: member('charlotte-stanhope') }
  assert.equal((await slope.submit(`${queue}/people`, plan, `${queue}/people/absences`)).statusCode, 303)
  assert.match(plain(await read(stanhope, `${queue}/my-work`)), /You also have the work of Obadiah Slope/)
  assert.match(await read(stanhope, `${queue}/my-work`), new RegExp(reference))
  assert.match(await read(stanhope, `${queue}?assigned=me`), new RegExp(reference))
  const given = await desk.askForBin()
  await act(grantly, given, 'assign', { to: member('obadiah-slope') })
  assert.match(plain(await read(stanhope, `${queue}/my-work`)), new RegExp(`${given} was given to you`))
  await desk.at('2026-06-08T09:00:00Z')
  assert.doesNotMatch(await read(stanhope, `${queue}/my-work`), new RegExp(`>${reference}<`))
  await desk.at('2026-06-01T09:00:00Z')
  // An officer says it of themselves; of a colleague, only a lead does.
  const other = { ...plan, member: member('charlotte-stanhope'), cover: '' }
  assert.equal((await slope.submit(`${queue}/people`, other, `${queue}/people/absences`)).statusCode, 403)
  assert.equal((await grantly.submit(`${queue}/people`, other, `${queue}/people/absences`)).statusCode, 303)
  await db.sql('delete from cases.absence')
})

test('a list is kept for oneself or for the team, with how many are like it', async () => {
  const keep = (by: Visitor, name: string, of: string) =>
    by.submit(`${queue}?assigned=nobody`, { name, for: of, assigned: 'nobody' }, `${queue}/filters`)
  assert.equal((await keep(slope, '', 'me')).statusCode, 200)
  await keep(slope, 'Nobody has it', 'me')
  await keep(slope, 'Ours, free', 'team')
  const [{ free }] = (await db.sql<{ free: number }>(
    `select count(*)::int as free from cases.case where assigned is null and org_id = $1`,
    [desk.org('barchester')],
  )) as [{ free: number }]
  const own = plain(await read(slope, queue))
  assert.match(own, new RegExp(`Nobody has it ${free}`))
  assert.match(own, new RegExp(`Ours, free team ${free}`))
  const colleague = plain(await read(stanhope, queue))
  assert.match(colleague, /Ours, free team/)
  assert.doesNotMatch(colleague, /Nobody has it/)
  assert.doesNotMatch(plain(await read(grantly, queue)), /Ours, free/, 'another team’s')
})

test('a request stays where it is while a task that it has to wait for is open', async () => {
  const reference = await desk.askForBin()
  const task = { title: 'Look at the lane', who: member('charlotte-stanhope'), days: '2', required: 'yes' }
  assert.equal(await act(slope, reference, 'tasks', { ...task, title: '' }), 200)
  assert.equal(await act(slope, reference, 'tasks', task), 303)
  // Two working days from Mon 1 June: Wed 3
  assert.match(plain(await read(stanhope, `${queue}/my-work`)), /Look at the lane .* by 3 June 2026/)
  assert.equal(await act(slope, reference, 'move', { stage: 'delivering' }), 409)
  assert.equal(await act(slope, reference, 'decide', { outcome: 'refused', words: 'Not here' }), 409)
  const [, id = ''] = /data-task="([^"]+)"/.exec(await read(slope, `${queue}/cases/${reference}`)) ?? []
  assert.equal(await act(stanhope, reference, `tasks/${id}`, { done: 'yes' }), 303)
  assert.equal(await act(slope, reference, 'move', { stage: 'delivering' }), 303)
  assert.deepEqual(
    (await events(reference)).filter((type) => /task|moved/.test(type)),
    ['task.added', 'task.done', 'case.moved'],
  )
})

test('the figures of a team are those of its requests', async () => {
  const body = await read(slope, `${queue}/dashboard`)
  const [{ open }] = (await db.sql<{ open: number }>(
    `select count(*)::int as open from cases.case where team_id = $1 and closed_at is null`,
    [desk.team('barchester', 'waste')],
  )) as [{ open: number }]
  assert.match(body, new RegExp(`data-figure="open">${open}<`))
  // The week of Monday 1 June is the last row of the table beside the chart.
  assert.match(plain(body), new RegExp(`1 June 2026 ${open} 0`))
})

/** A page without what differs from one asking to the next: tokens and keys. */
const faceless = (body: string): string => body.replace(/value="[^"]*"/g, '')

test('a restricted request shows nowhere to whoever may not open it: no row, no count, no other order', async () => {
  for (let i = 0; i < 3; i++) await desk.askForBin()
  const secret = await desk.askForBin()
  const [{ id }] = (await db.sql<{ id: string }>(
    `update cases.case set restricted = true, assigned = $2, flag = 'urgent', due_at = '2026-06-01T08:00:00Z',
       submitted_at = '2026-03-01T08:00:00Z' where reference = $1 returning id`,
    [secret, member('obadiah-slope')],
  )) as [{ id: string }]
  await slope.submit(`${queue}?flag=urgent`, { name: 'Urgent', for: 'me', flag: 'urgent' }, `${queue}/filters`)
  const rooms = ['', '?due=overdue', '?flag=urgent', '?assigned=me', '/my-work', '/dashboard', '/people']
  const seen = async (by: Visitor) => {
    const pages: string[] = []
    for (const room of rooms) pages.push(faceless(await read(by, `${queue}${room}`)))
    return pages
  }
  const open = await seen(slope)
  assert.ok(open.filter((page) => page.includes(secret)).length >= 5, 'it shows while it is open to everybody there')
  await db.jobs.jobWork({ org: desk.org('barchester'), purpose: 'safeguarding', name: 'test' }, async ({ tx }) => {
    const { rows } = await import('#platform/db/rows.ts')
    await rows(
      tx,
      { name: 't.relock', text: `select app.relock($1, $2, null, array[$3::uuid], array[$1::uuid], 'named people')` },
      [desk.org('barchester'), id, member('susan-grantly')],
    )
  })
  const closed = await seen(slope)
  assert.match(await read(grantly, `${queue}?flag=urgent`), new RegExp(secret), 'whoever is named finds it')
  await db.sql('delete from cases.case where id = $1', [id])
  const gone = await seen(slope)
  assert.deepEqual(closed, gone, 'as if it had never been')
  assert.notDeepEqual(open, gone)
})
