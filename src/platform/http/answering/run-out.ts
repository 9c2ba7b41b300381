import { inLanguage } from '#core/locale-path.ts'
import { Refusal } from '#core/refusal.ts'
import type { Locale } from '#core/text.ts'
import type { SessionWork } from '#platform/db/database.ts'
import type { Edge } from '../edge.ts'
import type { Reply } from '../reply.ts'
import type { Form } from '../request.ts'
import type { Route } from '../route.ts'
import { isForStaff } from './acting.ts'
import { hasRunOut, keepForm, touchSession } from './session-use.ts'

/** A request that came with the token of a session that may have run out. */
export interface CameLate {
  readonly token: string
  /** path and query without the `/cy` of Welsh */
  readonly url: string
  readonly locale: Locale
  /** undefined for a request that changes nothing */
  readonly form: Form | undefined
  readonly hadFiles: boolean
}

/** Routes of which somebody whose session has run out is told so: what is somebody's, but signing in and a demo's own. */
export const tellsOfRunOut = ({ kind, shows, path, access }: Route): boolean =>
  kind === 'page' &&
  (shows !== 'none' || isForStaff({ access })) &&
  !access.includes('demo') &&
  !path.startsWith('/sign-in') &&
  !path.endsWith('.json')

const signInAgain = (back: string | undefined): Reply => ({
  redirect: `/sign-in?ran-out=1${back === undefined ? '' : `&return=${encodeURIComponent(back)}`}`,
  // The next request is that of a new browser: whoever does not want to sign in again is not asked a second time.
  session: null,
})

/**
 * Leads a person whose session has run out to sign in again; what they sent is kept for them first. Undefined where the
 * token is of no such session: then the request goes on as anybody's. `host` keeps the accounts.
 */
export const leadBack = (edge: Edge, host: string, came: CameLate): Promise<Reply | undefined> => {
  const { token, url, locale, form, hadFiles } = came
  const here = inLanguage(url, locale)
  return edge.database.work({ org: host, purpose: 'own', locale }, async ({ tx }) => {
    if (form === undefined) return (await hasRunOut(tx, token)) ? signInAgain(here) : undefined
    const { _csrf, ...typed } = form
    const kept = await keepForm(tx, token, { path: here, form: { ...typed, ...(hadFiles && { _files: '1' }) } })
    return kept ? signInAgain(undefined) : undefined
  })
}

/** A membership was named by somebody who is not signed in: their session may have run out. */
export const isNotYours = (error: unknown): boolean => error instanceof Refusal && error.code === 'not-yours'

const most = 10_000
const every = 60_000

/** Notes that a signed-in session is in use, once a minute and process at most, so that looking at pages writes little. */
export const noteUse = () => {
  const noted = new Map<string, number>()
  return async (work: SessionWork): Promise<void> => {
    const { session, actor, tx } = work
    if (session === undefined || (actor.kind !== 'person' && actor.kind !== 'member')) return
    const now = performance.now()
    if (now - (noted.get(session) ?? Number.NEGATIVE_INFINITY) < every) return
    if (noted.size >= most) noted.clear()
    await touchSession(tx)
    noted.set(session, now)
  }
}
