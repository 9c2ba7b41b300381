import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runJobs } from '#platform/jobs/run-jobs.ts'
import { openLogger } from '#platform/log/logger.ts'
import { routes } from '../../src/app.ts'
import { demoHost } from '../../src/demo/place/organisations.ts'
import { openCast } from '../../src/demo/story/cast.ts'
import { leadStories } from '../../src/demo/story/lead-stories.ts'
import { begin, type Stage } from '../../src/demo/story/live.ts'
import { deliveryJobs } from '../../src/domains/borders/delivery.jobs.ts'
import { post } from '../../src/domains/borders/sending/post.ts'
import { formsOf } from '../applicant/browser.ts'
import { closeBefore, demoDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'
import { visitor } from '../edge/visitor.ts'
import { makeQueue } from '../queue.ts'
import type { Received } from './receiver.ts'

const { NODE_TEST_CONTEXT: _, ...environment } = process.env
const receiver = fork(new URL('./receiver.ts', import.meta.url), { env: environment })
after(() => receiver.kill('SIGKILL'))
const received: Received[] = []
const [{ port }] = (await once(receiver, 'message')) as [{ port: number }]
receiver.on('message', (one) => received.push(one as Received))
const address = `http://127.0.0.1:${port}/hook`
const answerWith = (answer: number | 'slow' | 'never') => receiver.send({ answer })

const db = await demoDatabase({ max: 16 })
await db.sql('select app.set_demo(true)')
await makeQueue(db)
await db.sql(
  `update places.membership set roles = roles || '{lead,administrator}' where name in ('Susan Grantly', 'Thomas Towers')`,
)
const { app } = await openEdge(db, routes)
const dataDir = mkdtempSync(join(tmpdir(), 'moothall-drops-'))
after(() => rmSync(dataDir, { recursive: true, force: true }))
const running = await runJobs(deliveryJobs({ dataDir, inside: true }), {
  url: db.urls.jobs,
  database: db.jobs,
  logger: openLogger('test', 'silent'),
  concurrency: 4,
})
closeBefore(() => running.stop())

const stage: Stage = {
  cast: openCast(db.web),
  host: demoHost,
  publicUrl: 'http://localhost:3000',
  provider: 'none',
  pay: undefined,
}
const asked = (who: string, service: string): Promise<string> => {
  const story = leadStories().find((each) => each.who === who && each.service === service)
  assert.ok(story)
  return begin(stage, story, 'nobody')
}
const until = async <R>(
  what: string,
  ask: () => Promise<R | undefined | false> | R | undefined | false,
  seconds = 20,
): Promise<R> => {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    const answer = await ask()
    if (answer) return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`waited in vain: ${what}`)
}
const of = (reference: string): readonly Received[] => received.filter(({ body }) => body.includes(reference))
const staff = async (person: string) => {
  const browser = visitor(app)
  await browser.submit('/sign-in', { person }, '/demo/sign-in')
  return browser
}
const events = async (type: string): Promise<number> =>
  (await db.sql<{ n: number }>('select count(*)::int as n from journal.event where type = $1', [type]))[0]?.n ?? 0

const admin = await staff('susan-grantly')
const list = '/desk/barchester/deliveries'
const systems = `${list}/systems`
const typed = {
  name: 'Waste rounds',
  kind: 'webhook',
  address,
  design: '',
  mapping: 'Customer.Email = answers.email\nRef = reference\nSource = "Moothall"',
}

test('an administrator adds a system and sees its secret once; what is wrong is said and nothing typed is lost', async () => {
  const wrong = await admin.submit(systems, { ...typed, address: 'not an address', mapping: 'nonsense' })
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /href="#address"/)
  assert.match(wrong.body, /href="#mapping"/)
  assert.match(wrong.body, /value="Waste rounds"/)
  const made = await admin.submit(systems, typed)
  const secret = /data-secret>([^<]+)</.exec(made.body)?.[1] ?? assert.fail(made.body)
  receiver.send({ secret })
  assert.doesNotMatch((await admin.get(systems)).body, new RegExp(secret.slice(6, 20).replaceAll('+', '\\+')))
  assert.equal((await (await staff('obadiah-slope')).get(systems)).statusCode, 404)
})

test('a lead finds the list of what was not delivered from the figures of the desk; an officer is not led there', async () => {
  const led = new RegExp(`href="${list}"`)
  assert.match((await admin.get('/desk/barchester/dashboard')).body, led)
  const officer = await staff('obadiah-slope')
  assert.doesNotMatch((await officer.get('/desk/barchester/dashboard')).body, led)
  assert.match((await admin.get('/desk/barchester/administration')).body, new RegExp(`href="${systems}"`))
})

test('a request that comes in reaches the system, signed as Standard Webhooks says, with the fields it asked for', async () => {
  const reference = await asked('eleanor-bold', 'single-person-discount')
  const [one] = await until('the webhook', () => of(reference).length > 0 && of(reference))
  assert.ok(one?.right, 'the signature is right')
  const { type, data } = JSON.parse(one.body) as { type: string; data: Record<string, unknown> }
  assert.equal(type, 'case.opened')
  assert.deepEqual(Object.keys(data), ['Customer', 'Ref', 'Source'])
  assert.deepEqual([data.Ref, data.Source], [reference, 'Moothall'])
  assert.match(JSON.stringify(data.Customer), /@/)
})

