import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { page, type Route } from '#platform/http/route.ts'
import { queuePath } from '../cases/case.paths.ts'
import { frameOf } from '../places/frame.ts'
import { ownMemberships } from '../places/own-memberships.ts'
import { signInPath } from '../sign-in/sign-in.paths.ts'
import { mayCome } from './desk.policy.ts'
import { deskView } from './desk.view.ts'

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
]
