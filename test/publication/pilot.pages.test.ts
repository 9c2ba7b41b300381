import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceIn } from '../applicant/apply.ts'
import type { Browser, Fields } from '../applicant/browser.ts'
import { formsOf } from '../applicant/browser.ts'
import { firstGreenBins } from '../variation/green-bins.ts'
import { openPublishing } from './publishing-place.ts'

const place = await openPublishing(firstGreenBins)
const { city, second, db, fill, live, anybody, vary, workOff, due } = place
const { service, publication } = place
const pilot = `${service}/pilot`
const apply = '/barchester/services/green-bins/apply'
const area = '/barchester/services/green-bins/area'

const today = Temporal.Now.plainDateISO('Europe/London')
const dayIn = (days: number, name: string): Fields => {
  const { day, month, year } = today.add({ days })
  return { [`${name}.day`]: String(day), [`${name}.month`]: String(month), [`${name}.year`]: String(year) }
}
const ewolds = { 'area1.name': 'St Ewold’s', 'area1.nameCy': 'Sant Ewold', 'area1.code': 'st-ewolds' }
const wanted = { reason: 'Is the shorter question understood?', ...ewolds, ...dayIn(10, 'until') }
const pilotForm = (body: string, act: string) => {
  const form = formsOf(body).find(
    (one) => one.action.endsWith('/pilot') && one.controls.has('copy') === (act === 'pilot'),
  )
  assert.ok(form, `no form to ${act}`)
  return form
}
const act = async (button: 'pilot' | 'end' | 'forAll', fields: Fields = {}) => {
  const form = pilotForm(await city.get(pilot), button)
  const heard = await city.browser.post(form.action, { ...form.hidden, ...fields, do: button })
  if (heard.status === 303) await workOff()
  return heard
}
const ofPilot = async () =>
  (
    await db.sql<{ hash: string; until: string; ended: boolean }>(
      `select hash, until::text as until, ended_at is not null as ended from designs.pilot order by id desc`,
    )
  )[0]

// The gazetteer knows the ward of some addresses, and only the council of others.
const [host] = await db.sql<{ id: string }>(`select id from places.organisation where slug = 'barsetshire'`)
const addresses: readonly (readonly [string, string, string])[] = [
  ['1', 'BA1 1AA', '{barchester,barsetshire,st-ewolds}'],
  ['2', 'BA1 1AB', '{barchester,barsetshire,plumstead}'],
  ['3', 'BA1 1AE', '{barchester,barsetshire,st-ewolds}'],
  ['4', 'BA1 1AE', '{barchester,barsetshire,plumstead}'],
  ['5', 'BA1 1AD', '{barchester,barsetshire}'],
]
for (const [uprn, postcode, areas] of addresses)
  await db.sql(
    `insert into places.address (org_id, edition, uprn, line1, postcode, areas)
     values ($1, gen_random_uuid(), $2::bigint, $2 || ' High Street', $3, $4::text[])`,
    [host?.id ?? '', uprn, postcode, areas],
  )

/** Goes to begin, as whoever follows links does; where it leads after the page that asks for the area. */
const begin = async (by: Browser, ...said: readonly Fields[]) => {
  const led = await by.get(apply)
  assert.equal(led.headers.location, area, 'it is asked where it is for')
  let heard = await by.get(area)
  for (const fields of said) {
    const [form] = formsOf(heard.body).filter(({ action }) => action === area)
    heard = await by.post(area, { ...form?.hidden, ...fields })
  }
  return heard
}
const pageOf = async (by: Browser, at = `${apply}/home`) => {
  const { body, status, headers } = await by.get(at)
  assert.equal(status, 200, String(headers.location))
  return { body, version: /data-version="([0-9a-f]{64})"/.exec(body)?.[1] }
}
/** Answers the pages and sends; the reference. */
const send = async (by: Browser, prefix = apply): Promise<string> => {
  for (const [page, fields] of [
    ['home', { bins: '2' }],
    ['more', { lid: 'no', steps: 'no' }],
    ['crew', { note: '' }],
  ] as const) {
    const { body } = await pageOf(by, `${prefix}/${page}`)
    const [form] = formsOf(body).filter(({ action }) => action.endsWith(page))
    assert.equal((await by.post(`${prefix}/${page}`, { ...form?.hidden, ...fields })).status, 303, page)
  }
  const { body } = await pageOf(by, `${prefix}/check-answers`)
  const [form] = formsOf(body).filter(({ action }) => action.endsWith('check-answers'))
  const sent = await by.post(`${prefix}/check-answers`, form?.hidden ?? {})
  return referenceIn(sent.headers.location)
}

