import assert from 'node:assert/strict'
import { fillIn } from '../applicant/apply.ts'
import { type Fields, formsOf } from '../applicant/browser.ts'
import { openPlace } from './adopting-place.ts'

const bins = 'services/garden-waste'

/** What somebody types who wants two bins at the full price. */
export const twoBins = {
  ...{ homeType: 'house', kerbside: 'can' },
  ...{ 'address.line1': '1 High Street', 'address.postcode': 'BA1 1AA', 'address.areas': 'barchester' },
  ...{ binCount: '2', binsThere: '0', benefits: 'none', 'name.first': 'Mary', 'name.last': 'Bold', agree: 'yes' },
}

/** A city that adopted garden waste collection, and its administrator, who tries their own copy of it. */
export const openTryingPlace = async () => {
  const place = await openPlace()
  const city = await place.found('barchester', 'Barchester City Council', 'Septimus Harding')
  const at = `/desk/barchester/administration/${bins}/preview`
  const [owner] = await place.db.sql<{ id: string }>("select id from places.membership where name = 'Septimus Harding'")
  const why = { reason: 'Our lanes are narrow.', owner: owner?.id ?? '' }
  await city.send('designs/library/garden-waste', {})

  return {
    ...place,
    city,
    bins,
    at,
    owner,
    /** changes a leaf of the own copy */
    vary: async (address: string, fields: Fields) => {
      const part = `${bins}/variation/part?at=${encodeURIComponent(address)}`
      assert.equal((await city.send(part, { do: 'set', ...fields, ...why })).status, 303, address)
    },
    restart: () => city.send(`${bins}/preview`, { do: 'end' }),
    /** goes over all pages up to check your answers */
    walk: (over: Fields = {}, language = '', files = {}) =>
      fillIn(city.browser, {
        ...{ org: 'barchester', service: 'garden-waste', fields: { ...twoBins, ...over }, files },
        start: `${language}${at}/page/home`,
      }),
    /** fills in and sends one page */
    post: async (path: string, typed: Fields) => {
      const { body } = await city.browser.get(path)
      const form = formsOf(body).find(({ action }) => action.includes('/preview/page/'))
      return city.browser.post(path, { ...form?.hidden, ...typed })
    },
    /** how many rows there are of what comes of applying */
    counted: async () => {
      const [rows] = await place.db.sql<Record<string, number>>(
        `select (select count(*) from applications.draft)::int as drafts, (select count(*) from cases.case)::int as cases,
           (select count(*) from people.record)::int as records, (select count(*) from messages.outgoing)::int as messages`,
      )
      return rows
    },
  }
}
