import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { demoPages } from '../../src/demo/pages/demo.pages.ts'
import { applicationPages } from '../../src/domains/applications/journey/application.pages.ts'
import { submissionPages } from '../../src/domains/applications/submission/submission.pages.ts'
import { casePages } from '../../src/domains/cases/desk/case.pages.ts'
import { documentsPages } from '../../src/domains/cases/requests/documents/documents.pages.ts'
import { tellInfected } from '../../src/domains/cases/requests/documents/tell-infected.ts'
import { requestPages } from '../../src/domains/cases/requests/request.pages.ts'
import { one } from '../../src/platform/db/rows.ts'
import { openDisk } from '../../src/platform/storage/blobs/disk.ts'
import { openClamd } from '../../src/platform/storage/scanning/clamd.ts'
import { scanFiles } from '../../src/platform/storage/scanning/scan-files.ts'
import { storageJobs } from '../../src/platform/storage/storage.jobs.ts'
import { openStorage } from '../../src/platform/storage/storage.ts'
import { sweepLoose, sweepUnknown } from '../../src/platform/storage/sweeping/sweep-files.ts'
import { type Attachment, type Browser, formsOf, injecting, openBrowser } from '../applicant/browser.ts'
import { demoDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'
import { makeQueue } from '../queue.ts'
import { foundEvidence } from './evidence-service.ts'
import { makePdf } from './made-files.ts'
import { eicar, noClamd, startClamd } from './real-clamd.ts'

const db = await demoDatabase()
await makeQueue(db)
const org = await foundEvidence(db)
const edge = await openEdge(
  db,
  {
    applications: [...applicationPages, ...submissionPages(() => 'none')],
    cases: [...requestPages, ...documentsPages, ...casePages],
    demo: demoPages,
  },
  { files: { scans: true, unscanned: false } },
)
const storage = await openStorage(edge.filesFolder)
const apply = '/barchester/services/evidence/apply'

/** Says of a stream what clamd says: a port that finds the test string, for a machine that has no clamd. */
const likeClamd = createServer((socket) => {
  let heard = Buffer.alloc(0)
  socket.on('error', () => undefined)
  socket.on('data', (data) => {
    heard = Buffer.concat([heard, Buffer.from(data)])
    if (heard.subarray(-4).equals(Buffer.alloc(4)))
      socket.end(heard.includes(eicar) ? 'stream: Own.Eicar.UNOFFICIAL FOUND\0' : 'stream: OK\0')
  })
})
await new Promise<void>((resolve) => likeClamd.listen(0, '127.0.0.1', resolve))
const real = noClamd === undefined ? await startClamd() : undefined
after(async () => {
  likeClamd.close()
  await real?.stop()
})
const clamdUrl = real?.tcp ?? `tcp://127.0.0.1:${(likeClamd.address() as AddressInfo).port}`
const context = { database: db.jobs, signal: new AbortController().signal }
const timers = storageJobs({ dataDir: '/nowhere', s3: undefined, clamdUrl: undefined }, tellInfected).timers
const scan = () => scanFiles({ database: db.jobs, storage, scanner: openClamd(clamdUrl) })
const settle = async (): Promise<void> => {
  while ((await scan()) > 0);
  await timers.find(({ name }) => name === 'files.tell')?.run(context)
}
const states = async () =>
  (await db.sql<{ state: string }>('select state from storage.file where loose_at is null order by id')).map(
    ({ state }) => state,
  )

const file = (name: string, bytes: Buffer | string): Attachment => ({
  name,
  type: 'text/plain',
  bytes: Buffer.from(bytes),
})
const clean = file('statement.pdf', makePdf())
const bad = file('letter.txt', eicar)
const anybody = (): Browser => openBrowser(injecting(edge.app))

const answer = async (by: Browser, proof: Attachment[]) => {
  const form = formsOf((await by.get(`${apply}/evidence`)).body).find(({ multipart }) => multipart) ?? assert.fail()
  return by.post(form.action, { ...form.hidden, about: 'Rent', email: 's@example.org' }, { proof })
}
const send = async (by: Browser): Promise<string> => {
  const form = formsOf((await by.get(`${apply}/check-answers`)).body).find(({ action }) =>
    action.endsWith('check-answers'),
  )
  const sent = await by.post(form?.action ?? '', form?.hidden ?? {})
  return /reference=([0-9A-Z-]+)/.exec(sent.headers.location ?? '')?.[1] ?? assert.fail(sent.body)
}
const officer = async (person = 'obadiah-slope'): Promise<Browser> => {
  const by = anybody()
  assert.equal((await by.post('/demo/sign-in', { person })).status, 303)
  return by
}
const fileLinks = async (by: Browser, page: string): Promise<readonly string[]> => [
  ...new Set(
    [...(await by.get(page)).body.matchAll(/href="([^"]*\/files\/[0-9a-f-]{36})"/g)].map(([, href = '']) => href),
  ),
]
const stageOf = async (reference: string) => {
  const [of] = await db.sql<{ id: string; stage: string; due: Date | null; left: number | null }>(
    'select id, stage, due_at as due, clock_left as left from cases.case where reference = $1',
    [reference],
  )
  return of ?? assert.fail()
}
const idsOf = async (reference: string): Promise<readonly string[]> =>
  (
    await db.sql<{ id: string }>(`select id from storage.file where holder = 'case' and holder_id = $1 order by id`, [
      (await stageOf(reference)).id,
    ])
  ).map(({ id }) => id)
const reply = async (
  by: Browser,
  reference: string,
  fields: Record<string, string>,
  files: Record<string, Attachment[]> = {},
) => {
  const form =
    formsOf((await by.get(`/barchester/requests/${reference}`)).body).find(({ multipart }) => multipart) ??
    assert.fail()
  return by.post(form.action, { ...form.hidden, ...fields }, files)
}

test('nobody opens a file before it was scanned clean, and who opened it is written down', async () => {
  const by = anybody()
  await answer(by, [clean])
  const reference = await send(by)
  const desk = await officer()
  const at = `/desk/barchester/cases/${reference}`
  const [id] = await idsOf(reference)
  const early = await desk.get(`${at}/files/${id}`)
  assert.equal(early.status, 409)
  assert.match(early.body, /still being checked for viruses/)
  assert.match((await by.get(`/cy/barchester/requests/${reference}/files/${id}`)).body, /yn dal i gael ei gwirio/)
  await settle()
  const looks = async () => (await db.sql<{ n: number }>('select count(*)::int as n from journal.look'))[0]?.n ?? 0
  const before = await looks()
  const opened = await desk.get(`${at}/files/${id}`)
  assert.equal(opened.status, 200)
  assert.match(opened.headers['content-disposition'] ?? '', /^attachment; filename="statement\.pdf"/)
  assert.equal(opened.headers['x-content-type-options'], 'nosniff')
  assert.match(opened.headers['content-security-policy'] ?? '', /sandbox/)
  assert.equal(opened.body, makePdf().toString('latin1'))
  assert.equal(await looks(), before + 1)
})

test('a virus found while the application is being filled in is said at its question before it can be sent', async () => {
  const by = anybody()
  assert.equal((await answer(by, [bad, clean])).status, 303)
  await settle()
  const check = await by.get(`${apply}/check-answers`)
  assert.equal(check.headers.location, `${apply}/evidence`)
  const page = await by.get(`${apply}/evidence`)
  assert.match(page.body, /contains a virus and was not kept \(letter\.txt\)/)
  assert.match(page.body, /href="#proof"/)
  assert.match(page.body, /Remove statement\.pdf/)
  assert.doesNotMatch(page.body, /Remove letter\.txt/)
  assert.match((await by.get(`/cy${apply}/evidence`)).body, /yn cynnwys feirws/)
  await answer(by, [])
  const reference = await send(by)
  assert.equal((await idsOf(reference)).length, 1)
})

test('a virus found in a case is told to the officer, and the applicant is asked for a clean copy that is ticked off', async () => {
  const by = anybody()
  await answer(by, [bad])
  const reference = await send(by)
  const [id] = await idsOf(reference)
  await settle()
  await settle()
  const desk = await officer()
  const at = `/desk/barchester/cases/${reference}`
  const gone = await desk.get(`${at}/files/${id}`)
  assert.equal(gone.status, 410)
  assert.match(gone.body, /A virus was found in this file and it was removed/)
  assert.match((await desk.get(at)).body, /A virus was found in a file: it was removed/)
  const lying = await Array.fromAsync(openDisk(edge.filesFolder).list(), (each) => each.id)
  assert.ok(!lying.includes(id ?? ''))
  assert.equal((await stageOf(reference)).stage, 'waiting')
  const page = (await by.get(`/barchester/requests/${reference}`)).body
  assert.match(page, /We found a virus in a file that you sent us/)
  assert.match(page, new RegExp(`name="document-${id}"`))
  assert.match(page, /Not sent yet/)
  assert.equal(
    (await reply(by, reference, {}, { [`document-${id}`]: [file('letter.txt', 'The clean one')] })).status,
    303,
  )
  assert.equal((await stageOf(reference)).stage, 'received')
  assert.match((await by.get(`/barchester/requests/${reference}`)).body, /Received/)
  const events = await db.sql<{ type: string }>('select type from journal.event where case_id = $1 order by id', [
    (await stageOf(reference)).id,
  ])
  assert.deepEqual(
    events.map(({ type }) => type),
    ['case.opened', 'case.fileRefused', 'case.moreAsked', 'case.moreGiven'],
  )
})

test('an officer asks for documents by name; each is ticked off, and the clock runs again when all have come', async () => {
  const by = anybody()
  await answer(by, [clean])
  const reference = await send(by)
  const desk = await officer()
  const at = `/desk/barchester/cases/${reference}/documents`
  const ask = async (fields: Record<string, string>) => {
    const form = formsOf((await desk.get(at)).body).find(({ action }) => action.endsWith('/documents')) ?? assert.fail()
    return desk.post(form.action, { ...form.hidden, ...fields })
  }
  const nothing = await ask({ words: '', 'what-0': '', 'why-0': '' })
  assert.match(
    nothing.body,
    /Enter your message to the applicant[\s\S]*Enter what you need[\s\S]*Enter why you need it/,
  )
  const more = await ask({ words: 'We need', 'what-0': 'A payslip', 'why-0': '', _add: '3' })
  assert.match(more.body, /name="what-2"/)
  assert.match(more.body, /value="A payslip"/)
  const before = await stageOf(reference)
  assert.ok(before.due)
  const three = { 'what-0': 'A payslip', 'why-0': 'What you earn', 'what-1': 'A bill', 'why-1': 'Where you live' }
  assert.equal(
    (await ask({ words: 'We need these.', ...three, 'what-2': 'A lease', 'why-2': 'Who lives there' })).status,
    303,
  )
  assert.deepEqual((({ stage, due }) => ({ stage, due }))(await stageOf(reference)), { stage: 'waiting', due: null })

  const page = (await by.get(`/barchester/requests/${reference}`)).body
  const [payslip, bill, lease] = [...page.matchAll(/name="(document-[0-9a-f-]{36})"/g)].map(([, name = '']) => name)
  assert.ok(payslip && bill && lease)
  assert.match(page, /What you earn[\s\S]*Where you live[\s\S]*Who lives there/)
  assert.match((await desk.get(`/desk/barchester/cases/${reference}`)).body, /Not sent yet/)

  // One is wrong: what was typed and the other file stay, nothing is sent yet.
  const wrong = await reply(
    by,
    reference,
    { reply: 'The bill follows' },
    { [payslip]: [clean], [bill]: [file('bill.pdf', 'no PDF <script>')] },
  )
  assert.equal(wrong.status, 200)
  assert.match(wrong.body, /href="#document-/)
  assert.match(wrong.body, /is a web page or an SVG drawing.*\(bill\.pdf\)/)
  assert.match(wrong.body, /The bill follows<\/textarea>/)
  assert.match(wrong.body, /Do not send statement\.pdf/)
  const form = formsOf(wrong.body).find(({ multipart }) => multipart) ?? assert.fail()
  const forged = String(form.hidden._keptFile).replace('statement.pdf', 'forged.pdf')
  assert.equal((await by.post(form.action, { ...form.hidden, _keptFile: forged, reply: '' }, {})).status, 200)
  assert.equal((await by.post(form.action, { ...form.hidden, reply: 'The bill follows' }, {})).status, 303)
  assert.equal((await stageOf(reference)).stage, 'waiting')

  assert.equal((await reply(by, reference, {}, { [bill]: [file('bill.txt', 'A bill')] })).status, 303)
  assert.equal((await stageOf(reference)).stage, 'waiting')
  const shown = (await desk.get(at)).body
  assert.match(shown, /statement\.pdf<\/span><\/a>, sent by the applicant on \d+ \w+ \d{4}, \d\d:\d\d/)

  const accept = formsOf(shown).find(({ action }) => action.endsWith('/accept')) ?? assert.fail()
  const none = await desk.post(accept.action, { ...accept.hidden, reason: '' })
  assert.match(none.body, /Select what is not needed any more[\s\S]*Enter why they are not needed/)
  const accepted = await desk.post(accept.action, {
    ...accept.hidden,
    accepts: lease.slice('document-'.length),
    reason: 'Your landlord told us',
  })
  assert.equal(accepted.status, 303)
  const end = await stageOf(reference)
  assert.equal(end.stage, 'received')
  assert.deepEqual(end.due, before.due)
  const last = (await by.get(`/barchester/requests/${reference}`)).body
  assert.match(last, /Not needed any more/)
  assert.match(last, /Your landlord told us/)
  await settle()
  for (const href of await fileLinks(desk, at)) assert.equal((await desk.get(href)).status, 200)
})

test('a scanner that is down leaves files waiting, tries again, and gives up in the open', async () => {
  const by = anybody()
  await answer(by, [clean])
  const down = openClamd('tcp://127.0.0.1:1')
  const id = (await db.sql<{ id: string }>(`select id from storage.file where state = 'waiting'`))[0]?.id
  for (let turn = 0; turn < 20; turn++) {
    await db.sql('update storage.file set next_at = now() where id = $1', [id])
    await scanFiles({ database: db.jobs, storage, scanner: down })
  }
  assert.ok((await states()).includes('failed'))
  assert.equal((await db.sql(`select 1 from storage.file where state = 'clean' and id = $1`, [id])).length, 0)
})

test('erased content takes its files along, and what was sent about the case; what nothing keeps goes too', async () => {
  const by = anybody()
  await answer(by, [clean])
  const reference = await send(by)
  const { id } = await stageOf(reference)
  const [kept] = await idsOf(reference)
  await db.sql(
    `insert into messages.outgoing (org_id, id, once, case_id, by, address, subject, body, locale, status, tries, made_at, open_to)
     select org_id, gen_random_uuid(), s || reference, id, 'email', 's@example.org', 'Rent', 'about Rent', 'en', s, 1, now(), open_to
       from cases.case, unnest(array['waiting', 'sent']) s where id = $1`,
    [id],
  )
  const content = (await db.sql<{ id: string }>('select id from cases.content where case_id = $1', [id])).map(
    (each) => each.id,
  )
  await db.jobs.jobWork({ org, purpose: 'rights' as never, name: 'erase', caseId: id }, (work) =>
    one(work.tx, { name: 't.erase', text: `select app.erase($1, $2::uuid[], 'asked') as n` }, [org, content]),
  )
  assert.ok((await sweepLoose({ database: db.jobs, storage })) > 0)
  const lying = await Array.fromAsync(storage.list(), (each) => each.id)
  assert.ok(!lying.includes(kept ?? ''))
  assert.equal((await db.sql('select 1 from storage.file where id = $1', [kept])).length, 0)
  const left = await db.sql<{ body: string; address: string }>(
    'select address, body from messages.outgoing where case_id = $1',
    [id],
  )
  assert.deepEqual(left, [{ address: '', body: '' }])
  assert.equal(await sweepLoose({ database: db.jobs, storage }), 0)
})

test('what is taken out of a draft goes within the hour, and what lies there without a row within a day', async () => {
  const by = anybody()
  await answer(by, [clean])
  const [{ id } = { id: '' }] = await db.sql<{ id: string }>(
    `select id from storage.file where holder = 'draft' order by id desc limit 1`,
  )
  const form = formsOf((await by.get(`${apply}/evidence`)).body).find(({ multipart }) => multipart) ?? assert.fail()
  await by.post(
    form.action,
    { ...form.hidden, about: 'Rent', email: 's@example.org', _removeFile: id },
    { proof: [file('new.pdf', makePdf())] },
  )
  assert.equal(await sweepLoose({ database: db.jobs, storage }), 0)
  await db.sql(`update storage.file set loose_at = loose_at - interval '2 hours' where id = $1`, [id])
  assert.equal(await sweepLoose({ database: db.jobs, storage }), 1)
  assert.equal((await db.sql('select 1 from storage.file where id = $1', [id])).length, 0)

  const before = readdirSync(edge.filesFolder, { recursive: true }).length
  const { keep, remove } = storage
  const list = async function* () {
    for await (const { id: lies } of storage.list()) yield { id: lies, at: Temporal.Instant.from('2026-01-01T00:00Z') }
  }
  const orphan = await keep(Readable.from([Buffer.from('half done')]), 'a.txt', 100)
  assert.ok('id' in orphan)
  assert.equal(await sweepUnknown({ database: db.jobs, storage: { ...storage, keep, remove, list } }), 1)
  assert.ok(readdirSync(edge.filesFolder, { recursive: true }).length <= before + 1)
})