test('a pilot needs somebody to be in it, a last day within a year, and something live beside it', async () => {
  assert.match(await city.get(pilot), /The service is not live\. Publish it first/)
  await fill(city, publication, { do: 'publish' })
  assert.ok(await live())
  assert.match(await city.get(pilot), /Your copy is what is live/)
  await vary('/pages/home/questions/bins/label', { 'value.en': 'How many bins?', 'value.cy': 'Sawl bin?' })
  const none = await act('pilot', { reason: '' })
  for (const said of ['Select a team or enter an area', 'Enter the last day', 'Enter what you want to find out'])
    assert.match(none.body, new RegExp(said))
  assert.match((await act('pilot', { ...wanted, ...dayIn(400, 'until') })).body, /must be within 12 months/)
  assert.match((await act('pilot', { ...wanted, ...dayIn(-1, 'until') })).body, /must be today or later/)
  assert.equal(await ofPilot(), undefined)
})

test('it waits for the second person as any version does, is live for nobody else, and begins when they agree', async () => {
  await city.send('holds', { holds: 'second-officer' })
  const before = await live()
  assert.equal((await act('pilot', { ...wanted })).headers.location, `/desk/barchester/administration/${publication}`)
  const waiting = await city.get(publication)
  assert.match(waiting, /A version waits for its pilot[\s\S]*St Ewold’s/)
  assert.equal(await ofPilot(), undefined, 'it waits')
  assert.match((await fill(city, publication, { do: 'clear', hold: 'second-officer' })).body, /Somebody else than who/)
  assert.equal(await ofPilot(), undefined)
  await fill(second, publication, { do: 'clear', hold: 'second-officer' })
  assert.equal((await ofPilot())?.until, today.add({ days: 10 }).toString())
  assert.deepEqual(await live(), before, 'what is live is what it was')
  assert.match(await city.get(pilot), /A pilot is running[\s\S]*St Ewold’s/)
  assert.match(await city.get('changes'), /A pilot began/)
})

const inside = anybody()
const outside = anybody()

test('by the area: a postcode decides which version a draft begins with, and nobody is asked twice', async () => {
  assert.match((await begin(inside)).body, /Where is this for\?/)
  assert.equal((await begin(inside, { 'place.find': 'ba11aa' })).headers.location, apply)
  assert.equal((await inside.get(apply)).headers.location, `${apply}/home`)
  const within = await pageOf(inside)
  assert.equal(within.version, (await ofPilot())?.hash)
  assert.match(within.body, /How many bins\?/)
  assert.equal((await inside.get(area)).headers.location, apply, 'it is decided')
  assert.equal((await begin(outside, { 'place.find': 'BA1 1AB' })).headers.location, apply)
  const without = await pageOf(outside)
  assert.equal(without.version, (await live())?.version)
  assert.match(without.body, /How many bins do you need\?/)
  const late = anybody()
  assert.equal((await late.get(`${apply}/home`)).headers.location, area, 'also where a page is opened by its address')
})

test('where the postcode does not say, the person does: by the names of the areas, or that they do not know', async () => {
  for (const postcode of ['BA1 1AE', 'BA1 1AD', 'BA9 9AA']) {
    const unclear = await begin(anybody(), { 'place.find': postcode })
    assert.match(unclear.body, /We cannot tell from the postcode[\s\S]*St Ewold’s[\s\S]*None of these/, postcode)
  }
  assert.match((await begin(anybody(), { 'place.find': 'nowhere' })).body, /Enter a full UK postcode/)
  assert.match((await begin(anybody(), { 'place.find': 'BA1 1AE' }, {})).body, /Select the area that the address is in/)
  const [says, doubts] = [anybody(), anybody()]
  await begin(says, { 'place.find': 'BA1 1AE' }, { area: 'st-ewolds' })
  assert.equal((await pageOf(says)).version, (await ofPilot())?.hash)
  await begin(doubts, { 'place.find': 'BA1 1AE' }, { area: '-' })
  assert.equal((await pageOf(doubts)).version, (await live())?.version)
})

