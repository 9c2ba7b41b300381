import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#platform/processes/ports.ts'
import { freshDatabase } from '../../../../test/database.ts'
import { openEdge } from '../../../../test/edge/open-edge.ts'
import { foundPlace } from '../../../../test/place.ts'
import { makeQueue } from '../../../../test/queue.ts'
import { openNotifySandbox } from '../../../demo/notify-sandbox/sandbox.ts'
import { keepSetting } from '../../places/settings.ts'
import { messageJobs } from '../message.jobs.ts'
import { type Message, queueMessage } from '../queue-message.ts'
import { noticeToken, sandboxNotify, sendersFrom } from '../sending/senders-from.ts'
import { noticeApi } from './notice.api.ts'

const db = await freshDatabase()
const place = await foundPlace(db)
await makeQueue(db)
const port = await freePort()
const environment = { SANDBOX_NOTIFY_URL: `http://127.0.0.1:${port}` }
const edge = await openEdge(db, { messages: noticeApi((provider) => noticeToken(environment, provider)) })
const callback = `${await edge.app.listen({ port: 0, host: '127.0.0.1' })}/api/barchester/messages/notices/${sandboxNotify.name}`
const sandbox = await openNotifySandbox({ port, callback, underWayMs: 30 })
after(async () => {
  await sandbox.close()
  await edge.app.close()
})

const job = { org: place.city, purpose: 'service' as const, name: 'test' }
const by = sandboxNotify.name
await db.jobs.jobWork(job, (work) => keepSetting(work, 'messages.ways', { email: by, text: by, letter: by }))
const [send, ask] = messageJobs(sendersFrom(environment), { publicUrl: 'https://place.example' }).tasks
const context = { database: db.jobs, signal: new AbortController().signal }

let count = 0
const queued = async (more: Partial<Message> = {}): Promise<{ org: string; id: string }> => {
  const once = `notify ${count++}`
  await db.jobs.jobWork(job, (work) =>
    queueMessage(work, {
      once,
      by: 'email',
      address: 'eleanor@example.org',
      subject: 'We have your application',
      body: 'Dear Eleanor,\n\n**Thank you**.',
      locale: 'en',
      ...more,
    }),
  )
  const [row] = await db.sql<{ id: string }>('select id from messages.outgoing where once = $1', [once])
  return { org: place.city, id: row?.id ?? '' }
}
interface Row {
  readonly status: string
  readonly tries: number
  readonly fault: string | null
  readonly delivered: boolean
  readonly wait: number
}
const rowOf = async ({ id }: { id: string }): Promise<Row | undefined> =>
  (
    await db.sql<Row>(
      `select status, tries, fault, delivered_at is not null as delivered,
         extract(epoch from next_at - app.now())::int as wait from messages.outgoing where id = $1`,
      [id],
    )
  )[0]
const due = ({ id }: { id: string }) => db.sql('update messages.outgoing set next_at = app.now() where id = $1', [id])
const fault = (name: string, times = 1) =>
  fetch(`${sandbox.base}/faults`, { method: 'POST', body: JSON.stringify({ fault: name, count: times }) })
const taken = async (): Promise<{ reference: string; body: string; type: string }[]> =>
  (await fetch(`${sandbox.base}/log`)).json() as Promise<{ reference: string; body: string; type: string }[]>
const run = async (payload: object): Promise<void> => send?.run(payload, context)
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 100 && !(await holds()); i++) await sleep(20)
}

test('an email, a text and a letter go by the official client, and a notice makes the node ask how they went', async () => {
  for (const more of [
    {},
    { by: 'text' as const, address: '07700900982' },
    { by: 'letter' as const, address: 'Eleanor Harding\n3 The Close\nBarchester\nBA1 1AA' },
  ]) {
    const payload = await queued(more)
    await run(payload)
    assert.deepEqual([(await rowOf(payload))?.status, (await rowOf(payload))?.delivered], ['sent', false])
    await until(async () => ((await rowOf(payload))?.wait ?? 99) <= 0)
    await ask?.run(payload, context)
    assert.equal((await rowOf(payload))?.delivered, true)
  }
  const [letter, text, email] = await taken()
  assert.deepEqual([letter?.type, text?.type, email?.type], ['letter', 'sms', 'email'])
  assert.equal(email?.body, 'Dear Eleanor,\n\nThank you.')
})

