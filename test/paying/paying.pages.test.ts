import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paySignature } from '../../src/domains/payments/provider/gov-uk-pay.ts'
import { sandboxSecret } from '../../src/domains/payments/provider/providers.ts'
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

test('somebody pays: the receipt is shown, the ledger knows it once, and the receipt is sent', async () => {
  const { by, reference } = await applied()
  const page = await toProvider(by, reference)
  assert.equal(await comeBack(by, await pay(page)), 'done')
  const receipt = await by.get(at('done', reference))
  assert.match(receipt.body, new RegExp(`data-reference="${reference}"`))
  assert.match(receipt.body, /£50/)
  assert.deepEqual([await statuses(reference), await postings(reference)], [['success'], ['raised', 'paid']])
  await until('the email', async () => {
    const told = await db.sql<{ once: string }>(
      `select once from messages.outgoing m join cases.case c on c.org_id = m.org_id and c.id = m.case_id where c.reference = $1`,
      [reference],
    )
    return told.length >= 2
  })
})

test('a declined card is said plainly, and another one pays', async () => {
  const { by, reference } = await applied()
  const body = await comeBack(by, await pay(await toProvider(by, reference), '4000 0000 0000 0002'))
  assert.match(body, /declined/)
  assert.equal(await comeBack(by, await pay(await toProvider(by, reference))), 'done')
  assert.deepEqual(
    [await statuses(reference), await postings(reference)],
    [
      ['declined', 'success'],
      ['raised', 'paid'],
    ],
  )
})

test('a payment that is cancelled takes no money, and one that is left open is gone on with', async () => {
  const { by, reference } = await applied()
  const body = await comeBack(by, await pay(await toProvider(by, reference), '', 'cancel'))
  assert.match(body, /did not finish paying/)
  const page = await toProvider(by, reference)
  await by.get(at('paid', reference))
  assert.equal(await toProvider(by, reference), page, 'the same page, not another payment')
  assert.equal(await comeBack(by, await pay(page)), 'done')
  assert.deepEqual(await statuses(reference), ['cancelled', 'success'])
})

test('a success that comes after the person is back is waited for, and until then nobody asks them to pay', async () => {
  const { by, reference } = await applied()
  const request = async () => (await by.get(`/barchester/requests/${reference}`)).body
  assert.match(await request(), /You need to pay before we start/)
  const path = await pay(await toProvider(by, reference), undefined, 'later')
  assert.match((await by.get(path)).body, /http-equiv="refresh"/)
  await until('the bank is waited for', async () => {
    const said = await request()
    if (!/waiting to hear from the bank/.test(said)) return false
    assert.doesNotMatch(said, /Pay now|You need to pay/)
    return true
  })
  assert.equal(await comeBack(by, path), 'done')
})

test('a success after a failure counts', async () => {
  const { by, reference } = await applied()
  const page = await toProvider(by, reference)
  await sandbox.fault('late-after-failure')
  assert.match(await comeBack(by, await pay(page)), /declined/)
  await until('the late success', async () => (await statuses(reference))[0] === 'success')
  assert.equal((await by.get(at('pay', reference))).headers.location, at('done', reference))
  assert.deepEqual(await postings(reference), ['raised', 'paid'])
})

test('paying twice for one thing is kept apart as suspense, never as more paid, and goes back by itself', async () => {
  const { by, reference } = await applied()
  const first = await toProvider(by, reference)
  await sandbox.fault('late-after-failure')
  assert.match(await comeBack(by, await pay(first)), /declined/)
  assert.equal(await comeBack(by, await pay(await toProvider(by, reference))), 'done')
  await until('both', async () => (await statuses(reference)).every((status) => status === 'success'))
  assert.match((await by.get(at('done', reference))).body, /£50(?!0)/)
  await until('the refund', async () => (await postings(reference)).includes('refunded'))
  assert.deepEqual(await postings(reference), ['raised', 'paid', 'paid-again', 'refunded'])
  const [payment, ...more] = (await provided()).filter(
    (each) => each.reference === reference && each.refund_summary.amount_submitted > 0,
  )
  assert.deepEqual([payment?.refund_summary.amount_submitted, more], [price, []])
})

