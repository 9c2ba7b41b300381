import { randomBytes } from 'node:crypto'
import { newId } from '#core/ids.ts'
import type { KeptLines } from '../keep-lines.ts'
import type { NewPayment } from './new-payment.ts'
import { inState, type Payment, type Refund, type StateName, stateOf } from './payment.rules.ts'

/** Every payment of the sandbox and what becomes of it. Each change is on disk before it is told. */
export interface Till {
  find(id: string): Payment | undefined
  byToken(token: string): Payment | undefined
  byKey(key: string): Payment | undefined
  all(): readonly Payment[]
  create(asked: NewPayment, under: { readonly key: string | undefined; readonly asked: string }): Promise<Payment>
  /** puts a payment in a state; `then` says what becomes of it by itself, after so many milliseconds */
  move(payment: Payment, state: StateName, more?: { then?: [StateName, number]; lastDigits?: string }): Promise<Payment>
  /** gives money back; after so many milliseconds it has arrived, or could not be made */
  giveBack(payment: Payment, amount: number, then: { status: 'success' | 'error'; ms: number }): Promise<Refund>
  close(): void
}

const id = (): string =>
  BigInt(`0x${newId().replaceAll('-', '')}`)
    .toString(36)
    .padStart(26, '0')
    .slice(-26)
const now = (): string => Temporal.Now.instant().round('millisecond').toString()
const inMs = (ms: number): string => Temporal.Now.instant().add({ milliseconds: ms }).toString()

/** A person has so long to pay. */
const patience = 90 * 60_000

/** What a till tells of: payments that have come to an end, and refunds that have arrived. */
export interface Heard {
  ended(payment: Payment): void
  refunded(payment: Payment): void
}

export const openTill = (kept: KeptLines<Payment>, { ended, refunded }: Heard): Till => {
  const find: Till['find'] = (wanted) => kept.all().find((payment) => payment.id === wanted)
  const keep = async (payment: Payment): Promise<Payment> => {
    await kept.keep(payment)
    if (stateOf(payment).finished) ended(payment)
    return payment
  }
  const move: Till['move'] = (payment, state, more = {}) => {
    const next = more.then && { state: more.then[0], at: inMs(more.then[1]) }
    const moved = inState(payment, state, now(), next)
    return keep(more.lastDigits === undefined ? moved : { ...moved, lastDigits: more.lastDigits })
  }
  const due = ({ next }: { readonly next: { readonly at: string } | undefined }): boolean =>
    next !== undefined && Temporal.Instant.compare(Temporal.Instant.from(next.at), Temporal.Now.instant()) <= 0
  const finishRefunds = async (payment: Payment): Promise<void> => {
    const refunds = (payment.refunds ?? []).map((refund) =>
      due(refund) && refund.next ? { ...refund, status: refund.next.status, next: undefined } : refund,
    )
    if (refunds.every((refund, i) => refund === payment.refunds?.[i])) return
    const changed = { ...payment, refunds }
    await kept.keep(changed)
    refunded(changed)
  }
  const clock = setInterval(() => {
    for (const payment of kept.all()) {
      if (payment.next && due(payment)) void move(payment, payment.next.state)
      void finishRefunds(payment)
    }
  }, 200)
  return {
    find,
    byToken: (token) => kept.all().find((payment) => payment.token === token),
    byKey: (key) => kept.all().find((payment) => payment.key === key),
    all: kept.all,
    create: (asked, under) =>
      keep({
        ...asked,
        ...under,
        id: id(),
        token: randomBytes(24).toString('base64url'),
        createdAt: now(),
        history: [{ state: 'created', at: now() }],
        next: { state: 'expired', at: inMs(patience) },
        lastDigits: undefined,
      }),
    move,
    giveBack: async (payment, amount, { status, ms }) => {
      const refund: Refund = {
        id: id(),
        amount,
        status: 'submitted',
        createdAt: now(),
        next: { status, at: inMs(ms) },
      }
      await kept.keep({ ...payment, refunds: [...(payment.refunds ?? []), refund] })
      return refund
    },
    close: () => clearInterval(clock),
  }
}
