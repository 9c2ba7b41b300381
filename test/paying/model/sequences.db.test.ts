import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { SessionWork } from '#platform/db/database.ts'
import { rows } from '#platform/db/rows.ts'
import { statusOf } from '../../../src/domains/payments/provider/gov-uk-pay.ts'
import { openCase } from '../../a-case.ts'
import { freshDatabase } from '../../database.ts'
import { foundPlace } from '../../place.ts'
import { type Happening, oneLife } from './one-life.ts'

// Whatever happens to payments, to calls, to answers and to notices: when things have calmed down, our books say what the
// provider says. The use cases, their jobs and their SQL are the node's own, on a real database; each life is a transaction
// that is rolled back. The provider is in memory (made-up-provider.ts) and knows nothing of our books.

const runs = Number(process.env.PAYING_RUNS ?? 1000)
const db = await freshDatabase({ max: 4 })
const { city, eleanor } = await foundPlace(db)
const { id: caseId } = await db.jobs.jobWork({ org: city, purpose: 'payment', name: 'test' }, (work) =>
  openCase(work, city, eleanor),
)

const which = fc.nat({ max: 5 })
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ what: 'tries-to-pay' as const }) },
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant('job' as const),
      network: fc.constantFrom('works', 'works', 'works', 'loses-call', 'says-500', 'loses-answer'),
      which,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant('at-provider' as const),
      act: fc.constantFrom('opens', 'pays', 'pays', 'pays', 'submits', 'is-declined', 'gives-up', 'expires', 'fails'),
      which,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('notice' as const),
      how: fc.constantFrom('comes', 'comes-twice', 'is-lost', 'is-forged'),
      which,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('time' as const), minutes: fc.integer({ min: 1, max: 200 }) }),
  },
  { weight: 2, arbitrary: fc.constant({ what: 'sweep' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constant('gives-back' as const), pence: fc.integer({ min: 1, max: 5500 }), which }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('refund-ends' as const),
      how: fc.constantFrom('success', 'success', 'error'),
      which,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('refund-elsewhere' as const),
      pence: fc.integer({ min: 1, max: 5500 }),
      which,
    }),
  },
  { weight: 1, arbitrary: fc.constant({ what: 'waives' as const }) },
)

const statement = (name: string, text: string) => ({ name: `test.${name}`, text })
const balances = statement(
  'balances',
  'select account, sum(pence)::bigint as pence from payments.entry where org_id = $1 group by 1',
)
const refundRows = statement(
  'refunds',
  'select attempt_id as attempt, pence, status, why, provider_id as "providerId" from payments.refund where org_id = $1',
)

interface Row {
  readonly attempt: string
  readonly pence: number
  readonly status: string
  readonly why: string
  readonly providerId: string | null
}

/** Counted over all lives: that what should be met was met. */
const met = { lives: 0, happenings: 0, paid: 0, twice: 0, late: 0, waived: 0, refunds: 0, failed: 0, elsewhere: 0 }