test('a notice that is forged, unsigned, signed with another secret or changed is refused, and nothing comes of it', async () => {
  const { by, reference } = await applied()
  const page = await toProvider(by, reference)
  // Paid, and its notice lost: a forged one is the only thing that could tell of it.
  await sandbox.fault('lost-notice')
  await pay(page)
  const [payment] = (await provided()).filter((each) => each.reference === reference)
  const body = JSON.stringify({ resource_id: payment?.payment_id })
  const send = (signature: string | undefined, sent = body, to = 'sandbox') =>
    fetch(`${publicUrl}/api/barchester/payments/notices/${to}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(signature && { 'pay-signature': signature }) },
      body: sent,
    })
  const signed = paySignature(body, sandboxSecret)
  const forged = [
    await send(undefined),
    await send('f'.repeat(64)),
    await send(signed.toUpperCase()),
    await send(`${signed}00`),
    await send(paySignature(body, 'another secret')),
    await send(signed, `${body} `),
    await send(signed, body, 'gov-uk-pay'),
  ]
  assert.deepEqual(
    forged.map(({ status }) => status),
    forged.map(() => 401),
  )
  assert.deepEqual(await db.sql('select 1 from payments.notice'), [])
  await new Promise((resolve) => setTimeout(resolve, 800))
  assert.deepEqual(await statuses(reference), ['waiting'])
  // The same message, signed, is believed; again, it does nothing more.
  assert.deepEqual([(await send(signed)).status, (await send(signed)).status], [200, 200])
  await until('the payment', async () => (await statuses(reference))[0] === 'success')
  assert.equal((await send(signed)).status, 200)
  assert.deepEqual(await postings(reference), ['raised', 'paid'])
})

test('a late success whose notice was lost is found by the sweep, without anybody coming back', async () => {
  const { by, reference } = await applied()
  const page = await toProvider(by, reference)
  await sandbox.fault('late-after-failure')
  assert.match(await comeBack(by, await pay(page)), /declined/)
  await sandbox.fault('lost-notice')
  await until('the late success at the provider', async () =>
    (await provided()).some((each) => each.reference === reference && each.state.status === 'success'),
  )
  // The sweep runs every minute of the day and asks of what has come to nothing after five.
  await forward({ minutes: 7 })
  await sweep()
  await until('the late success', async () => (await statuses(reference))[0] === 'success')
  assert.deepEqual(await postings(reference), ['raised', 'paid'])
})

test('a notice that comes twice is one payment, and one that is lost is made up for by coming back', async () => {
  await sandbox.fault('double-notice')
  const twice = await applied()
  assert.equal(await comeBack(twice.by, await pay(await toProvider(twice.by, twice.reference))), 'done')
  await sandbox.fault('lost-notice')
  const lost = await applied()
  assert.equal(await comeBack(lost.by, await pay(await toProvider(lost.by, lost.reference))), 'done')
  for (const { reference } of [twice, lost]) assert.deepEqual(await postings(reference), ['raised', 'paid'])
})

test('a provider that fails is asked again, and makes one payment', async () => {
  await sandbox.fault('error500', 1)
  const { by, reference } = await applied()
  assert.equal(await comeBack(by, await pay(await toProvider(by, reference))), 'done')
  assert.deepEqual(await statuses(reference), ['success'])
  assert.equal((await provided()).filter((payment) => payment.reference === reference).length, 1)
})

test('the ledger balances: it sums to nothing, and every balance is what its causes say', async () => {
  const balances = await db.sql<{ account: string; pence: string }>(
    'select account, sum(pence) as pence from payments.entry group by account',
  )
  const of = (account: string) => Number(balances.find((balance) => balance.account === account)?.pence ?? 0)
  assert.equal(
    balances.reduce((sum, { pence }) => sum + Number(pence), 0),
    0,
  )
  const sums = await db.sql<{ sum: string }>('select sum(pence) from payments.entry group by org_id')
  assert.deepEqual(
    sums.map(({ sum }) => Number(sum)),
    sums.map(() => 0),
  )
  // What the provider itself says it took and gave back, and what was ever owed.
  const payments = await provided()
  const taken = payments.filter(({ state }) => state.status === 'success').reduce((sum, { amount }) => sum + amount, 0)
  const back = payments.reduce((sum, { refund_summary }) => sum + refund_summary.amount_submitted, 0)
  const [owed] = await db.sql<{ pence: string }>('select sum(pence) as pence from payments.obligation')
  assert.equal(of('provider:sandbox'), taken - back)
  assert.equal(of('income'), -Number(owed?.pence))
  assert.equal(of('suspense'), 0)
  assert.equal(of('receivable'), Number(owed?.pence) + back - taken)
})
