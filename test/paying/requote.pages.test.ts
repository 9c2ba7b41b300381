import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applicationPages } from '../../src/domains/applications/journey/application.pages.ts'
import { payPages } from '../../src/domains/applications/paying/pay.pages.ts'
import { submissionPages } from '../../src/domains/applications/submission/submission.pages.ts'
import { fillIn, referenceIn } from '../applicant/apply.ts'
import { formsOf, injecting, openBrowser } from '../applicant/browser.ts'
import { demoDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'

// Barchester asks £50 for a bin until the end of March 2027 and £52.50 from April (designs/garden-waste).
const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
const provider = () => 'none'
const edge = await openEdge(db, {
  applications: [...applicationPages, ...submissionPages(provider), ...payPages(provider)],
})
const day = (iso: string) => db.sql('select app.move_clock($1)', [`${iso}T12:00:00Z`])
const fields = {
  homeType: 'house',
  kerbside: 'can',
  'address.line1': '1 High Street',
  'address.town': 'Barchester',
  'address.postcode': 'BA1 1AA',
  'address.areas': ['barchester'],
  binCount: '1',
  binsThere: '0',
  benefits: ['none'],
  'name.first': 'Martha',
  'name.last': 'Stockdale',
  email: 'martha@example.org',
  phone: '07700900123',
  agree: 'yes',
}
const check = '/barchester/services/garden-waste/apply/check-answers'

test('a fee that changed while the draft waited is shown with the difference before anything is sent or paid', async () => {
  await day('2027-03-31')
  const by = openBrowser(injecting(edge.app))
  const { page, form } = await fillIn(by, { org: 'barchester', service: 'garden-waste', fields })
  assert.match(page.body, /data-fee="5000"/)
  assert.doesNotMatch(page.body, /The fee has changed/)
  await day('2027-04-02')
  // Sent from the page of before: it is not sent, the change is shown.
  const sent = await by.post(form.action, form.hidden)
  assert.equal(sent.status, 200)
  // Whoever comes back sees it too, in either language, as often as they look.
  for (const shown of [sent, await by.get(check), await by.get(check)]) {
    assert.match(shown.body, /The fee has changed since 31 March 2027/)
    assert.match(shown.body, /data-was="5000" data-now="5250"/)
    assert.match(shown.body, /It was £50\.[\s\S]*£52\.50[\s\S]*£2\.50 more/)
    assert.match(shown.body, /data-fee="5250"/)
  }
  assert.match((await by.get(`/cy${check}`)).body, /Mae’r ffi wedi newid ers 31 Mawrth 2027[\s\S]*£2\.50 yn fwy/)
  assert.deepEqual(await db.sql('select 1 from payments.obligation'), [])
  // Sent now, they owe what they were shown.
  const again = formsOf((await by.get(check)).body).find(({ action }) => action.endsWith('/check-answers'))
  assert.ok(again)
  const reference = referenceIn((await by.post(again.action, again.hidden)).headers.location)
  assert.deepEqual(await db.sql('select reference, pence::int from payments.obligation'), [{ reference, pence: 5250 }])
})

test('a fee that did not change is not said to have', async () => {
  await day('2027-04-03')
  const by = openBrowser(injecting(edge.app))
  await fillIn(by, { org: 'barchester', service: 'garden-waste', fields })
  await day('2027-04-10')
  assert.doesNotMatch((await by.get(check)).body, /The fee has changed/)
})
