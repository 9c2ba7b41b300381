import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, fetching, formsOf, openBrowser } from '../applicant/browser.ts'
import {
  applied,
  at,
  comeBack,
  db,
  forward,
  pay,
  postings,
  price,
  provided,
  publicUrl,
  sandbox,
  statuses,
  sweep,
  toProvider,
  until,
} from './a-paying-node.ts'

/** Somebody who works for the city, at its desk. */
const atDesk = async (person: string): Promise<Browser> => {
  const by = openBrowser(fetching(publicUrl))
  // The first page of a busy machine may be that the database is slow.
  const form = await until(`${person} can sign in`, async () =>
    formsOf((await by.get('/demo')).body).find(
      ({ action, hidden }) => action.includes('/demo/sign-in') && hidden.person === person,
    ),
  )
  await by.post(form.action, form.hidden)
  await by.get('/desk/barchester')
  return by
}
const money = (reference: string): string => `/desk/barchester/cases/${reference}/payments`
const send = async (by: Browser, page: string, act: string, fields: Record<string, string>, which = '') => {
  const { body } = await by.get(page)
  const form = formsOf(body).find(
    ({ action, hidden }) => action.endsWith(`/${act}`) && (which === '' || hidden.id === which),
  )
  assert.ok(form, `${page} has a form to ${act}`)
  return by.post(form.action, { ...form.hidden, ...fields })
}
const paid = async () => {
  const { by, reference } = await applied()
  assert.equal(await comeBack(by, await pay(await toProvider(by, reference))), 'done')
  return { by, reference }
}
const gaveBack = async (reference: string): Promise<number> =>
  (await provided())
    .filter((payment) => payment.reference === reference)
    .reduce((sum, { refund_summary }) => sum + refund_summary.amount_submitted, 0)
const toldOf = async (reference: string, word: string): Promise<string> =>
  until(`a message about ${word}`, async () => {
    const [told] = await db.sql<{ body: string; subject: string }>(
      `select subject, body from messages.outgoing m join cases.case c on c.org_id = m.org_id and c.id = m.case_id
       where c.reference = $1 and m.by = 'email' and m.subject like $2`,
      [reference, `%${word}%`],
    )
    return told && `${told.subject}\n${told.body}`
  })
const events = async (reference: string): Promise<readonly string[]> =>
  (
    await db.sql<{ type: string }>(
      `select e.type from journal.event e join cases.case c on c.org_id = e.org_id and c.id = e.case_id
       where c.reference = $1 order by e.id`,
      [reference],
    )
  ).map(({ type }) => type)

const lead = await atDesk('susan-grantly')

test('a part and then the rest is given back, once however often it is clicked, and never more than was paid', async () => {
  const { by, reference } = await paid()
  const page = money(reference)
  const missing = await send(lead, page, 'refund', { amount: 'all', refundReason: '' })
  assert.match(missing.body, /Enter how much to refund/)
  assert.match(missing.body, /href="#refundReason"/)
  assert.match((await send(lead, page, 'refund', { amount: '50.01', refundReason: 'x' })).body, /no more than/)
  assert.deepEqual(await postings(reference), ['raised', 'paid'])

  const { body } = await lead.get(page)
  const form = formsOf(body).find(({ action }) => action.endsWith('/refund'))
  assert.ok(form)
  const part = { ...form.hidden, amount: '12.50', refundReason: 'A bin was never delivered' }
  const twice = await Promise.all([lead.post(form.action, part), lead.post(form.action, part)])
  assert.deepEqual(
    twice.map(({ status }) => status),
    [303, 303],
  )
  await until('the refund', async () => (await gaveBack(reference)) === 1250)
  await until('the books', async () => (await postings(reference)).includes('refunded'))
  assert.match(
    await toldOf(reference, 'giving you £12.50 back'),
    new RegExp(`${reference}[\\s\\S]*card that you paid with`),
  )
  const shown = await by.get(`/barchester/requests/${reference}`)
  assert.match(shown.body, /data-refunded="1250"/)

  // The rest, and then nothing is left to give back.
  assert.equal(
    (await send(lead, page, 'refund', { amount: '37.50', refundReason: 'They have moved away' })).status,
    303,
  )
  await until('all of it', async () => (await gaveBack(reference)) === price)
  await until('its end', async () => {
    const shown = await lead.get(page)
    return !formsOf(shown.body).some(({ action }) => action.endsWith('/refund'))
  })
  assert.deepEqual(await postings(reference), ['raised', 'paid', 'refunded', 'refunded'])
  assert.deepEqual(
    (await events(reference)).filter((type) => type.startsWith('payment.refund')),
    ['payment.refund-asked', 'payment.refunded', 'payment.refund-asked', 'payment.refunded'],
  )
})

