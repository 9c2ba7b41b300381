import { newId } from '#core/ids.ts'
import { csrfToken } from '#platform/http/guards/csrf.ts'
import { newSessionToken } from '#platform/http/guards/session-cookie.ts'
import type { Route } from '#platform/http/route.ts'
import { type Fields, type Heard, openBrowser, type Send } from '../../applicant/browser.ts'
import type { FreshDatabase } from '../../database.ts'
import type { Expected, Outcome } from './expected.ts'
import type { Actor } from './people.ts'
import { addressOf, type Target } from './targets.ts'
import type { World } from './world.ts'

/** One cell of the matrix: somebody asks a route for something. */
export interface Cell {
  readonly method: string
  readonly path: string
  readonly route: Route | undefined
  readonly actor: Actor
  readonly target: Target
}

/** Whoever's session has run out is led to sign in wherever anything of anybody's is shown, and loses nothing by it. */
const isRunOut = ({ actor, route, path }: Cell): boolean =>
  actor === 'expired' &&
  route?.kind === 'page' &&
  (route.shows !== 'none' || route.access.some((each) => each === 'member' || each.startsWith('role:'))) &&
  !/^\/(sign-in|demo)\b|\.json$/.test(path)

/** How a cell has to end, and whether that is being let in. */
export const outcomeOf = (
  cell: Cell,
  { lets, as, otherwise, but }: Expected,
): { readonly wanted: Outcome; readonly let: boolean } => {
  if (isRunOut(cell)) return { wanted: 'sign-in', let: false }
  const own = but?.[cell.actor]
  const special = own?.[cell.target.name] ?? own?.[`* ${cell.target.org}`] ?? own?.['*']
  if (special) return { wanted: special, let: special === '200' || special === '303' }
  const isLet = lets === 'everybody' || (lets[cell.actor]?.includes(cell.target.name) ?? false)
  return { wanted: isLet ? as : otherwise, let: isLet }
}

/** How it ended. */
export const heardAs = ({ status, headers }: Heard): string =>
  status === 303 && /^(\/cy)?\/sign-in\b/.test(headers.location ?? '') ? 'sign-in' : String(status)

const isByService = (
  fields: Expected['fields'],
): fields is Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.values(fields ?? {}).some((value) => typeof value === 'object')

const fieldsOf = ({ fields }: Expected, target: Target): Fields =>
  isByService(fields) ? (fields[target.service ?? ''] ?? {}) : ((fields as Fields | undefined) ?? {})

/** Asks as the actor's browser does, with a good CSRF token and a key of its own; what the answer sets is not kept. */
export const asker =
  (send: Send, nodeKey: string, world: World) =>
  async (cell: Cell, expected: Expected, headers: Readonly<Record<string, string>> = {}): Promise<Heard> => {
    const address = addressOf({ path: cell.path, route: cell.route, more: expected.more ?? {} }, cell.target)
    const browser = openBrowser(send)
    for (const [name, value] of world.people[cell.actor].cookies) browser.cookies.set(name, value)
    if (cell.method === 'GET') return browser.get(address, headers)
    if (!browser.cookies.has('session')) browser.cookies.set('session', newSessionToken())
    const fields = fieldsOf(expected, cell.target)
    if (cell.route?.kind === 'api') {
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const json = { cookie, 'content-type': 'application/json', ...headers }
      return send({ method: 'POST', path: address, headers: json, payload: Buffer.from(JSON.stringify(fields)) })
    }
    const hidden = { _csrf: csrfToken(nodeKey, browser.cookies.get('session') ?? ''), _key: newId() }
    return browser.post(address, { ...hidden, ...fields })
  }

/** Puts the case of a target back to a stage, as if nothing had been done to it. */
export const putBack = async (
  db: FreshDatabase,
  world: World,
  target: Target,
  stage: string | undefined,
): Promise<void> => {
  const of = world.cases[target.caseName ?? '']
  // A street's design has one stage that is open to everything; only the others wait for somebody.
  const at = of?.service === 'street-problem' ? of.stage : (stage ?? of?.stage)
  if (of) await db.sql('update cases.case set stage = $2, outcome = null, closed_at = null where id = $1', [of.id, at])
}

/** How much there is of everything that a request can make or change: the same before and after means that it did nothing. */
export const effects = async (db: FreshDatabase): Promise<string> => {
  const [found] = await db.sql<{ all: string }>(
    `select concat_ws(' ', (select count(*) from journal.event), (select count(*) from cases.content),
       (select count(*) from cases.decision), (select count(*) from payments.attempt), (select count(*) from cases.case),
       (select md5(string_agg(answers::text, '' order by id)) from applications.draft),
       (select md5(string_agg(stage, '' order by id)) from cases.case)) as all`,
  )
  return found?.all ?? ''
}
