import { randomBytes } from 'node:crypto'
import type { Locale } from '#core/text.ts'
import type { Database, SessionWork } from '#platform/db/database.ts'
import { openBrowserSession, signIn } from '../../domains/sign-in/start-session.ts'
import { demoId } from '../demo-id.ts'
import { demoOrganisations } from '../place/organisations.ts'
import { demoStaff } from '../place/people.ts'

const newToken = (): string => randomBytes(32).toString('base64url')

/** Where somebody acts. */
interface At {
  readonly org: string
  readonly locale: Locale
  readonly purpose: 'own' | 'service' | 'payment'
}

/** The people of the demo at their browsers: each with a session of their own, doing one transaction at a time. */
export interface Cast {
  /** a resident, or somebody without an account; their browser keeps its session from one call to the next */
  resident<R>(who: string, at: At, use: (work: SessionWork, token: string) => Promise<R>): Promise<R>
  /** a member of staff in their membership at an organisation */
  officer<R>(who: string, org: string, use: (work: SessionWork) => Promise<R>): Promise<R>
}

const orgId = (slug: string): string => demoId(`organisation ${slug}`)

/** Opens the browsers. A name that starts with `nobody` is somebody without an account. */
export const openCast = (web: Database): Cast => {
  const tokens = new Map<string, string>()
  const host = orgId(demoOrganisations[0]?.slug ?? '')
  const begin = async (who: string): Promise<string> => {
    const known = tokens.get(who)
    if (known) return known
    const token = newToken()
    await web.work({ org: host, purpose: 'own', locale: 'en', token }, async (work) => {
      await openBrowserSession(work, token)
      if (!who.startsWith('nobody')) await signIn(work, { account: demoId(`account ${who}`), token })
    })
    tokens.set(who, token)
    return token
  }
  return {
    resident: async (who, at, use) => {
      const token = await begin(who)
      return web.work({ ...at, org: orgId(at.org), token }, (work) => use(work, token))
    },
    officer: async (who, org, use) => {
      const token = await begin(who)
      const place = demoStaff.find(({ id }) => id === who)?.works.find((works) => works.org === org)
      if (!place) throw new Error(`${who} does not work at ${org}`)
      const membership = demoId(`membership ${who} ${org}`)
      return web.work({ org: orgId(org), token, membership, purpose: 'service', locale: 'en' }, use)
    },
  }
}
