import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../test/database.ts'
import { foundPlace } from '../../../test/place.ts'
import { makeQueue } from '../../../test/queue.ts'
import { smtpReceiver } from '../../../test/smtp-receiver.ts'
import { openBrowserSession, signIn } from '../sign-in/start-session.ts'
import { messageJobs } from './message.jobs.ts'
import { type Message, queueMessage } from './queue-message.ts'
import { sendersFrom } from './sending/senders-from.ts'

const db = await freshDatabase()
const place = await foundPlace(db)
const receiver = await smtpReceiver()
const { signal } = new AbortController()
await db.sql(
  `update places.organisation set contact = '{"email": "hello@barchester.example"}' where slug = 'barchester'`,
)
await makeQueue(db)

const job = { org: place.city, purpose: 'service' as const, name: 'test' }
const message = (once: string, more: Partial<Message> = {}): Message => ({
  once,
  by: 'email',
  address: 'eleanor.harding@example.org',
  subject: 'Mae eich cais\r\nBcc: everybody@example.org wedi ein cyrraedd',
  body: 'Annwyl Eleanor,\n\n**Diolch** am ysgrifennu. Gweler https://place.example/cy/x?a=1&b=2.\n\n<b>Tŷ & gardd</b>',
  locale: 'cy',
  ...more,
})
const queueOne = async (once: string, more?: Partial<Message>): Promise<{ org: string; id: string }> => {
  await db.jobs.jobWork(job, (work) => queueMessage(work, message(once, more)))
  const [row] = await db.sql<{ id: string }>('select id from messages.outgoing where once = $1', [once])
  return { org: place.city, id: row?.id ?? '' }
}
const rowOf = async (id: string) =>
  (
    await db.sql<{ status: string; tries: number; fault: string | null }>(
      'select status, tries, fault from messages.outgoing where id = $1',
      [id],
    )
  )[0]
const jobsOf = (url: string | undefined) =>
  messageJobs(sendersFrom({ SMTP_URL: url }), { publicUrl: 'https://place.example' })
const task = (url: string | undefined) => {
  const [send] = jobsOf(url).tasks
  if (!send) throw new Error('there is no task')
  return (payload: unknown) => send.run(payload, { database: db.jobs, signal })
}
/** What waits for its next try has waited for it. */
const waited = (id: string) => db.sql('update messages.outgoing set next_at = now() where id = $1', [id])
const send = task(receiver.url)

test('a message is kept and queued once, however often its cause is read', async () => {
  for (let i = 0; i < 3; i++) await queueOne('event-1 submitted')
  const rows = await db.sql('select id from messages.outgoing where once = $1', ['event-1 submitted'])
  const jobs = await db.sql(`select id from graphile_worker.jobs where task_identifier = 'messages.send'`)
  assert.deepEqual([rows.length, jobs.length], [1, 1])
})

test('it reaches a real SMTP server as text and as the same text in markup, under the id of its row', async () => {
  const payload = await queueOne('event-2 submitted')
  await send(payload)
  const mail = receiver.mails.at(-1)
  assert.equal(mail?.messageId, `<${payload.id}@barchester.example>`)
  assert.deepEqual(mail?.from, { name: 'barchester', address: 'hello@barchester.example' })
  assert.deepEqual(mail?.to, [{ name: '', address: 'eleanor.harding@example.org' }])
  assert.equal(mail?.subject, 'Mae eich cais Bcc: everybody@example.org wedi ein cyrraedd')
  assert.equal(
    mail?.text?.trim(),
    'Annwyl Eleanor,\n\nDiolch am ysgrifennu. Gweler https://place.example/cy/x?a=1&b=2.\n\n<b>Tŷ & gardd</b>',
  )
  assert.match(mail?.html ?? '', /<html lang="cy">/)
  assert.match(mail?.html ?? '', /<a href="https:\/\/place\.example\/cy\/x\?a=1&amp;b=2">/)
  assert.match(mail?.html ?? '', /&lt;b&gt;Tŷ &amp; gardd&lt;\/b&gt;/)
  assert.deepEqual(await rowOf(payload.id), { status: 'sent', tries: 1, fault: null })
})