test('what is done without is owed no more, a payment that is under way is ended, and the person is told', async () => {
  const { by, reference } = await applied()
  await toProvider(by, reference)
  assert.match((await send(lead, money(reference), 'waive', { waiveReason: '' })).body, /Enter why/)
  assert.equal((await send(lead, money(reference), 'waive', { waiveReason: 'No card' })).status, 303)
  assert.equal((await by.get(at('pay', reference))).headers.location, at('done', reference))
  await until('its end', async () => (await statuses(reference))[0] === 'cancelled')
  const [payment] = (await provided()).filter((each) => each.reference === reference)
  assert.equal(payment?.state.status, 'cancelled')
  assert.deepEqual(await postings(reference), ['raised', 'waived'])
  assert.match(await toldOf(reference, 'do not have to pay'), /£50/)
  assert.match((await by.get(`/barchester/requests/${reference}`)).body, /Not to be paid/)
})

test('a refund that does not arrive is listed, and is tried again or made in another way', async () => {
  const list = '/desk/barchester/payments'
  const fail = async () => {
    const { reference } = await paid()
    await sandbox.fault('refund-fails')
    await send(lead, money(reference), 'refund', { amount: '50', refundReason: 'x' })
    // Taken by the provider, told of, and after a while it has failed there.
    await until('the failure', async () => (await postings(reference)).includes('refund-failed'))
    const [refund] = await db.sql<{ id: string }>(
      `select r.id from payments.refund r join cases.case c on c.org_id = r.org_id and c.id = r.case_id
       where c.reference = $1 and r.status = 'error'`,
      [reference],
    )
    return { reference, refund: refund?.id ?? '' }
  }
  const first = await fail()
  assert.match((await lead.get(list)).body, new RegExp(first.reference))
  assert.equal((await send(lead, list, 'again', {}, first.refund)).status, 303)
  await until('the second try', async () => (await gaveBack(first.reference)) === price)
  const second = await fail()
  assert.equal((await send(lead, list, 'otherwise', {}, second.refund)).status, 303)
  const { body } = await lead.get(list)
  assert.doesNotMatch(body, new RegExp(`${first.reference}|${second.reference}`))
  assert.deepEqual((await postings(second.reference)).slice(-2), ['refund-failed', 'refunded-otherwise'])
  // It cannot go back once more.
  assert.ok(!formsOf((await lead.get(money(second.reference))).body).some(({ action }) => action.endsWith('/refund')))
  assert.equal(await gaveBack(second.reference), 0)
})

test('a payment that nobody here asked for is listed once the provider has told of it, and a stuck one can be asked for', async () => {
  const list = '/desk/barchester/payments'
  const stuck = await applied()
  await toProvider(stuck.by, stuck.reference)
  const { by, reference } = await paid()
  assert.ok(by)
  // As after a restore from a back-up that is older than the payment: the provider has it, and we do not.
  await db.sql(
    `update payments.attempt set provider_id = 'forgotten' where obligation_id = (select id from payments.obligation where reference = $1)`,
    [reference],
  )
  const [payment] = (await provided()).filter((each) => each.reference === reference)
  const { paySignature } = await import('../../src/domains/payments/provider/gov-uk-pay.ts')
  const { sandboxSecret } = await import('../../src/domains/payments/provider/providers.ts')
  const message = JSON.stringify({ resource_id: payment?.payment_id })
  const heard = await fetch(`${publicUrl}/api/barchester/payments/notices/sandbox`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'pay-signature': paySignature(message, sandboxSecret) },
    body: message,
  })
  assert.equal(heard.status, 200)
  await forward({ hours: 3 })
  const { jobs } = await import('../../src/app.ts')
  await jobs.timers
    .find(({ name }) => name === 'payments.strangers')
    ?.run({ database: db.jobs, signal: new AbortController().signal })
  const { body } = await lead.get(list)
  assert.match(body, new RegExp(`${payment?.payment_id}`))
  assert.match(body, new RegExp(stuck.reference))
  assert.equal((await send(lead, list, 'booked', {})).status, 303)
  assert.doesNotMatch((await lead.get(list)).body, new RegExp(`${payment?.payment_id}`))

  await pay(
    (await provided()).find((each) => each.reference === stuck.reference)
      ? await toProvider(stuck.by, stuck.reference)
      : '',
  )
  assert.equal((await send(lead, list, 'ask', {})).headers.location, '/desk/barchester/payments?asked=1')
  await until('an answer', async () => (await statuses(stuck.reference))[0] === 'success')
  await sweep()
})

test('who has not the role finance or lead is told so, and nobody else finds anything', async () => {
  const { by, reference } = await paid()
  const officer = await atDesk('obadiah-slope')
  for (const path of [money(reference), '/desk/barchester/payments']) {
    assert.equal((await officer.get(path)).status, 403)
    assert.equal((await by.get(path)).status, 404)
    assert.equal((await lead.get(path)).status, 200)
  }
  assert.doesNotMatch((await officer.get(`/desk/barchester/cases/${reference}`)).body, /\/payments"/)
  assert.match((await lead.get(`/desk/barchester/cases/${reference}`)).body, /\/payments"/)
})
