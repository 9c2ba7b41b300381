import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import canonicalize from 'canonicalize'
import { newId } from '#core/ids.ts'
import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import { formsOf, injecting, openBrowser } from '../../../../../test/applicant/browser.ts'
import { patient } from '../../../../../test/applicant/patient.ts'
import { freshDatabase } from '../../../../../test/database.ts'
import { openEdge } from '../../../../../test/edge/open-edge.ts'
import { makeQueue } from '../../../../../test/queue.ts'
import { jobs, routes } from '../../../../app.ts'
import { operations } from '../../../../operations.ts'

const db = await freshDatabase()
await makeQueue(db)
const org = newId()
const operator = { org, purpose: 'operation', name: 'init', operator: { membership: undefined } } as const
const first = await db.jobs.jobWork(operator, (work) =>
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
const context = { database: db.jobs, signal: new AbortController().signal }

type Browser = ReturnType<typeof openBrowser>
const send = async (browser: Browser, path: string, fields: Record<string, string>) => {
  const page = await browser.get(path)
  const form = formsOf(page.body).find(({ action }) => action.endsWith(path))
  assert.ok(form, `${path}: ${page.status}`)
  const { _csrf, copy, version } = form.hidden
  const seen = Object.fromEntries(Object.entries({ _csrf, copy, version }).filter(([, value]) => value !== undefined))
  return browser.post(path, { ...seen, ...fields } as Record<string, string>)
}
const join = async (secret: string) => {
  const browser = openBrowser(patient(injecting(edge.app)))
  await send(browser, `/barchester/join/${secret}`, {})
  return browser
}
const workOff = async () => {
  while ((await orderWaiting(db.jobs)) > 0);
  const fail = (_reader: unknown, _org: string, cause: unknown) => {
    throw cause
  }
  const readers = jobs.readers.filter(({ name }) => ['desk.invitations', 'designs.put-up'].includes(name))
  while ((await readOn(db.jobs, readers, fail)) > 0);
  const queued = await db.sql<{ id: string; task: string; payload: unknown }>(
    `select p.id::text, t.identifier as task, p.payload from graphile_worker._private_jobs p
       join graphile_worker._private_tasks t on t.id = p.task_id where t.identifier like 'de%'`,
  )
  for (const { id, task, payload } of queued) {
    await jobs.tasks.find(({ name }) => name === task)?.run(payload, context)
    await db.sql('delete from graphile_worker._private_jobs where id = $1::bigint', [id])
  }
}
await jobs.timers.find(({ name }) => name === 'designs.library')?.run(context)
const septimus = await join(first.secret)
const service = `${at}/services/garden-waste`
const publication = `${service}/publication`
const stateOf = async () => (await db.sql<{ state: string }>('select state from designs.adoption'))[0]?.state
const isLive = async () => (await septimus.get('/barchester/services/garden-waste')).status === 200
const today = (await db.sql<{ day: string }>('select app.today()::text as day'))[0]?.day ?? ''

test('the library is searched by words of a title or summary in either language, without their accents', async () => {
  const titles = async (asked: string) => {
    const { body } = await septimus.get(`${at}/designs?q=${encodeURIComponent(asked)}`)
    return [...body.matchAll(/designs\/library\/([a-z-]+)"/g)].map(([, design]) => design)
  }
  assert.equal((await titles('')).length > 15, true)
  assert.deepEqual(await titles('COUNCIL tâx single'), ['single-person-discount'])
  assert.deepEqual(await titles('gwastraff gardd'), ['garden-waste'])
  assert.deepEqual(await titles('llamas'), [])
  assert.match((await septimus.get(`${at}/designs?q=llamas`)).body, /No design says that[\s\S]*Show all of them/)
})

test('a design of the library is looked at in plain words and adopted with where it came from', async () => {
  const library = await septimus.get(`${at}/designs`)
  assert.match(library.body, /Subscribe to garden waste collection/)
  const one = await septimus.get(`${at}/designs/library/garden-waste`)
  assert.match(one.body, /Price of one bin for the year/)
  assert.match(one.body, /Check you can have a garden waste bin/)
  const adopted = await send(septimus, `${at}/designs/library/garden-waste`, {})
  assert.equal(adopted.status, 303)
  const [row] = await db.sql(
    `select a.publisher, a.licence, a.content_hash = l.content_hash as same from designs.adoption a
       join designs.library l using (design_id) where a.org_id = $1`,
    [org],
  )
  assert.deepEqual(row, { publisher: 'library', licence: 'MPL-2.0', same: true })
  assert.equal(await isLive(), false, 'nothing is public before it is published')
})

test('a price is set in pounds from a day on; what is no price, or of yesterday, is refused', async () => {
  for (const [value, year] of [
    ['free', ''],
    ['12.345', ''],
    ['60.00', '2020'],
  ] as const) {
    const refused = await send(septimus, service, {
      do: 'set',
      parameter: 'price',
      'price.value': value,
      ...(year && { 'price.from.day': '1', 'price.from.month': '4', 'price.from.year': year }),
    })
    assert.equal(refused.status, 200, value)
    assert.match(refused.body, /There is a problem/)
  }
  const set = await send(septimus, service, { do: 'set', parameter: 'price', 'price.value': '61.50' })
  assert.equal(set.status, 303)
  const [row] = await db.sql('select parameter, from_on::text as from, value from designs.parameter')
  assert.deepEqual(row, { parameter: 'price', from: today, value: 6150 })
})

test('it is live once its checks have passed, as a version whose content is what was adopted', async () => {
  await send(septimus, publication, { do: 'publish' })
  assert.equal(await stateOf(), 'checking')
  await workOff()
  assert.equal(await stateOf(), 'live')
  assert.equal(await isLive(), true)
  const [row] = await db.sql(
    `select v.content_hash = a.content_hash as same from designs.version v join designs.adoption a using (org_id, design_id)`,
  )
  assert.deepEqual(row, { same: true })
})

test('what is published as JSON is the document whose hash it names, whatever figures the organisation has set', async () => {
  const { body } = await septimus.get('/barchester/services/garden-waste.json')
  const { content, design } = JSON.parse(body) as { content: string; design: { parameters: { values: unknown }[] } }
  // RFC 8785 over the document as it was sent, by the library and not by our own code.
  assert.equal(
    createHash('sha256')
      .update(String(canonicalize(design)))
      .digest('hex'),
    content,
  )
  assert.doesNotMatch(body, /6150/)
})

test('a service that is taken off is no longer there, and comes back when it is published again', async () => {
  await send(septimus, service, { do: 'off' })
  assert.equal(await isLive(), false)
  await send(septimus, publication, { do: 'publish' })
  await workOff()
  assert.equal(await isLive(), true)
})

test('where a second person is required, whoever put it up is not the second; another administrator is', async () => {
  await send(septimus, `${at}/holds`, { holds: 'second-officer' })
  await send(septimus, service, { do: 'off' })
  await send(septimus, publication, { do: 'publish' })
  await workOff()
  assert.equal(await stateOf(), 'held')
  assert.equal(await isLive(), false)
  const own = await send(septimus, publication, { do: 'clear', hold: 'second-officer' })
  assert.match(own.body, /Somebody else than who put it up/)
  assert.equal(await isLive(), false)
  await send(septimus, `${at}/staff/invite`, {
    name: 'Theophilus Grantly',
    email: 'grantly@barchester.example',
    roles: 'administrator',
  })
  await workOff()
  const [mail] = await db.sql<{ body: string }>(`select body from messages.outgoing where address like 'grantly%'`)
  const grantly = await join(/\/join\/([A-Za-z0-9_-]+)/.exec(mail?.body ?? '')?.[1] ?? '')
  const cleared = await send(grantly, publication, { do: 'clear', hold: 'second-officer' })
  assert.equal(cleared.status, 303)
  await workOff()
  assert.equal(await stateOf(), 'live')
  assert.equal(await isLive(), true)
})

test('every step is an event', async () => {
  const types = new Set(
    (await db.sql<{ type: string }>('select distinct type from journal.event')).map(({ type }) => type),
  )
  for (const type of [
    ...['design.adopted', 'design.parameter-set', 'design.put-up', 'design.published', 'design.held'],
    ...['design.hold-cleared', 'design.taken-off', 'setting.changed'],
  ])
    assert.ok(types.has(type), type)
})
