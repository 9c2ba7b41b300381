import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyFor, fillIn, referenceIn } from '../../../../test/applicant/apply.ts'
import { type Browser, type Fields, formsOf, injecting, openBrowser } from '../../../../test/applicant/browser.ts'
import { patient } from '../../../../test/applicant/patient.ts'
import { demoDatabase } from '../../../../test/database.ts'
import { openEdge } from '../../../../test/edge/open-edge.ts'
import { routes } from '../../../app.ts'

const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
const edge = await openEdge(db, routes)
const street: Fields = {
  ...{ problem: 'other', dangerNow: 'no', roadKind: 'street', 'place.words': 'High Street', nearby: 'the hall' },
  ...{ description: 'A fallen branch', wantsUpdates: 'yes', email: 'mary.bold@example.org', phone: '' },
}
const filling = { org: 'barsetshire', service: 'street-problem', fields: street }
const at = '/barsetshire/services/street-problem/apply'
const browser = (): Browser => openBrowser(patient(injecting(edge.app)))
const count = async () => (await db.sql<{ n: number }>('select count(*)::int as n from cases.case'))[0]?.n
const end = async (by: Browser, path: string): Promise<string> => {
  const { status, headers } = await by.get(path)
  return status === 303 ? end(by, headers.location ?? '') : path
}

test('back into a form that was sent leads to the receipt, from its last page and from any before, and sends nothing twice', async () => {
  const by = browser()
  const { form } = await fillIn(by, filling)
  const page = formsOf((await by.get(`${at}/contact`)).body).find(({ action }) => action.includes('/contact'))
  const sent = await by.post(form.action, form.hidden)
  const reference = referenceIn(sent.headers.location)
  const before = await count()
  const receipt = `${at}/done?reference=${reference}`
  assert.equal(await end(by, `${at}/check-answers`), receipt)
  assert.equal(await end(by, `${at}/contact`), receipt)
  const edited = await by.post(page?.action ?? '', { ...page?.hidden, email: 'other@example.org', phone: '' })
  assert.equal(await end(by, edited.headers.location ?? ''), receipt)
  // The answer was lost on the way, or the button pressed once more: the same request's reference.
  const again = await by.post(form.action, form.hidden)
  assert.equal(referenceIn(again.headers.location), reference)
  assert.equal(await count(), before)
  assert.match(await end(browser(), `${at}/check-answers`), /\/apply\/(?!done|check-answers)/, 'nobody else’s')
})

test('one who applies once more begins at the beginning, and the receipt of the first is still there', async () => {
  const by = browser()
  const first = await applyFor(by, filling)
  assert.match(await end(by, at), /\/apply\/(?!done)/)
  const second = await applyFor(by, filling)
  assert.notEqual(first, second)
  assert.equal((await by.get(`${at}/done?reference=${first}`)).status, 200)
})

test('a page whose answer was lost is sent again, and earlier pages keep what was told', async () => {
  const by = browser()
  await fillIn(by, filling)
  const shown = await by.get(`${at}/contact`)
  const form = formsOf(shown.body).find(({ action }) => action.includes('/contact'))
  const fields = { ...form?.hidden, email: 'kept@example.org', phone: '' }
  const [one, two] = [await by.post(form?.action ?? '', fields), await by.post(form?.action ?? '', fields)]
  assert.deepEqual([one.status, two.status, one.headers.location], [303, 303, two.headers.location])
  assert.match((await by.get(`${at}/contact`)).body, /kept@example\.org/)
  const [{ n } = { n: 0 }] = await db.sql<{ n: number }>(
    `select count(*)::int as n from applications.draft where answers::text like '%kept@example.org%'`,
  )
  assert.equal(n, 1)
})
