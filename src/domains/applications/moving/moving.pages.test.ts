import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Refusal } from '#core/refusal.ts'
import { checkDesign } from '#engine/check/check-design.ts'
import { parseDesign } from '#engine/design/design-file.ts'
import { normalise } from '#engine/design/normalise.ts'
import { compile } from '#engine/journey/compile.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import { contentHash } from '#engine/versions/content-hash.ts'
import { applyFor, fillIn, referenceIn } from '../../../../test/applicant/apply.ts'
import { type Browser, type Fields, formsOf, injecting, openBrowser } from '../../../../test/applicant/browser.ts'
import { patient } from '../../../../test/applicant/patient.ts'
import { demoDatabase } from '../../../../test/database.ts'
import { openEdge } from '../../../../test/edge/open-edge.ts'
import { routes } from '../../../app.ts'
import { demoId } from '../../../demo/demo-id.ts'
import { addVersion } from '../../designs/design.store.ts'
import { publish } from '../../designs/publish.ts'
import { runDesign } from '../../designs/run-design.ts'

const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
const edge = await openEdge(db, routes)
const city = demoId('organisation barchester')
const apply = '/barchester/services/garden-waste/apply'
const written = readFileSync(new URL('../../../../designs/garden-waste/design.yaml', import.meta.url), 'utf8')

/** Publishes garden waste with these changes to its text; each must change something. */
const published = async (...changes: readonly (readonly [string | RegExp, string])[]): Promise<string> => {
  const text = changes.reduce((was, [from, to]) => {
    const is = was.replace(from, to)
    assert.notEqual(is, was, String(from))
    return is
  }, written)
  // The library's own examples are of the design as it was written.
  const document = parseDesign(text).design as Record<string, unknown>
  delete document.examples
  const checked = checkDesign(document, { languages: ['en', 'cy'] })
  const up = { document, checked, publisher: 'barchester', languages: ['en', 'cy'], canSignIn: true } as const
  const as = { org: city, purpose: 'operation', name: 't', operator: { membership: undefined } } as const
  const { waitsFor, problems, version } = await db.jobs.jobWork(as, (work) =>
    publish(work, { ...up, by: 'operator', reason: `change ${Math.random()}`, severity: 'better' }),
  )
  assert.deepEqual([waitsFor, problems.slice(0, 2)], [[], []])
  return version ?? ''
}
const asWritten = () =>
  published([
    /^title:.*$/m,
    `title: { en: "Subscribe to garden waste collection", cy: "Tanysgrifio ${Math.random()}" }`,
  ])

const browser = (): Browser => openBrowser(patient(injecting(edge.app)))
const fields: Fields = {
  ...{ homeType: 'house', kerbside: 'can', binCount: '4', binsThere: '0', benefits: 'none', agree: 'yes' },
  ...{ 'address.line1': '14 Pump Lane', 'address.postcode': 'BA1 2BB', 'address.areas': 'barchester' },
  ...{ 'name.first': 'Mary', 'name.last': 'Bold', email: 'mary.bold@example.org', phone: '' },
}
const filling = { org: 'barchester', service: 'garden-waste', fields }
const formOn = async (by: Browser, path: string) => {
  const shown = await by.get(path)
  const form = formsOf(shown.body).find(({ action }) => action.includes('/apply/'))
  assert.ok(form, `${path}: ${shown.status} ${shown.headers.location}`)
  return { body: shown.body, form }
}
const draftOf = async () =>
  (
    await db.sql<{ version: string; answers: object; moved: { left: { question: string }[]; told: boolean } | null }>(
      `select version, answers, moved from applications.draft where design_id = 'garden-waste' order by updated_at desc limit 1`,
    )
  )[0]

const fewer = [/max: 4$/m, 'max: 2'] as const
const dearer = [/value: 5000/g, 'value: 6000'] as const

test('a draft moves to the new version with the answers that still fit, and says which do not', async () => {
  await asWritten()
  const by = browser()
  const { page } = await fillIn(by, filling)
  assert.match(page.body, /4<\/dd>|<dd[^>]*>\s*4/)
  const version = await published(fewer)
  const led = await by.get(apply)
  assert.equal(led.headers.location, `${apply}/bins`)
  const { body, form } = await formOn(by, `${apply}/bins`)
  assert.match(body, new RegExp(`data-version="${version}"`))
  assert.match(body, /This form has changed since you last answered/)
  assert.match(
    body,
    /<strong>How many bins do you want us to empty\?<\/strong> You answered: 4\. We ask you this again\./,
  )
  assert.match(body, /name="binsThere"[^>]*value="0"|value="0"[^>]*name="binsThere"/, 'what fits is still there')
  const cy = await by.get(`/cy${apply}/bins`)
  assert.match(cy.body, /Mae’r ffurflen hon wedi newid ers i chi ateb ddiwethaf/)
  assert.equal((await draftOf())?.moved, null, 'looking keeps nothing')
  const sent = await by.post(form.action, { ...form.hidden, binCount: '2', binsThere: '0' })
  assert.equal(sent.status, 303)
  const draft = await draftOf()
  assert.deepEqual([draft?.version, draft?.moved?.told], [version, true])
  const ready = await formOn(by, `${apply}/check-answers`)
  assert.doesNotMatch(ready.body, /This form has changed since/, 'it is said once')
  assert.match(ready.body, /What you answered before the form changed[\s\S]*You answered: 4/, 'and kept readable')
  const { location } = (await by.post(ready.form.action, ready.form.hidden)).headers
  const [kept] = await db.sql<{ version: string; body: Record<string, unknown> }>(
    `select c.version, k.body::json as body from cases.case c join cases.content k on k.case_id = c.id
     where c.reference = $1 and k.category = 'service'`,
    [referenceIn(location)],
  )
  assert.equal(kept?.version, version)
  assert.equal(kept?.body.binCount, 2)
})

