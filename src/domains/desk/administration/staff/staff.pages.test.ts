import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import { formsOf, injecting, openBrowser } from '../../../../../test/applicant/browser.ts'
import { freshDatabase } from '../../../../../test/database.ts'
import { openEdge } from '../../../../../test/edge/open-edge.ts'
import { makeQueue } from '../../../../../test/queue.ts'
import { jobs, routes } from '../../../../app.ts'
import { operations } from '../../../../operations.ts'

const db = await freshDatabase()
await makeQueue(db)
const org = newId()
const first = await db.jobs.jobWork(
  { org, purpose: 'operation', name: 'init', operator: { membership: undefined } },
  (work) =>
    operations.foundFirst(work, {
      slug: 'barchester',
      name: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' },
      kind: 'unitary',
      languages: ['en', 'cy'],
      contact: { phone: '01632 960200', hours: { en: 'Weekdays', cy: 'Dyddiau gwaith' } },
      administrator: { name: 'Septimus Harding', email: 'septimus@barchester.example', locale: 'en' },
    }),
)
const edge = await openEdge(db, routes)
const at = '/desk/barchester/administration'
const newBrowser = () => openBrowser(injecting(edge.app))

type Browser = ReturnType<typeof newBrowser>
const send = async (browser: Browser, path: string, fields: Record<string, string | string[]>, form = 0) => {
  const page = await browser.get(path)
  const found = formsOf(page.body).filter(({ action }) => !action.includes('sign-out'))[form]
  assert.ok(found, `${path}: ${page.status}`)
  return browser.post(found.action, { ...found.hidden, ...fields })
}
const join = async (secret: string) => {
  const browser = newBrowser()
  const answer = await send(browser, `/barchester/join/${secret}`, {})
  return { browser, answer }
}

/** What the jobs process does: the readers, and the tasks that they queued. */
const workOff = async () => {
  while ((await orderWaiting(db.jobs)) > 0);
  const fail = (_reader: unknown, _org: string, cause: unknown) => {
    throw cause
  }
  while (
    (await readOn(
      db.jobs,
      jobs.readers.filter(({ name }) => name === 'desk.invitations'),
      fail,
    )) > 0
  );
  const queued = await db.sql<{ id: string; task: string; payload: unknown }>(
    `select p.id::text, t.identifier as task, p.payload from graphile_worker._private_jobs p
       join graphile_worker._private_tasks t on t.id = p.task_id`,
  )
  for (const { id, task, payload } of queued.filter(({ task }) => task === 'desk.send-invitation')) {
    const found = jobs.tasks.find(({ name }) => name === task)
    await found?.run(payload, { database: db.jobs, signal: new AbortController().signal })
    await db.sql('delete from graphile_worker._private_jobs where id = $1::bigint', [id])
  }
}
const lastMail = async (to: string): Promise<{ subject: string; body: string; secret: string }> => {
  const [mail] = await db.sql<{ subject: string; body: string }>(
    'select subject, body from messages.outgoing where address = $1 order by made_at desc, id desc limit 1',
    [to],
  )
  assert.ok(mail, `no mail to ${to}`)
  return { ...mail, secret: /\/join\/([A-Za-z0-9_-]+)/.exec(mail.body)?.[1] ?? '' }
}
const eventTypes = async () =>
  (await db.sql<{ type: string }>('select type from journal.event where org_id = $1 order by at, id', [org])).map(
    ({ type }) => type,
  )

const administrator = (await join(first.secret)).browser

test('the first link signs its administrator in, once', async () => {
  assert.equal((await administrator.get(at)).status, 200)
  const again = await join(first.secret).catch((error: Error) => error.message)
  assert.match(String(again), /404/)
})

test('a link that nobody gave out reads as one that is used', async () => {
  const used = await newBrowser().get(`/barchester/join/${first.secret}`)
  const unknown = await newBrowser().get(`/barchester/join/${'a'.repeat(32)}`)
  assert.deepEqual([used.status, unknown.status], [404, 404])
  assert.equal(used.body.replaceAll(first.secret, ''), unknown.body.replaceAll('a'.repeat(32), ''))
})

test('whoever is invited gets a link in both languages, joins with it and does what they were invited to', async () => {
  const invited = await send(administrator, `${at}/staff/invite`, {
    name: 'Obadiah Slope',
    email: 'slope@barchester.example',
    locale: 'cy',
    roles: ['officer'],
  })
  assert.equal(invited.status, 303)
  await workOff()
  const mail = await lastMail('slope@barchester.example')
  assert.match(mail.subject, /Ymuno â Cyngor Dinas Barchester \/ Join Barchester City Council/)
  const { browser, answer } = await join(mail.secret)
  assert.equal(answer.headers.location, '/desk/barchester')
  assert.equal((await browser.get('/desk/barchester')).status, 200)
  assert.equal((await browser.get(at)).status, 404, 'an officer administers nothing')
})