test('what is sent keeps its version, staff are told that it was on a pilot, and it is counted beside the others', async () => {
  await db.sql(`update places.membership set roles = '{administrator,officer}' where name = 'Septimus Harding'`)
  const [one, other] = [anybody(), anybody()]
  await begin(one, { 'place.find': 'BA1 1AA' })
  const reference = await send(one)
  await begin(other, { 'place.find': 'BA1 1AB' })
  const plain = await send(other)
  const shown = await city.browser.get(`/desk/barchester/cases/${reference}`)
  assert.match(shown.body, new RegExp(`On a pilot, from[^(]*\\(<code>${(await ofPilot())?.hash.slice(0, 12)}`))
  assert.doesNotMatch((await city.browser.get(`/desk/barchester/cases/${plain}`)).body, /On a pilot/)
  const cells = [...(await city.get(pilot)).matchAll(/__cell--numeric">([^<]*)</g)].map(([, text]) => text)
  // begun and not sent: two inside (one by postcode, one who said so), and two outside of it
  assert.deepEqual(cells.slice(0, 6), ['2', '2', '1', '1', '0', '0'])
})

test('by the team: what its staff key in for somebody is of the pilot, what others key in is not', async () => {
  const [team] = await db.sql<{ id: string }>(
    `insert into places.team (org_id, id, name) select id, gen_random_uuid(), '{"en": "Contact centre"}' from places.organisation
     where slug = 'barchester' returning id`,
  )
  assert.equal((await act('end')).headers.location, `/desk/barchester/administration/${pilot}?done=ended`)
  await act('pilot', { reason: 'By telephone', teams: team?.id ?? '', ...dayIn(10, 'until') })
  await fill(second, publication, { do: 'clear', hold: 'second-officer' })
  assert.equal((await anybody().get(apply)).headers.location, `${apply}/home`, 'nobody online is asked for an area')
  const key = async () => {
    const at = '/desk/barchester/behalf'
    const [form] = formsOf((await city.browser.get(at)).body).filter(({ action }) => action === at)
    const begun = await city.browser.post(at, {
      ...form?.hidden,
      ...{
        service: 'green-bins',
        channel: 'phone',
        spokeWith: 'applicant',
        locale: 'en',
        first: 'Martha',
        last: 'Bunce',
      },
    })
    return (await pageOf(city.browser, `${begun.headers.location}/home`)).version
  }
  assert.equal(await key(), (await live())?.version)
  await db.sql(`update places.membership set team_id = $1 where name = 'Septimus Harding'`, [team?.id])
  assert.equal(await key(), (await ofPilot())?.hash)
})

test('another version that goes live changes nothing for whoever is in the pilot', async () => {
  await act('end')
  await act('pilot', { ...wanted })
  await fill(second, publication, { do: 'clear', hold: 'second-officer' })
  const by = anybody()
  await begin(by, { 'place.find': 'BA1 1AA' })
  const before = await live()
  await vary('/title', { 'value.en': 'Green bins of the city', 'value.cy': 'Biniau gwyrdd y ddinas' })
  await fill(city, publication, { do: 'publish', severity: 'better', reason: 'A better name' })
  await fill(second, publication, { do: 'clear', hold: 'second-officer' })
  assert.notDeepEqual(await live(), before)
  const page = await pageOf(by)
  assert.equal(page.version, (await ofPilot())?.hash)
  assert.doesNotMatch(page.body, /This form has changed/)
})

test('a pilot that ended is over for whoever was in the middle of it: they go on with what is live, and are told', async () => {
  const by = anybody()
  await begin(by, { 'place.find': 'BA1 1AA' })
  const { body, version } = await pageOf(by)
  const [form] = formsOf(body).filter(({ action }) => action.endsWith('home'))
  await by.post(`${apply}/home`, { ...form?.hidden, bins: '3' })
  // No job ends it: the next day is another day.
  await place.setClock('11 days')
  assert.equal((await anybody().get(apply)).headers.location, `${apply}/home`, 'nobody is asked for an area')
  const after = await pageOf(by, `${apply}/more`)
  assert.notEqual(after.version, version)
  assert.equal(after.version, (await live())?.version)
  assert.match(after.body, /This form has changed since you last answered[\s\S]*All your answers still fit/)
  assert.doesNotMatch(await city.get(pilot), /A pilot is running/)
  await place.setClock('0 days')
})

test('published for everybody it passes every hold again; the pilot goes on until then and is over with it', async () => {
  assert.match(await city.get(pilot), /A pilot is running/)
  const by = anybody()
  await begin(by, { 'place.find': 'BA1 1AA' })
  const before = await live()
  assert.match((await act('forAll', { whyForAll: '' })).body, /Enter what you found out/)
  await act('forAll', { whyForAll: 'It is understood' })
  await due()
  assert.deepEqual(await live(), before, 'it waits for the second person')
  assert.match(await city.get(pilot), /A pilot is running/)
  await fill(second, publication, { do: 'clear', hold: 'second-officer' })
  const version = (await live())?.version
  assert.notEqual(version, before?.version)
  assert.equal((await ofPilot())?.ended, true)
  const page = await pageOf(by)
  assert.equal(page.version, version)
  assert.doesNotMatch(page.body, /This form has changed/, 'to them it is the same form')
})