test('a version published between a page and its answer loses nothing that was typed, and nobody sends what they did not see', async () => {
  await asWritten()
  const by = browser()
  await fillIn(by, filling)
  const before = await formOn(by, `${apply}/you`)
  const version = await published([/- id: phone\n {8}type: phone/, '- id: mobile\n        type: phone'], dearer)
  const late = await by.post(before.form.action, {
    ...before.form.hidden,
    ...{ 'name.first': 'Eleanor', 'name.last': 'Bold', email: 'eleanor@example.org', phone: '01632 960199' },
  })
  // The page now asks something else too, so it is shown again; nothing else on it has to be typed again.
  const page = late.status === 303 ? await by.get(late.headers.location ?? '') : late
  assert.match(page.body, /This form has changed since you last answered/)
  assert.match(
    page.body,
    /What is your phone number\?<\/strong> You answered: 01632 960199\. We no longer ask this, and do not send it\./,
  )
  const draft = await draftOf()
  assert.equal(draft?.version, version)
  assert.match(JSON.stringify(draft?.answers), /"first":"Eleanor"/)
  assert.deepEqual(
    draft?.moved?.left.map(({ question }) => question),
    ['phone'],
  )
})

test('published between check your answers and sending: shown first, with the old fee and the new, and one request', async () => {
  await asWritten()
  const by = browser()
  const { form } = await fillIn(by, filling)
  await published(dearer)
  const again = await by.post(form.action, form.hidden)
  assert.equal(again.status, 200)
  assert.match(again.body, /This form has changed since you last answered/)
  assert.match(again.body, /All your answers still fit/)
  assert.match(again.body, /data-was="20000" data-now="24000"/)
  const [{ n: none } = { n: -1 }] = await db.sql<{ n: number }>(
    `select count(*)::int as n from cases.case c join applications.draft d on d.id = c.id`,
  )
  assert.equal(none, 0)
  const ready = formsOf(again.body).find(({ action }) => action.includes('check-answers'))
  const first = await by.post(form.action, ready?.hidden ?? {})
  const second = await by.post(form.action, ready?.hidden ?? {})
  assert.equal(referenceIn(first.headers.location), referenceIn(second.headers.location))
})

test('published between check your answers and sending with other words alone: what is agreed to is shown first', async () => {
  await asWritten()
  const by = browser()
  const { form } = await fillIn(by, filling)
  await asWritten()
  const again = await by.post(form.action, form.hidden)
  assert.equal(again.status, 200)
  const ready = formsOf(again.body).find(({ action }) => action.includes('check-answers'))
  assert.match(referenceIn((await by.post(form.action, ready?.hidden ?? {})).headers.location), /./)
})

test('two tabs: the one from before the change is read as it was asked', async () => {
  await asWritten()
  const by = browser()
  await fillIn(by, filling)
  const [old, other] = [await formOn(by, `${apply}/bins`), await formOn(by, `${apply}/you`)]
  await published(fewer)
  const now = await formOn(by, `${apply}/bins`)
  await by.post(now.form.action, { ...now.form.hidden, binCount: '1', binsThere: '0' })
  const late = await by.post(old.form.action, { ...old.form.hidden, binCount: '3', binsThere: '1' })
  assert.equal(late.status, 200, 'what the new version does not take is shown again as it was typed')
  assert.match(late.body, /value="3"/)
  assert.match(late.body, /href="#binCount"/)
  const name = await by.post(other.form.action, {
    ...other.form.hidden,
    ...{ 'name.first': 'Other', 'name.last': 'Tab', email: '', phone: '' },
  })
  assert.equal(name.status, 303)
  const both = JSON.stringify((await draftOf())?.answers)
  assert.match(both, /"first":"Other"/)
  assert.match(both, /"binCount":1\b/)
})