test('too many at once is obeyed: it is tried again no sooner than was asked for', async () => {
  await fault('rate-limit')
  const one = await queued()
  await run(one)
  await fault('daily-limit')
  const other = await queued()
  await run(other)
  const [soon, late] = [await rowOf(one), await rowOf(other)]
  assert.deepEqual([soon?.status, late?.status], ['failed', 'failed'])
  assert.ok((soon?.wait ?? 0) >= 59 && (late?.wait ?? 0) >= 3590, `${soon?.wait} and ${late?.wait} seconds`)
})

test('trouble on the other side passes: it is tried again and goes once', async () => {
  await fault('error500')
  const payload = await queued()
  await run(payload)
  assert.equal((await rowOf(payload))?.status, 'failed')
  await due(payload)
  await run(payload)
  assert.equal((await rowOf(payload))?.status, 'sent')
})

test('a try whose answer was lost is found at the provider and not made a second time', async () => {
  await fault('lost-answer')
  const payload = await queued()
  await run(payload)
  assert.equal((await rowOf(payload))?.status, 'failed')
  await due(payload)
  await run(payload)
  assert.equal((await rowOf(payload))?.status, 'sent')
  const mine = (await taken()).filter(({ reference }) => reference.endsWith(payload.id))
  assert.equal(mine.length, 1)
})

test('what the provider could not deliver is given up where it is for good and tried again where it may pass', async () => {
  const gone = await queued({ address: 'perm-fail@simulator.notify' })
  const full = await queued({ by: 'text', address: '07700900003' })
  for (const payload of [gone, full]) {
    await run(payload)
    await until(async () => ((await rowOf(payload))?.wait ?? 99) <= 0)
    await ask?.run(payload, context)
  }
  const [permanent, temporary] = [await rowOf(gone), await rowOf(full)]
  assert.deepEqual([permanent?.status, temporary?.status], ['given-up', 'failed'])
  assert.match(permanent?.fault ?? '', /permanent-failure/)
})

test('a message that is refused as it stands is given up at once, without the address in what is kept', async () => {
  const payload = await queued({ address: 'nobody' })
  await run(payload)
  const row = await rowOf(payload)
  assert.deepEqual([row?.status, row?.tries], ['given-up', 1])
  assert.match(row?.fault ?? '', /400 ValidationError/)
})

test('a lost notice is made good by asking; a doubled, late or forged one does nothing', async () => {
  await fault('lost-notice')
  const payload = await queued()
  await run(payload)
  await sleep(100)
  const before = await rowOf(payload)
  assert.ok((before?.wait ?? 0) > 60, 'nobody told of it')
  const reference = `${place.city}.${payload.id}`
  const forge = (authorization: string) =>
    fetch(callback, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ id: 'x', reference, status: 'permanent-failure' }),
    })
  assert.equal((await forge('Bearer somebody')).status, 401)
  assert.ok(((await rowOf(payload))?.wait ?? 0) > 60)
  // Even with the token a notice is not believed: it makes the node ask.
  for (let i = 0; i < 3; i++) assert.equal((await forge(`Bearer ${sandboxNotify.token}`)).status, 200)
  await ask?.run(payload, context)
  assert.deepEqual([(await rowOf(payload))?.status, (await rowOf(payload))?.delivered], ['sent', true])
  await forge(`Bearer ${sandboxNotify.token}`)
  await ask?.run(payload, context)
  assert.deepEqual([(await rowOf(payload))?.status, (await rowOf(payload))?.delivered], ['sent', true])
})
