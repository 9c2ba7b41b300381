import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { page, type Route } from '#platform/http/route.ts'
import { frameOf } from '../../places/frame.ts'
import { deliveriesPath, destinationsPath } from '../border.paths.ts'
import { maySeeDeliveries, maySetDestinations } from '../border.policy.ts'
import { findDestinations } from '../destinations/destination.store.ts'
import { deliveriesView } from './deliveries.view.ts'
import { decideUndone, findUndone } from './delivery.store.ts'

const perPage = 50
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const staff = {
  access: ['role:lead', 'role:administrator'],
  policy: maySeeDeliveries,
  purpose: 'service',
  shows: 'none',
} as const

/** What the organisation's own systems have not taken yet. */
export const deliveriesPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/deliveries',
    schema: {
      query: Type.Object({
        before: Type.Optional(Type.String({ maxLength: 36 })),
        again: Type.Optional(Type.String({ maxLength: 1 })),
      }),
    },
    ...staff,
    event: 'none',
    handle: async (work, request) => {
      const org = request.organisation?.slug ?? ''
      const to = (path: string) => inLanguage(path, request.locale)
      const { before } = request.query
      const [found, destinations] = await Promise.all([
        findUndone(work.tx, work.org, {
          before: before !== undefined && uuid.test(before) ? before : undefined,
          limit: perPage + 1,
        }),
        findDestinations(work.tx, work.org),
      ])
      const deliveries = found.slice(0, perPage)
      const last = found.length > perPage ? deliveries.at(-1) : undefined
      return {
        html: deliveriesView({
          frame: frameOf(work.actor, request),
          org,
          csrf: request.csrf,
          action: to(deliveriesPath(org)),
          deliveries,
          names: new Map(destinations.map(({ id, name }) => [id, name])),
          systems: maySetDestinations(work.actor) === true ? to(destinationsPath(org)) : undefined,
          onward: last && `${to(deliveriesPath(org))}?before=${last.id}`,
          done: request.query.again === '1',
        }),
      }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/deliveries',
    schema: {},
    ...staff,
    event: 'delivery.resent',
    handle: async (work, request) => {
      const typed = request.form.delivery ?? []
      const ids = (typeof typed === 'string' ? [typed] : typed).filter((id) => uuid.test(id)).slice(0, perPage)
      const again = request.form.does !== 'leave'
      const decided = await decideUndone(work.tx, work.org, { ids, again, now: work.now })
      for (const { id, caseId, destination } of decided)
        await work.append({
          type: again ? 'delivery.resent' : 'delivery.left',
          caseId,
          data: { delivery: id, destination },
        })
      return { redirect: `${deliveriesPath(request.organisation?.slug ?? '')}${again ? '?again=1' : ''}` }
    },
  }),
]
