import { newId } from '#core/ids.ts'
import type { SessionWork } from '#platform/db/database.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import { tokenHash } from '#platform/db/who.ts'

import type { FreshDatabase } from '../database.ts'
import { foundPlace, type Place } from '../place.ts'

/** Runs work as an actor of the access tests. */
export type Acting = <R>(use: (work: SessionWork) => Promise<R>) => Promise<R>

/** What the access tests stand on: the place, its locks by name, and every kind of actor. */
export interface World {
  readonly place: Place
  /** a name for each lock a row can have, and the organisation such a row belongs to */
  readonly locks: Readonly<Record<string, { readonly lock: string; readonly org: string }>>
  readonly actors: Readonly<Record<string, Acting>>
}

const as = (text: string) => ({ name: `t.${text.slice(0, 50)}`, text })
const open = as(`select sign_in.open_session($1, now() + interval '1 hour')`)
const signIn = as(`select sign_in.sign_in($1, $2, now() + interval '1 hour')`)
const ticket = as(`select sign_in.issue_ticket($1, 'draft', $2, $3, app.now() + interval '30 days') as id`)
const record = as(`insert into people.record (org_id, id, kind, made_at, open_to)
  select $1, $2, 'person', app.now(), app.locks_for($1, array[$3::uuid])`)
const link = as(`insert into people.link (org_id, id, account_id, record_id, score, author, at, open_to)
  select $1, $2, $3, $4, 1, 'self', app.now(), app.locks_for($1, array[$2::uuid, $3])`)

const signedIn = async (db: FreshDatabase, org: string, account: string): Promise<string> => {
  const token = newId()
  await db.web.work({ org, purpose: 'own', locale: 'en' }, async ({ tx }) => {
    await rows(tx, open, [tokenHash(`before ${token}`)])
    await rows(tx, signIn, [tokenHash(token), account])
  })
  return token
}

const linked = (db: FreshDatabase, org: string, token: string, account: string): Promise<string> =>
  db.web.work({ org, token, purpose: 'service', locale: 'en' }, async ({ tx }) => {
    const [recordId, linkId] = [newId(), newId()]
    await run(tx, record, [org, recordId, linkId])
    await run(tx, link, [org, linkId, account, recordId])
    return linkId
  })

const ticketOf = (db: FreshDatabase, org: string, token: string): Promise<string> =>
  db.web.work({ org, purpose: 'service', locale: 'en' }, async ({ tx }) => {
    await rows(tx, open, [tokenHash(token)])
    return (await one<{ id: string }>(tx, ticket, [org, newId(), tokenHash(newId())]))?.id ?? ''
  })

/** Makes the place, signs everybody in, and gives each actor their way into a transaction. */
export const makeWorld = async (db: FreshDatabase): Promise<World> => {
  const place = await foundPlace(db)
  const { city, county } = place
  const eleanor = await signedIn(db, city, place.eleanor)
  const septimus = await signedIn(db, city, place.septimus)
  const officer = await signedIn(db, city, place.officer.account)
  const other = await signedIn(db, city, place.countyOfficer.account)
  const holder = newId()
  const stranger = newId()
  const jobs = Object.fromEntries(
    (await db.sql<{ org_id: string; jobs: string }>('select org_id, jobs from places.organisation_key')).map((row) => [
      row.org_id,
      row.jobs,
    ]),
  )
  const locks = {
    'her account': { lock: place.eleanor, org: county },
    'her link at the city': { lock: await linked(db, city, eleanor, place.eleanor), org: city },
    'her link at the county': { lock: await linked(db, county, eleanor, place.eleanor), org: county },
    'his link at the city': { lock: await linked(db, city, septimus, place.septimus), org: city },
    'a ticket at the city': { lock: await ticketOf(db, city, holder), org: city },
    'a stranger’s ticket': { lock: await ticketOf(db, city, stranger), org: city },
    'the city': { lock: city, org: city },
    'the county': { lock: county, org: county },
    'the officer in person': { lock: place.officer.membership, org: city },
    'the city’s jobs': { lock: jobs[city] ?? '', org: city },
  }
  const web =
    (token: string | undefined, org: string, membership?: string): Acting =>
    (use) =>
      db.web.work({ token, org, membership, purpose: 'service', locale: 'en' }, use)
  const job =
    (org: string): Acting =>
    (use) =>
      db.jobs.jobWork({ org, purpose: 'operation', name: 'letters' }, use)
  return {
    place,
    locks,
    actors: {
      'anyone at the city': web(undefined, city),
      'who holds a ticket, at the city': web(holder, city),
      'who holds a ticket, at the county': web(holder, county),
      'Eleanor at the city': web(eleanor, city),
      'Eleanor at the county': web(eleanor, county),
      'Septimus at the city': web(septimus, city),
      'the officer at work': web(officer, city, place.officer.membership),
      'the officer at work, on a page of the county': web(officer, county, place.officer.membership),
      'the officer as a resident': web(officer, city),
      'the county’s officer, on a page of the city': web(other, city, place.countyOfficer.membership),
      'a job of the city': job(city),
      'a job of the county': job(county),
    },
  }
}
