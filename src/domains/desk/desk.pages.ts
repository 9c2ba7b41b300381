import { Type } from 'typebox'
import type { Actor } from '#core/actor.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound, type Refusal } from '#core/refusal.ts'
import { page, type Route } from '#platform/http/route.ts'
import { queuePath } from '../cases/case.paths.ts'
import { findCases, readQueueAt, writeQueueAt } from '../cases/queue/find-cases.ts'
import { frameOf } from '../places/frame.ts'
import { ownMemberships } from '../places/own-memberships.ts'
import { signInPath } from '../sign-in/sign-in.paths.ts'
import { deskView } from './desk.view.ts'
import { queueView } from './queue.view.ts'

const perPage = 25
const short = Type.Optional(Type.String({ maxLength: 80 }))

/** Anybody who can be signed in may ask; what they are shown is their own memberships, or where to sign in. */
const mayCome =
  (canSignIn: boolean) =>
  (actor: Actor): true | Refusal =>
    actor.kind === 'person' || actor.kind === 'member' || (canSignIn && actor.kind === 'anyone') ? true : notFound()

/** Where staff choose whom they work for, and what there is to do. `canSignIn`: who is not signed in is led to where they can. */
export const deskPages = (canSignIn: boolean): readonly Route[] => [
  page({
    method: 'GET',
    path: '/desk',
    schema: {},
    access: ['resident'],
    policy: mayCome(canSignIn),
    purpose: 'own',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => {
      if (work.actor.kind === 'anyone') return { redirect: signInPath(inLanguage('/desk', request.locale)) }
      const memberships = await ownMemberships(work)
      const [only, ...more] = memberships
      if (only && more.length === 0)
        return { redirect: queuePath(only.slug), acting: { org: only.org, membership: only.id } }
      const action = inLanguage('/desk', request.locale)
      return { html: deskView({ frame: frameOf(work.actor, request), action, csrf: request.csrf, memberships }) }
    },
  }),
  page({
    method: 'POST',
    path: '/desk',
    schema: {},
    access: ['resident'],
    policy: mayCome(canSignIn),
    purpose: 'own',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => {
      const chosen = (await ownMemberships(work)).find(({ id }) => id === request.form.membership)
      if (!chosen) throw notFound()
      return { redirect: queuePath(chosen.slug), acting: { org: chosen.org, membership: chosen.id } }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org',
    schema: { query: Type.Object({ service: short, stage: short, overdue: short, after: short }) },
    access: ['member'],
    policy: mayCome(canSignIn),
    purpose: 'service',
    event: 'none',
    shows: 'none',
    handle: async (work, request) => {
      const slug = request.organisation?.slug ?? ''
      const here = inLanguage(queuePath(slug), request.locale)
      if (work.actor.kind === 'anyone') return { redirect: signInPath(here) }
      if (work.actor.kind !== 'member') {
        const own = (await ownMemberships(work)).find((membership) => membership.slug === slug)
        if (!own) throw notFound()
        return { redirect: here, acting: { org: own.org, membership: own.id } }
      }
      const { service = '', stage = '', overdue, after } = request.query
      const queue = await findCases(work, {
        design: service || undefined,
        stage: stage || undefined,
        overdue: overdue === '1',
        after: readQueueAt(after),
        limit: perPage,
      })
      const asked = { service, stage, ...(overdue === '1' && { overdue: '1' }) }
      const next = queue.next && `${here}?${new URLSearchParams({ ...asked, after: writeQueueAt(queue.next) })}`
      return {
        html: queueView({
          frame: frameOf(work.actor, request),
          org: slug,
          queue,
          asked: { service, stage, overdue: overdue === '1' },
          action: here,
          next,
          desk: inLanguage('/desk', request.locale),
        }),
      }
    },
  }),
]