test('a server that refuses first and then accepts gets it once', async () => {
  const payload = await queueOne('event-3 submitted')
  const before = receiver.mails.length
  receiver.refuse(1)
  await send(payload)
  const failed = await rowOf(payload.id)
  assert.deepEqual([failed?.status, failed?.tries], ['failed', 1])
  assert.match(failed?.fault ?? '', /451/)
  assert.doesNotMatch(failed?.fault ?? '', /eleanor/)
  await send(payload)
  assert.equal(receiver.mails.length, before, 'not before it has waited')
  await waited(payload.id)
  await send(payload)
  await waited(payload.id)
  await send(payload)
  assert.equal(receiver.mails.length - before, 1)
  assert.equal((await rowOf(payload.id))?.status, 'sent')
})

test('what never goes is tried nine times, given up, told to the journal and tried no more', async () => {
  const payload = await queueOne('event-4 submitted')
  const nowhere = task('smtp://127.0.0.1:9')
  for (let i = 0; i < 10; i++) {
    await nowhere(payload)
    await waited(payload.id)
  }
  const given = await rowOf(payload.id)
  assert.deepEqual([given?.status, given?.tries], ['given-up', 9])
  const events = await db.sql<{ message: string }>(
    `select envelope::jsonb #>> '{data,message}' as message from journal.event where type = 'message.givenUp'`,
  )
  assert.deepEqual(events, [{ message: payload.id }])
})

test('an address that a server says is nobody’s is given up at the first answer', async () => {
  const payload = await queueOne('event-7 submitted', { address: 'unknown@example.org' })
  await send(payload)
  const given = await rowOf(payload.id)
  assert.deepEqual([given?.status, given?.tries], ['given-up', 1])
  assert.match(given?.fault ?? '', /550/)
})

test('a letter is kept for posting and no mail server hears of it', async () => {
  const before = receiver.mails.length
  const payload = await queueOne('event-5 decided', { by: 'letter', address: '1 High Street\nBarchester\nBA1 1AA' })
  await send(payload)
  assert.equal(receiver.mails.length, before)
  assert.deepEqual(await rowOf(payload.id), { status: 'waiting', tries: 0, fault: null })
})

test('a message of no case is read by the jobs of its organisation and by nobody else', async () => {
  const ask = { name: 't.outgoing', text: 'select id from messages.outgoing' }
  const { rows } = await import('#platform/db/rows.ts')
  const asJob = await db.jobs.jobWork(job, ({ tx }) => rows(tx, ask))
  const elsewhere = await db.jobs.jobWork({ ...job, org: place.county }, ({ tx }) => rows(tx, ask))
  const token = 'a token of the officer'
  const officer = { org: place.city, purpose: 'service' as const, locale: 'en' as const }
  await db.web.work(officer, async (work) => {
    await openBrowserSession(work, 'before')
    await signIn(work, { account: place.officer.account, token })
  })
  const { membership } = place.officer
  const asOfficer = await db.web.work({ ...officer, token, membership }, ({ tx }) => rows(tx, ask))
  assert.ok(asJob.length > 0)
  assert.deepEqual([elsewhere.length, asOfficer.length], [0, 0])
})

test('what is due and has no job is queued anew, and what is not due is not', async () => {
  const payload = await queueOne('event-6 submitted')
  const { id: later } = await queueOne('event-8 submitted', { from: Temporal.Now.instant().add({ hours: 1 }) })
  await db.sql(`delete from graphile_worker._private_jobs`)
  await jobsOf(receiver.url).timers[0]?.run({ database: db.jobs, signal })
  const jobs = await db.sql<{ key: string }>('select key from graphile_worker.jobs')
  const keys = jobs.map(({ key }) => key)
  assert.ok(keys.includes(`messages.send ${payload.id}`))
  assert.equal(keys.includes(`messages.send ${later}`), false)
})

test('a code or a link’s secret stands in a message until it is sent, and in nothing that is kept afterwards', async () => {
  const secret = 'k3yOfSomebody-_0123456789'
  const payload = await queueOne('event-9 link', {
    subject: `123456 is your code`,
    body: `Code **123456**, link https://place.example/barchester/way-back/${secret}.`,
    secrets: ['123456', secret],
  })
  await send(payload)
  assert.match(receiver.mails.at(-1)?.text ?? '', new RegExp(`Code 123456, link .*${secret}`))
  const [row] = await db.sql<Record<string, unknown>>('select * from messages.outgoing where id = $1', [payload.id])
  assert.doesNotMatch(JSON.stringify(row), new RegExp(`123456|${secret}`))
  assert.equal(row?.body, 'Code **••••••**, link https://place.example/barchester/way-back/••••••.')
})