for (const [answer, why] of [
  [500, /500/],
  ['never', /did not answer/],
] as const)
  test(`what it answers with ${answer} is on the list of what failed within 10 seconds; sent again, it arrives under the same id`, async () => {
    answerWith(answer)
    const reference = await asked('septimus-harding', 'single-person-discount')
    const began = Date.now()
    const page = await until('the list', async () => {
      const { body } = await admin.get(list)
      return body.includes(reference) && body
    })
    assert.ok(Date.now() - began < 10_000, `${Date.now() - began} ms`)
    assert.match(page, why)
    const [first] = of(reference)
    const delivery = /name="delivery" value="([^"]+)"/.exec(page.slice(page.indexOf(reference)))?.[1] ?? assert.fail()
    answerWith(200)
    const before = await events('delivery.resent')
    assert.equal((await admin.submit(list, { delivery, does: 'again' })).statusCode, 303)
    assert.equal(await events('delivery.resent'), before + 1)
    await until('that it is done', async () => !(await admin.get(list)).body.includes(reference))
    assert.equal(of(reference).at(-1)?.id, first?.id)
  })

test('a slow system has time to answer', async () => {
  answerWith('slow')
  const sent = await events('delivery.sent')
  const reference = await asked('dilys-prys', 'single-person-discount')
  await until('that it went', async () => (await events('delivery.sent')) > sent)
  assert.equal(of(reference).length, 1)
  answerWith(200)
})

test('events of one case go in their order: the second waits until the first has arrived', async () => {
  answerWith(500)
  const reference = await asked('augusta-gresham', 'garden-waste')
  await until('a first try', () => of(reference).length > 0)
  const officer = await staff('obadiah-slope')
  const page = await officer.get(`/desk/barchester/cases/${reference}`)
  const form = formsOf(page.body).find(({ action }) => action.endsWith('/move'))
  assert.ok(form)
  const moved = await officer.post(form.action, { ...form.hidden, stage: 'delivering' })
  assert.equal(moved.statusCode, 303, moved.body)
  await until('that the second is on its way', async () => {
    const [row] = await db.sql<{ n: number }>(`select count(*)::int as n from borders.delivery where reference = $1`, [
      reference,
    ])
    return row?.n === 2
  })
  await new Promise((resolve) => setTimeout(resolve, 2500))
  const types = () => of(reference).map(({ body }) => (JSON.parse(body) as { type: string }).type)
  assert.ok(types().every((type) => type === 'case.opened'))
  answerWith(200)
  await until('both', () => types().includes('case.moved'))
  assert.deepEqual(types().slice(-2), ['case.opened', 'case.moved'])
})

test('a paused system is sent nothing until it is started again; one that says 410 is turned off', async () => {
  const { body } = await admin.get(systems)
  const path = /href="(\/desk\/barchester\/deliveries\/systems\/[^"]+)"/.exec(body)?.[1] ?? assert.fail()
  await admin.submit(path, { state: 'off' }, `${path}/state`)
  const reference = await asked('eleanor-bold', 'garden-waste')
  await new Promise((resolve) => setTimeout(resolve, 2500))
  assert.equal(of(reference).length, 0)
  answerWith(410)
  await admin.submit(path, { state: 'on' }, `${path}/state`)
  await until('that it is gone', async () => (await admin.get(path)).body.includes('Said that it is gone (410)'))
  assert.match((await admin.get(list)).body, /Given up/)
})

test('an address inside the node’s own networks is not spoken to unless the operator said so', async () => {
  const to = { headers: {}, body: '{}', insideToo: false }
  const spoken = received.length
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]'])
    assert.deepEqual(await post({ ...to, url: `http://${host}:${port}/` }), { fault: 'inside' }, host)
  assert.equal(received.length, spoken)
})

test('a system may be a folder, in which a file is whole when it appears, or an address that is written to; neither is a message of the applicant’s', async () => {
  await admin.submit(systems, { ...typed, name: 'Rounds', kind: 'file', address: 'waste-rounds' })
  await admin.submit(systems, { ...typed, name: 'Depot', kind: 'email', address: 'depot@barchester.example' })
  const reference = await asked('dilys-prys', 'garden-waste')
  const folder = join(dataDir, 'drops', 'barchester', 'waste-rounds')
  const file = await until('the file', () => {
    try {
      return readdirSync(folder).find((name) => name.startsWith(reference))
    } catch {
      return undefined
    }
  })
  const { data } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { data: Record<string, unknown> }
  assert.equal(data.Ref, reference)
  const mail = await until('the email', async () => {
    const [row] = await db.sql<{ body: string; open: boolean }>(
      `select m.body, c.link_id = any(m.open_to) as open from messages.outgoing m join cases.case c on c.id = m.case_id
       where m.address = 'depot@barchester.example' and c.reference = $1`,
      [reference],
    )
    return row
  })
  assert.equal((JSON.parse(mail.body) as Record<string, unknown>).Ref, reference)
  assert.notEqual(mail.open, true, 'the applicant’s key does not open it')
  assert.doesNotMatch((await admin.get(`/desk/barchester/cases/${reference}`)).body, /depot@barchester\.example/)
})
