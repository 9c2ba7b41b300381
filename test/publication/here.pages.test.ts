import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstGreenBins } from '../variation/green-bins.ts'
import { openPublishing } from './publishing-place.ts'

const place = await openPublishing({
  ...firstGreenBins,
  stages: firstGreenBins.stages.map((stage) => (stage.id === 'received' ? { ...stage, team: 'roads' } : stage)),
})
const { city, db, fill, live, service, publication } = place
const studio = `${service}/studio`
/** what the checks hold says, and whether it is open */
const checks = async () =>
  /<h3[^>]*>Checks[\s\S]*?<\/li>\s*(?=<li class="moothall-card|<\/ul>)/.exec(await city.get(publication))?.[0] ?? ''
const team = (code: string) =>
  db.sql(
    `insert into places.team (org_id, id, name, code) select id, gen_random_uuid(), '{"en": "A team"}', $1
     from places.organisation where slug = 'barchester'`,
    [code],
  )

test('a stage of a team that the organisation has not is said in the same words in the studio and at publication, and holds nothing', async () => {
  const words = 'There is no team “roads”.'
  assert.ok(!(await city.get(studio)).includes(words), 'who has not said what teams are called is not told of one')
  await team('waste')
  assert.ok((await city.get(studio)).includes(words))
  const said = await checks()
  assert.ok(said.includes(words), said)
  assert.match(said, /Cleared/)
  assert.doesNotMatch(said, /Not cleared/)
  await fill(city, publication, { do: 'publish' })
  assert.ok(await live(), 'what is adopted runs as it is')
  await team('roads')
  assert.ok(!(await city.get(studio)).includes(words))
})

test('a figure without a value today is found in the studio as at publication, and by neither where the organisation has its own', async () => {
  await db.sql(`update places.membership set from_on = '2020-01-01'`)
  await place.setClock('-365 days')
  const words = /“Price of one bin” has no value until 1 April 2026/
  assert.match(await city.get(studio), words)
  await place.vary('/pages/home/questions/bins/max', { value: '3' })
  assert.match(await checks(), words)
  const [{ today = '' } = {}] = await db.sql<{ today: string }>('select app.today()::text as today')
  const [year = '', month = '', day = ''] = today.split('-')
  const dayOf = { 'price.from.day': day, 'price.from.month': month, 'price.from.year': year }
  const set = { do: 'set', parameter: 'price', 'price.value': '40.00', ...dayOf }
  const sent = await city.browser.post(`/desk/barchester/administration/${service}`, {
    _csrf: /name="_csrf" value="([^"]+)"/.exec(await city.get(service))?.[1] ?? '',
    ...set,
  })
  assert.equal(sent.status, 303, sent.body.slice(0, 3000))
  assert.doesNotMatch(await city.get(studio), words)
  assert.doesNotMatch(await checks(), words)
})
