import type { Actor } from '#core/actor.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { page, type Route } from '#platform/http/route.ts'
import { findOwnDrafts } from '../applications/own-drafts/find-own-drafts.ts'
import { frameOf } from '../places/frame.ts'
import { ownMemberships } from '../places/own-memberships.ts'
import { signInPath } from '../sign-in/sign-in.paths.ts'
import { findItems } from './home.store.ts'
import { homeView } from './home.view.ts'

const personal = (actor: Actor): actor is Extract<Actor, { kind: 'person' }> => actor.kind === 'person'

/** A person's home across all organisations. `canSignIn`: whoever is not signed in is led to where they can. */
export const homePages = (canSignIn: boolean): readonly Route[] => [
  page({
    method: 'GET',
    path: '/home',
    schema: {},
    access: ['resident'],
    policy: (actor) => personal(actor) || (canSignIn && actor.kind === 'anyone') || notFound(),
    purpose: 'own',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => {
      const { actor } = work
      if (!personal(actor)) return { redirect: signInPath(inLanguage('/home', request.locale)) }
      const [items, drafts, memberships] = await Promise.all([
        findItems(work.tx, request.host.id, actor.account),
        findOwnDrafts(work),
        ownMemberships(work),
      ])
      return { html: homeView({ frame: frameOf(actor, request), items, drafts, works: memberships.length > 0 }) }
    },
  }),
]
