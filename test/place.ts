import { newId } from '#core/ids.ts'

import type { FreshDatabase } from './database.ts'

/** Ids of the small place of the access tests: two organisations, two residents, two officers, a case. */
export interface Place {
  readonly city: string
  readonly county: string
  readonly eleanor: string
  readonly septimus: string
  readonly officer: { readonly account: string; readonly membership: string }
  readonly countyOfficer: { readonly account: string; readonly membership: string }
}

const organisation = `insert into places.organisation (id, slug, name, kind, languages)
  values ($1, $2, jsonb_build_object('en', $2::text), 'council', '{en,cy}')`
const account = `insert into people.account (org_id, id, email, name, locale, made_at, open_to)
  values ($1, $2, $3, $4, 'en', now(), app.locks_for($1, array[$2::uuid], true))`
const membership = `insert into places.membership (org_id, id, account_id, roles, name, from_on, open_to)
  values ($1, $2, $3, '{officer}', $4, '2020-01-01', app.locks_for($1, array[$3::uuid]))`

const statement = (name: string, text: string) => ({ name, text })

/** Founds Barchester (a city) and Barsetshire (its county, the host) with two residents and an officer each. */
export const foundPlace = async (db: FreshDatabase): Promise<Place> => {
  const { rows, run } = await import('#platform/db/rows.ts')
  const id = newId
  const place: Place = {
    city: id(),
    county: id(),
    eleanor: id(),
    septimus: id(),
    officer: { account: id(), membership: id() },
    countyOfficer: { account: id(), membership: id() },
  }
  for (const [org, slug] of [
    [place.county, 'barsetshire'],
    [place.city, 'barchester'],
  ] as const) {
    await db.jobs.jobWork({ org, purpose: 'operation', name: 'founding' }, async ({ tx }) => {
      await run(tx, statement('t.organisation', organisation), [org, slug])
      await rows(tx, statement('t.found', 'select places.found($1)'), [org])
    })
  }
  await db.jobs.jobWork({ org: place.county, purpose: 'operation', name: 'founding' }, async ({ tx }) => {
    for (const [person, name] of [
      [place.eleanor, 'Eleanor Harding'],
      [place.septimus, 'Septimus Harding'],
      [place.officer.account, 'Obadiah Slope'],
      [place.countyOfficer.account, 'Thomas Tower'],
    ] as const) {
      const email = `${name.toLowerCase().replace(' ', '.')}@example.org`
      await run(tx, statement('t.account', account), [place.county, person, email, name])
    }
  })
  for (const [org, { account: who, membership: as }, name] of [
    [place.city, place.officer, 'Obadiah Slope'],
    [place.county, place.countyOfficer, 'Thomas Tower'],
  ] as const) {
    await db.jobs.jobWork({ org, purpose: 'operation', name: 'founding' }, ({ tx }) =>
      run(tx, statement('t.membership', membership), [org, as, who, name]),
    )
  }
  return place
}