const pence = 5000
const live = async (work: SessionWork, happenings: readonly Happening[]): Promise<void> => {
  const life = await oneLife(work, { caseId, pence })
  for (const each of happenings) await life.happen(each)
  await life.heal()
  const { made, events } = life
  const [attempts, refunds, accounts] = await Promise.all([
    life.attempts(),
    rows<Row>(work.tx, refundRows, [work.org]),
    rows<{ account: string; pence: number }>(work.tx, balances, [work.org]),
  ])
  const of = (account: string): number => accounts.find((each) => each.account === account)?.pence ?? 0

  // Each attempt has at most one payment, and says of it what the provider says.
  for (const attempt of attempts) {
    const theirs = made.payments.filter(({ key }) => key === attempt.id)
    assert.ok(theirs.length <= 1, 'one payment an attempt')
    const [payment] = theirs
    // One that was never needed any more was never made, or nobody ever saw its page.
    if (!payment || attempt.providerId === null) {
      assert.equal(attempt.status, 'cancelled')
      assert.notEqual(payment?.status, 'success')
      continue
    }
    const { status, code } = payment
    assert.equal(attempt.status, statusOf({ status, finished: true, ...(code && { code }) }))
    const ours = refunds.filter((refund) => refund.attempt === attempt.id && refund.providerId !== null)
    const sorted = (list: readonly string[]): readonly string[] => list.toSorted()
    assert.deepEqual(
      sorted(ours.map((refund) => `${refund.providerId} ${refund.pence} ${refund.status}`)),
      // One that was made at the provider's own pages and came to nothing need never have been heard of.
      sorted(
        payment.refunds
          .filter(({ id, status }) => status !== 'error' || ours.some(({ providerId }) => providerId === id))
          .map((refund) => `${refund.id} ${refund.pence} ${refund.status}`),
      ),
      'every refund of the provider is one of ours, once',
    )
    assert.ok(made.goneOf(payment) <= payment.pence, 'never more than was paid')
  }
  assert.ok(refunds.every(({ status }) => status === 'success' || status === 'error'))

  // The ledger: it sums to nothing, and every balance is what its causes say.
  const sum = (list: readonly { readonly pence: number }[]): number =>
    list.reduce((total, each) => total + each.pence, 0)
  const succeeded = made.payments.filter(({ status }) => status === 'success')
  const gone = made.payments.reduce((total, payment) => total + made.goneOf(payment), 0)
  assert.equal(sum(accounts), 0)
  assert.equal(of('provider:made-up'), sum(succeeded) - gone, 'what the provider holds')
  assert.equal(of('income'), -pence)
  const isWaived = events.some(({ type }) => type === 'payment.waived')
  const first = events.filter(({ type }) => type === 'payment.received').length
  const again = events.filter(({ type }) => type === 'payment.received-again').length
  assert.ok(first <= 1, 'paid once')
  assert.equal(first + again, succeeded.length)
  assert.equal(of('waived'), isWaived ? pence : 0)
  assert.equal(of('receivable'), isWaived || first > 0 ? 0 : pence)
  assert.ok(!(isWaived && first > 0), 'not done without and paid too')
  // What was paid again is held until it has gone back.
  const heldBy = new Set(
    events.filter(({ type }) => type === 'payment.received-again').map(({ data }) => data?.attempt),
  )
  const heldBack = refunds.filter(({ attempt, status }) => heldBy.has(attempt) && status === 'success')
  assert.equal(of('suspense'), sum(heldBack) - again * pence)
  assert.equal(of('refunds'), gone - sum(heldBack))

  met.lives += 1
  met.happenings += happenings.length
  met.paid += first
  met.twice += again
  met.late += events.filter(({ data }) => data?.late === true).length
  met.waived += isWaived ? 1 : 0
  met.refunds += refunds.filter(({ status }) => status === 'success').length
  met.failed += refunds.filter(({ status }) => status === 'error').length
  met.elsewhere += refunds.filter(({ why }) => why === 'elsewhere').length
}

const undone = new Error('rolled back')

const first: readonly Happening[] = [{ what: 'tries-to-pay' }, { what: 'job', network: 'works', which: 0 }]
const lives = fc
  .tuple(fc.boolean(), fc.array(happening, { minLength: 6, maxLength: 30, size: 'max' }))
  .map(([begun, happenings]) => [...(begun ? first : []), ...happenings])
const lanes = 4

test(`in ${runs} random lives of a payment our books end as the provider's`, async () => {
  const property = fc.asyncProperty(lives, (happenings) =>
    db.jobs
      .jobWork({ org: city, purpose: 'payment', name: 'test' }, async (work) => {
        await live(work, happenings)
        throw undone
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error
      }),
  )
  await Promise.all(Array.from({ length: lanes }, () => fc.assert(property, { numRuns: Math.ceil(runs / lanes) })))
  console.info(JSON.stringify(met))
  assert.ok(
    Object.values(met).every((times) => times > 0),
    'everything that can happen did',
  )
})
