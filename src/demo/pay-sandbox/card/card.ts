import { dayOf } from '#core/days/day.ts'
import { localeOf, withoutLocale } from '#core/locale-path.ts'
import { securityHeaders } from '#platform/http/guards/security-headers.ts'
import { assets } from '#platform/views/assets.ts'
import { brandAsset } from '#platform/views/brand/brand-css.ts'
import type { Html } from '#platform/views/html.ts'
import type { Answer, Asked } from '../../local-http.ts'
import type { Faults } from '../faults.ts'
import { type Payment, stateOf } from '../payment.rules.ts'
import type { Till } from '../till.ts'
import { cardProblems, testCards } from './card.rules.ts'
import { cardView, endedView } from './card.view.ts'

const notFound: Answer = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' }

const asset = (path: string): Answer => {
  const found = assets.find((each) => each.path === path) ?? brandAsset(path)
  return found
    ? { status: 200, headers: { 'content-type': found.type, 'cache-control': 'max-age=31536000' }, body: found.body }
    : notFound
}

const page = (main: Html, payment: Payment, base: string): Answer => ({
  status: 200,
  headers: {
    ...securityHeaders({ publicUrl: base, formTargets: [new URL(payment.returnUrl).origin] }),
    'content-type': 'text/html; charset=utf-8',
  },
  body: main.toString(),
})

const back = (payment: Payment): Answer => ({ status: 303, headers: { location: payment.returnUrl } })

export interface CardDesk {
  readonly till: Till
  readonly faults: Faults
  readonly base: string
  /** how long a late success takes, in milliseconds */
  readonly lateMs: number
}

const pay = async (desk: CardDesk, payment: Payment, how: { number: string; late: boolean }): Promise<void> => {
  const { till, faults, lateMs } = desk
  const digits = how.number.replace(/\D/g, '')
  const lastDigits = digits.slice(-4)
  const state = faults.take('decline') ? 'declined' : (testCards[digits]?.state ?? 'success')
  if (faults.take('late-after-failure')) await till.move(payment, 'declined', { then: ['success', lateMs], lastDigits })
  else if (how.late || faults.take('late')) await till.move(payment, 'submitted', { then: [state, lateMs], lastDigits })
  // Should this process end in between, the payment still comes to its end.
  else await till.move(await till.move(payment, 'submitted', { then: [state, 1000], lastDigits }), state)
}

const post = async (desk: CardDesk, payment: Payment, asked: Asked): Promise<Answer> => {
  const { status, finished } = stateOf(payment)
  // Sent twice: the first one counts.
  if (finished || status === 'submitted') return back(payment)
  const form = new URLSearchParams(asked.body)
  const act = form.get('do') ?? 'pay'
  if (act === 'cancel') {
    await desk.till.move(payment, 'abandoned')
    return back(payment)
  }
  const typed = { number: form.get('cardNumber') ?? '', expiry: form.get('expiry') ?? '', cvc: form.get('cvc') ?? '' }
  const problems = cardProblems(typed, dayOf(Temporal.Now.instant()))
  const at = { locale: localeOf(asked.url.pathname), path: withoutLocale(asked.url.pathname) }
  if (problems.length > 0) return page(cardView({ ...at, payment, typed, problems }), payment, desk.base)
  await pay(desk, payment, { number: typed.number, late: act === 'later' })
  return back(payment)
}

/** The page on which a person pays, and the files that it asks for. */
export const answerCard = async (asked: Asked, desk: CardDesk): Promise<Answer> => {
  const path = withoutLocale(asked.url.pathname)
  if (path.startsWith('/assets/')) return asset(path)
  const given =
    path === '/card' && asked.method === 'POST' ? new URLSearchParams(asked.body).get('chargeTokenId') : null
  const payment = desk.till.byToken(given ?? path.replace('/card/', ''))
  if (!payment) return notFound
  const locale = localeOf(asked.url.pathname)
  if (given !== null) return { status: 303, headers: { location: `/card/${payment.token}` } }
  if (asked.method === 'POST') return post(desk, payment, asked)
  const { status, finished } = stateOf(payment)
  if (finished || status === 'submitted') return page(endedView({ payment, locale, path }), payment, desk.base)
  if (status === 'created')
    await desk.till.move(payment, 'started', { then: ['expired', Math.max(0, msUntil(payment.next?.at))] })
  const typed = { number: '', expiry: '', cvc: '' }
  return page(cardView({ payment, locale, path, typed, problems: [] }), payment, desk.base)
}

const msUntil = (at: string | undefined): number =>
  at === undefined ? 0 : Temporal.Instant.from(at).epochMilliseconds - Temporal.Now.instant().epochMilliseconds
