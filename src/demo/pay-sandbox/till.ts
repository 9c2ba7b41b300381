import { randomBytes } from 'node:crypto'
import { newId } from '#core/ids.ts'
import type { KeptLines } from '../keep-lines.ts'
import type { NewPayment } from './new-payment.ts'
import { inState, type Payment, type StateName, stateOf } from './payment.rules.ts'

/** Every payment of the sandbox and what becomes of it. Each change is on disk before it is told. */
export interface Till {
  find(id: string): Payment | undefined
  byToken(token: string): Payment | undefined
  byKey(key: string): Payment | undefined
  all(): readonly Payment[]
  create(asked: NewPayment, under: { readonly key: string | undefined; readonly asked: string }): Promise<Payment>
  /** puts a payment in a state; `then` says what becomes of it by itself, after so many milliseconds */
  move(payment: Payment, state: StateName, more?: { then?: [StateName, number]; lastDigits?: string }): Promise<Payment>
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

/** Opens the till. `ended` is told of every payment that has come to an end. */
export const openTill = (kept: KeptLines<Payment>, ended: (payment: Payment) => void): Till => {
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
  const due = (payment: Payment): boolean =>
    payment.next !== undefined &&
    Temporal.Instant.compare(Temporal.Instant.from(payment.next.at), Temporal.Now.instant()) <= 0
  const clock = setInterval(() => {
    for (const payment of kept.all()) if (payment.next && due(payment)) void move(payment, payment.next.state)
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
    close: () => clearInterval(clock),
  }
}
