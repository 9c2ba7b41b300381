import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { frameOf } from '../../places/frame.ts'
import { unsettledPath } from '../payment.paths.ts'
import { mayHandleMoney } from '../payment.policy.ts'
import { findAttempt } from '../payment.store.ts'
import { findRefund } from '../refunds/refund.store.ts'
import { refundAgain, refundedOtherwise, seenTo } from '../refunds/settle-failed.ts'
import { findFailedRefunds, findStuck, findUnmatched, settleUnmatched } from './unsettled.store.ts'
import { type SettleAct, unsettledView } from './unsettled.view.ts'

const staff = {
  access: ['role:finance', 'role:lead'],
  policy: mayHandleMoney,
  purpose: 'payment',
  shows: 'none',
} as const

/** Asks for a payment, or for a refund that was not taken, now: said in the journal, and a job does it. */
const ask = async (work: Work, id: string): Promise<void> => {
  const { tx, org } = work
  const refund = await findRefund(tx, { org, id })
  const attempt = await findAttempt(tx, { org, id: refund?.attempt ?? id })
  if (!attempt) throw notFound()
  await work.append({
    type: 'payment.ask-again',
    caseId: attempt.caseId,
    data: { attempt: attempt.id, ...(refund?.status === 'asked' && { refund: id }) },
  })
}

const settle = async (work: Work, id: string, reason: 'returned' | 'booked'): Promise<void> => {
  const membership = work.actor.kind === 'member' ? work.actor.membership : ''
  const at = { org: work.org, id, now: work.now }
  if ((await settleUnmatched(work.tx, at, { membership, reason })) === 0) throw seenTo
  await work.append({ type: 'payment.unmatched-settled', data: { unmatched: id, reason } })
}

const acts: Readonly<Record<SettleAct, { readonly event: string; act(work: Work, id: string): Promise<unknown> }>> = {
  ask: { event: 'payment.ask-again', act: ask },
  again: { event: 'payment.refund-asked', act: refundAgain },
  otherwise: { event: 'payment.refunded-otherwise', act: refundedOtherwise },
  returned: { event: 'payment.unmatched-settled', act: (work, id) => settle(work, id, 'returned') },
  booked: { event: 'payment.unmatched-settled', act: (work, id) => settle(work, id, 'booked') },
}

const idOf = (request: PageRequest): string => {
  const id = String(request.form.id ?? '')
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw notFound()
  return id
}

/** The payments of an organisation that need somebody: the list, and what is done with one of them. */
export const unsettledPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/payments',
    schema: { query: Type.Object({ asked: Type.Optional(Type.String({ maxLength: 1 })) }) },
    ...staff,
    event: 'none',
    handle: async (work, request) => {
      const org = request.organisation?.slug ?? ''
      const [stuck, failed, unmatched] = await Promise.all([
        findStuck(work.tx, work.org, work.now),
        findFailedRefunds(work.tx, work.org, work.now),
        findUnmatched(work.tx, work.org),
      ])
      const minute = Math.floor(work.now.epochMilliseconds / 60_000)
      return {
        html: unsettledView({
          frame: frameOf(work.actor, request),
          org,
          back: inLanguage(`/desk/${org}`, request.locale),
          stuck,
          failed,
          unmatched,
          asked: request.query.asked === '1',
          action: (act) => inLanguage(`${unsettledPath(org)}/${act}`, request.locale),
          // Asking may be wished for again a minute later; the rest is done once.
          hidden: (act, id) =>
            html`${request.csrf}<input type="hidden" name="_key" value="${act}-${id}${act === 'ask' && `-${minute}`}">`,
        }),
      }
    },
  }),
  ...(Object.keys(acts) as SettleAct[]).map((act) =>
    page({
      method: 'POST',
      path: `/desk/:org/payments/${act}`,
      schema: {},
      ...staff,
      event: acts[act].event,
      makes: true,
      handle: async (work, request) => {
        await acts[act].act(work, idOf(request))
        const list = unsettledPath(request.organisation?.slug ?? '')
        return { redirect: act === 'ask' ? `${list}?asked=1` : list }
      },
    }),
  ),
]
