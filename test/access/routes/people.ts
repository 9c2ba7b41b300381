import { newId } from '#core/ids.ts'
import type { Database } from '#platform/db/database.ts'
import { newSessionToken } from '#platform/http/guards/session-cookie.ts'
import { demoId } from '../../../src/demo/demo-id.ts'
import { openAccount } from '../../../src/domains/people/open-account.ts'
import { addMember } from '../../../src/domains/places/add-member.ts'
import { openBrowserSession, signIn } from '../../../src/domains/sign-in/start-session.ts'
import { type Browser, openBrowser, type Send } from '../../applicant/browser.ts'
import type { FreshDatabase } from '../../database.ts'
import type { Canaries } from './canaries.ts'

/** The two organisations that the matrix is about, by the name that it uses for them: a city, and its county (the host). */
export const slugs = { city: 'barchester', county: 'barsetshire' } as const
export type OrgName = keyof typeof slugs
export const orgId = (name: OrgName): string => demoId(`organisation ${slugs[name]}`)

/**
 * Everybody who asks for pages. Anna and Bert have no account; `slope` and `clerk` work for the city (the clerk without a
 * role), `towers` and `thorne` for the county (Thorne is on duty for restricted cases); `former` has left the city, and
 * `expired` is Eleanor's browser of long ago.
 */
export const actors = [
  'nobody',
  'anna',
  'bert',
  'eleanor',
  'septimus',
  'martha',
  'slope',
  'clerk',
  'towers',
  'thorne',
  'former',
  'expired',
] as const
export type Actor = (typeof actors)[number]

const signedIn = async (db: FreshDatabase, browser: Browser, account: string): Promise<Browser> => {
  const token = newSessionToken()
  await db.web.work({ org: orgId('county'), purpose: 'own', locale: 'en', token }, async (work) => {
    await openBrowserSession(work, token)
    await signIn(work, { account, token })
  })
  browser.cookies.set('session', token)
  return browser
}

const asOperator = (org: OrgName) => ({
  org: orgId(org),
  purpose: 'operation' as const,
  name: 'test',
  operator: { membership: undefined },
})

/** Opens accounts whose names and addresses are canaries. */
const openAccounts = async (jobs: Database, canaries: Canaries, people: readonly string[]) => {
  const accounts = new Map<string, string>()
  for (const owner of people) {
    const id = newId()
    const name = `${canaries.word(owner, 'account', 'identity')} ${canaries.word(owner, 'account', 'identity')}`
    const email = `${canaries.word(owner, 'account', 'contact')}@example.org`.toLowerCase()
    await jobs.jobWork(asOperator('county'), (work) => openAccount(work, { id, name, email, locale: 'en' }))
    canaries.add({ owner, at: 'account', kind: 'key', value: id })
    accounts.set(owner, id)
  }
  return (owner: string): string => accounts.get(owner) ?? ''
}

/** Founds the place through its use cases and gives everybody a browser. */
export const openPeople = async (
  db: FreshDatabase,
  send: Send,
  canaries: Canaries,
): Promise<Readonly<Record<Actor, Browser>>> => {
  const account = await openAccounts(db.jobs, canaries, ['eleanor', 'septimus', 'martha', 'clerk', 'former'])
  const staffAt = async (owner: string, membership: string, roles: readonly string[]) => {
    const member = { id: membership, account: account(owner), team: undefined, roles, name: owner, from: '2024-04-01' }
    await db.jobs.jobWork(asOperator('city'), (work) => addMember(work, member))
  }
  const [clerk, former] = [newId(), newId()]
  await staffAt('clerk', clerk, ['reader'])
  await staffAt('former', former, ['officer'])
  await db.sql(`update places.membership set to_on = '2025-01-01' where id = $1`, [former])

  const resident = (owner: string) => signedIn(db, openBrowser(send), account(owner))
  const staff = async (who: string, org: OrgName, membership = demoId(`membership ${who} ${slugs[org]}`)) => {
    const browser = await signedIn(db, openBrowser(send), account(who) || demoId(`account ${who}`))
    browser.cookies.set('acting', `${orgId(org)}.${membership}`)
    return browser
  }
  const expired = await resident('eleanor')
  await db.sql(
    `update sign_in.session set until = now() - interval '1 hour'
      where token_hash = sha256(convert_to($1, 'UTF8'))`,
    [expired.cookies.get('session')],
  )
  return {
    nobody: openBrowser(send),
    anna: openBrowser(send),
    bert: openBrowser(send),
    eleanor: await resident('eleanor'),
    septimus: await resident('septimus'),
    martha: await resident('martha'),
    slope: await staff('obadiah-slope', 'city'),
    clerk: await staff('clerk', 'city', clerk),
    towers: await staff('thomas-towers', 'county'),
    thorne: await staff('mary-thorne', 'county'),
    former: await staff('former', 'city', former),
    expired,
  }
}