test('a version that costs the same has changed no fee, whatever is answered otherwise afterwards', async () => {
  await asWritten()
  const by = browser()
  await fillIn(by, { ...filling, fields: { ...fields, binCount: '1' } })
  await asWritten()
  const { form } = await formOn(by, `${apply}/bins`)
  assert.equal((await by.post(form.action, { ...form.hidden, binCount: '2', binsThere: '0' })).status, 303)
  const ready = await formOn(by, `${apply}/check-answers`)
  assert.match(ready.body, /data-fee="10000"/)
  assert.doesNotMatch(ready.body, /data-was=/)
})

test('a request that was sent stays on its version', async () => {
  const version = await asWritten()
  const by = browser()
  const reference = await applyFor(by, filling)
  await published(fewer)
  const [kept] = await db.sql('select version from cases.case where reference = $1', [reference])
  assert.deepEqual(kept, { version })
  assert.match((await by.get(`/barchester/requests/${reference}`)).body, /14 Pump Lane/)
})

test('a service that was closed says so to whoever had begun, and until when their answers are kept', async () => {
  await asWritten()
  const by = browser()
  await fillIn(by, filling)
  const [live] = await db.sql<{ hash: string }>(`select hash from designs.live where design_id = 'garden-waste'`)
  await db.sql(`delete from designs.live where org_id = $1 and design_id = 'garden-waste'`, [city])
  const page = await by.get(`${apply}/bins`)
  assert.equal(page.status, 410)
  assert.match(
    page.body,
    /This service is not open now, so what you began cannot be sent\. We keep your answers until \d+ \w+ \d{4}/,
  )
  assert.equal((await browser().get(`${apply}/bins`)).status, 404)
  await db.sql(`insert into designs.live (org_id, design_id, hash, since) values ($1, 'garden-waste', $2, now())`, [
    city,
    live?.hash,
  ])
  assert.equal((await by.get(`${apply}/bins`)).status, 200, 'and goes on when it opens again')
})

test('a design at fault is said to the person in words that are safe, and nothing that they told is lost', async () => {
  await asWritten()
  const by = browser()
  await fillIn(by, filling)
  const kept = await draftOf()
  assert.ok(kept)
  const document = normalise(parseDesign(written.replace(/from: "20\d\d-/g, 'from: "2099-')).design)
  const as = { org: city, purpose: 'operation', name: 't', operator: { membership: undefined } } as const
  const up = { publisher: 'barchester', languages: ['en', 'cy'], canSignIn: true, by: 'operator' } as const
  const refused = await db.jobs.jobWork(as, (work) =>
    publish(work, { ...up, document, reason: 'too early', severity: 'better' }),
  )
  assert.deepEqual([refused.version, refused.waitsFor], [undefined, ['checks']])
  assert.match(
    refused.problems.find(({ code }) => code === 'figure-without-value')?.message.cy ?? '',
    /^Nid oes gwerth gan y ffigur “Pris un bin am y flwyddyn” tan 1 Ebrill 2099/,
  )
  // one that was published before figures were looked at
  const hash = 'f'.repeat(64)
  await db.jobs.jobWork(as, async (work) => {
    const version = { hash, designId: document.id, contentHash: contentHash(document), content: document }
    await addVersion(work.tx, city, { ...version, record: {}, publishedAt: work.now })
  })
  await db.sql('update designs.live set hash = $3 where org_id = $1 and design_id = $2', [city, document.id, hash])
  for (const [path, said] of [
    [
      `${apply}/bins`,
      /<h1[^>]*>Sorry, there is a problem with the service<\/h1>[\s\S]*What you entered on earlier pages is kept/,
    ],
    [`/cy${apply}/bins`, /Nid yw rhywbeth yn y gwasanaeth hwn wedi’i osod yn gywir/],
  ] as const) {
    const shown = await by.get(path)
    assert.equal(shown.status, 500)
    assert.match(shown.body, said)
    assert.doesNotMatch(shown.body, /ExpressionDefect|concessionPercent|binCount \*/)
  }
  assert.deepEqual(await draftOf(), kept)
  await asWritten()
  assert.equal((await by.get(`${apply}/bins`)).status, 200, 'it goes on when it is put right')
})

test('staff are told what stands in the way of working a design out', () => {
  const document = normalise(parseDesign(written).design)
  const compiled = compile(document)
  const { answers = {} } = document.examples?.find(({ expect }) => expect.fee === 5000) ?? {}
  const at = { compiled, asOf: '2024-03-31' }
  const run = () => evaluate(compiled, { answers, asOf: at.asOf, organisation: 'barchester' })
  const words = (staff: boolean) => {
    try {
      runDesign({ ...at, staff }, run)
    } catch (refusal) {
      return (refusal as Refusal).words
    }
    return undefined
  }
  assert.match(
    words(true)?.en ?? '',
    /nothing was changed\. Tell whoever looks after it: The figure “Price of one bin for the year” has no value on 31 March 2024/,
  )
  assert.match(words(true)?.cy ?? '', /Nid oes gwerth gan y ffigur “Pris un bin am y flwyddyn” ar 31 Mawrth 2024/)
  assert.doesNotMatch(words(false)?.en ?? '', /figure|bin/)
})
