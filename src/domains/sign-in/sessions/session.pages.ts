import { Type } from 'typebox'
import type { Actor } from '#core/actor.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound, Refusal } from '#core/refusal.ts'
import { idleSeconds } from '#core/session-life.ts'
import { page, type Route } from '#platform/http/route.ts'
import { frameOf } from '../../places/frame.ts'
import { sessionsPath, signInPath, signOutPath, stayPath } from '../sign-in.paths.ts'
import { signOut } from '../start-session.ts'
import { endOwnSessions, findOwnSessions } from './session.store.ts'
import { sessionsView } from './session.view.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const shared = {
  access: ['resident'],
  policy: (actor: Actor) => actor.kind === 'person' || actor.kind === 'anyone' || notFound(),
  purpose: 'own',
  shows: 'own',
} as const

const over = (): Refusal =>
  new Refusal('signed-out', 401, {
    en: 'You are signed out. Sign in again to go on.',
    cy: 'Rydych wedi’ch allgofnodi. Mewngofnodwch eto i barhau.',
  })

/** One's own sessions, staying signed in, and signing out: here, of one browser elsewhere, or everywhere. */
export const sessionPages: readonly Route[] = [
  page({
    method: 'GET',
    path: sessionsPath,
    schema: { query: Type.Object({ ended: Type.Optional(Type.String({ maxLength: 5 })) }) },
    ...shared,
    event: 'none',
    handle: async (work, request) => {
      if (work.actor.kind !== 'person') return { redirect: signInPath(inLanguage(sessionsPath, request.locale)) }
      return {
        html: sessionsView({
          frame: frameOf(work.actor, request),
          csrf: request.csrf,
          action: inLanguage(sessionsPath, request.locale),
          sessions: await findOwnSessions(work.tx),
          ended: request.query.ended !== undefined,
        }),
      }
    },
  }),
  page({
    method: 'POST',
    path: sessionsPath,
    schema: {},
    ...shared,
    event: 'sign-in.ended',
    handle: async (work, request) => {
      if (work.actor.kind !== 'person') return { redirect: signInPath(inLanguage(sessionsPath, request.locale)) }
      const which = String(request.form.session ?? '')
      if (which !== 'all' && !uuid.test(which)) throw notFound()
      const here =
        which === 'all' || (await findOwnSessions(work.tx)).some(({ id, current }) => current && id === which)
      const sessions = await endOwnSessions(work.tx, which === 'all' ? undefined : which)
      if (sessions > 0) await work.append({ type: 'sign-in.ended', data: { sessions } })
      return here ? { redirect: '/', session: null, acting: null } : { redirect: `${sessionsPath}?ended=1` }
    },
  }),
  page({
    method: 'POST',
    path: stayPath,
    schema: {},
    ...shared,
    event: 'none',
    handle: async (work) => {
      // The edge has noted that the session was used: there is nothing more to do than to say how long it is good for.
      if (work.actor.kind !== 'person') throw over()
      return { json: { seconds: idleSeconds } }
    },
  }),
  page({
    method: 'POST',
    path: signOutPath,
    schema: {},
    access: ['anyone', 'resident'],
    policy: () => true,
    purpose: 'own',
    event: 'none',
    shows: 'none',
    handle: async (work) => {
      await signOut(work)
      return { redirect: '/', session: null, acting: null }
    },
  }),
]
