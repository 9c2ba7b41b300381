import { Type } from 'typebox'
import type { Actor } from '#core/actor.ts'
import { inLanguage, withoutLocale } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { frameOf } from '../../places/frame.ts'
import { ownMemberships } from '../../places/own-memberships.ts'
import { returnPath } from '../return-path.rules.ts'
import { keptPath, signInPath } from '../sign-in.paths.ts'
import { keptAction, keptFields, keptWords } from './kept.rules.ts'
import { findKept, removeKept } from './kept.store.ts'
import { keptView, nextView } from './next.view.ts'

const query = Type.Object({ return: Type.Optional(Type.String({ maxLength: 2000 })) })
type Person = Extract<Actor, { kind: 'person' }>
type Asked = PageRequest<object, Readonly<Record<string, unknown>>>

const shared = {
  access: ['resident'],
  policy: (actor: Actor) => actor.kind === 'person' || actor.kind === 'anyone' || notFound(),
  purpose: 'own',
  shows: 'own',
} as const

/** Whoever is on the way to the desk of an organisation that they work for acts in it from now on. */
const actingFor = async (work: Work, path: string) => {
  const slug = /^\/desk\/([a-z0-9-]+)/.exec(withoutLocale(path))?.[1]
  const own = slug && (await ownMemberships(work)).find((membership) => membership.slug === slug)
  return own ? { acting: { org: own.org, membership: own.id } } : {}
}

const desk = '/desk'
const home = '/home'

const showKept = async (work: Work, request: Asked, person: Person) => {
  const kept = await findKept(work.tx, request.host.id, person.account)
  if (!kept) return { redirect: home }
  return {
    html: keptView({
      frame: frameOf(person, request),
      id: kept.id,
      csrf: request.csrf,
      action: keptAction(kept),
      fields: keptFields(kept),
      typed: keptWords(kept),
      hadFiles: kept.form._files !== undefined,
      leave: inLanguage(`${keptPath}?leave=1`, request.locale),
    }),
    ...(await actingFor(work, kept.path)),
  }
}

/** After signing in: what was kept first, then where the person was going, else the desks that they may choose, else home. */
export const nextPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/sign-in/next',
    schema: { query },
    ...shared,
    event: 'none',
    handle: async (work, request) => {
      const { actor } = work
      const back = returnPath(request.query.return, '')
      if (actor.kind !== 'person') return { redirect: signInPath(back) }
      if (await findKept(work.tx, request.host.id, actor.account)) return { redirect: keptPath }
      if (back !== '') return { redirect: back, ...(await actingFor(work, back)) }
      const memberships = await ownMemberships(work)
      if (memberships.length === 0) return { redirect: home }
      return {
        html: nextView({
          frame: frameOf(actor, request),
          csrf: request.csrf,
          action: inLanguage(desk, request.locale),
          home: inLanguage(home, request.locale),
          memberships,
        }),
      }
    },
  }),
  page({
    method: 'GET',
    path: keptPath,
    schema: { query: Type.Object({ leave: Type.Optional(Type.String({ maxLength: 5 })) }) },
    ...shared,
    event: 'none',
    handle: async (work, request) => {
      const { actor } = work
      if (actor.kind !== 'person') return { redirect: signInPath(keptPath) }
      if (request.query.leave === undefined) return showKept(work, request, actor)
      await removeKept(work.tx, request.host.id, actor.account)
      return { redirect: home }
    },
  }),
]