test('who works there already and is invited again stays one member, with what they are invited to added', async () => {
  const again = await send(administrator, `${at}/staff/invite`, {
    name: 'Obadiah Slope',
    email: 'Slope@barchester.example',
    locale: 'en',
    roles: ['lead'],
  })
  assert.equal(again.status, 303)
  await workOff()
  const { browser, answer } = await join((await lastMail('Slope@barchester.example')).secret)
  assert.equal(answer.headers.location, '/desk/barchester')
  assert.equal((await browser.get('/desk/barchester')).status, 200)
  const members = await db.sql<{ roles: string[] }>(
    `select m.roles from places.membership m join people.account a on a.id = m.account_id where a.email_folded = 'slope@barchester.example'`,
  )
  assert.deepEqual(members, [{ roles: ['lead', 'officer'] }])
  assert.ok((await eventTypes()).includes('staff.joined-again'))
})

test('an invitation that is sent again has a new link, and the old one is dead; one that is taken back has none', async () => {
  await send(administrator, `${at}/staff/invite`, {
    name: 'Mary Bold',
    email: 'mary@barchester.example',
    roles: ['officer'],
  })
  await workOff()
  const before = await lastMail('mary@barchester.example')
  await send(administrator, `${at}/staff`, { do: 'again' })
  await workOff()
  const after = await lastMail('mary@barchester.example')
  assert.notEqual(after.secret, before.secret)
  assert.equal((await newBrowser().get(`/barchester/join/${before.secret}`)).status, 404)
  assert.equal((await newBrowser().get(`/barchester/join/${after.secret}`)).status, 200)
  await send(administrator, `${at}/staff`, { do: 'cancel' })
  assert.equal((await newBrowser().get(`/barchester/join/${after.secret}`)).status, 404)
})

test('a link runs out', async () => {
  await send(administrator, `${at}/staff/invite`, {
    name: 'Late Comer',
    email: 'late@barchester.example',
    roles: ['officer'],
  })
  await workOff()
  const { secret } = await lastMail('late@barchester.example')
  await db.sql(
    `update places.invitation set until = now() - interval '1 second' where email = 'late@barchester.example'`,
  )
  assert.equal((await newBrowser().get(`/barchester/join/${secret}`)).status, 404)
})

test('of two who open one link at once, one joins', async () => {
  await send(administrator, `${at}/staff/invite`, {
    name: 'Twice',
    email: 'twice@barchester.example',
    roles: ['officer'],
  })
  await workOff()
  const { secret } = await lastMail('twice@barchester.example')
  const both = await Promise.all([join(secret), join(secret)])
  assert.deepEqual(both.map(({ answer }) => answer.status).sort(), [303, 404])
  const [count] = await db.sql<{ n: number }>(`select count(*)::int as n from places.membership where name = 'Twice'`)
  assert.equal(count?.n, 1)
})

test('a membership that is ended counts no more from the next request on', async () => {
  await send(administrator, `${at}/staff/invite`, {
    name: 'Gone Soon',
    email: 'gone@barchester.example',
    roles: ['officer'],
  })
  await workOff()
  const { browser } = await join((await lastMail('gone@barchester.example')).secret)
  assert.equal((await browser.get('/desk/barchester')).status, 200)
  const [member] = await db.sql<{ id: string }>(`select id from places.membership where name = 'Gone Soon'`)
  const ended = await send(administrator, `${at}/staff/${member?.id}`, { do: 'end' }, 1)
  assert.equal(ended.status, 303)
  assert.equal((await browser.get('/desk/barchester')).status, 403)
})

test('the last administrator stays one', async () => {
  const [own] = await db.sql<{ id: string }>(`select id from places.membership where name = 'Septimus Harding'`)
  const ends = await send(administrator, `${at}/staff/${own?.id}`, { do: 'end' }, 1)
  assert.equal(ends.status, 200)
  assert.match(ends.body, /This is the last administrator/)
  const demoted = await send(administrator, `${at}/staff/${own?.id}`, {
    do: 'save',
    name: 'Septimus Harding',
    roles: ['officer'],
  })
  assert.match(demoted.body, /This is the last administrator/)
  assert.equal((await administrator.get(at)).status, 200)
})

test('everything that was done stands in the journal, by codes and ids alone', async () => {
  const types = await eventTypes()
  for (const type of [
    'organisation.founded',
    'staff.invited',
    'staff.joined',
    'staff.invited-again',
    'staff.invitation-cancelled',
    'membership.ended',
  ])
    assert.ok(types.includes(type), type)
  const all = await db.sql<{ envelope: string }>('select envelope from journal.event')
  for (const { envelope } of all) assert.doesNotMatch(envelope, /Slope|Harding|Bold|@barchester/)
})
