import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rows } from '#platform/db/rows.ts'
import { openPublishing } from '../../../../../test/publication/publishing-place.ts'
import { firstGreenBins } from '../../../../../test/variation/green-bins.ts'

const place = await openPublishing(firstGreenBins)
const { db, city, host, found, fill, vary, service, publication, live } = place
const framley = await found('framley', 'Framley District Council', 'Lucy Robarts')
const offering = `${service}/offers`
const label = '/pages/home/questions/bins/label'
const kept = 'set /pages/home/questions/bins/max'
const offered = async () => {
  const [, id = ''] = /administration\/offers\/([0-9a-f-]{36})"/.exec(await host.get('offers')) ?? []
  return `offers/${id}`
}
const varied = async (slug: string) =>
  (
    await db.sql<{ address: string }>(
      `select c ->> 'at' as address from designs.own_changes w join places.organisation o on o.id = w.org_id,
       jsonb_array_elements(w.changes) c where o.slug = $1 order by 1`,
      [slug],
    )
  ).map(({ address }) => address)
/** How many offers the jobs of an organisation can read, whatever they ask. */
const readable = async (slug: string) => {
  const [{ id: org = '' } = {}] = await db.sql<{ id: string }>('select id from places.organisation where slug = $1', [
    slug,
  ])
  const who = { org, purpose: 'operation', name: 'a try' } as const
  const text = 'select id from designs.offer'
  return (await db.jobs.jobWork(who, ({ tx }) => rows(tx, { name: 't.offers', text }))).length
}
const boxes = (page: string) =>
  [...page.matchAll(/name="changes"[^>]*value="([^"]+)"/g)].map(([, value]) => value as string)

await fill(city, publication, { do: 'publish' })
await vary(label, { 'value.en': 'How many brown bins?', 'value.cy': 'Sawl bin brown?' })
await vary('/pages/home/questions/bins/max', { value: '6' })

test('an adopter offers some of its changes and says why; without either nothing is offered', async () => {
  const page = await city.get(offering)
  assert.equal(boxes(page).length, 3)
  const bare = await city.send(offering, { do: 'offer', why: '' })
  assert.match(bare.body, /Select the changes that you offer/)
  assert.match(bare.body, /Enter why others would want them/)
  const wording = boxes(page).filter((key) => key !== kept)
  const sent = await city.send(offering, { do: 'offer', changes: wording, why: 'Half as many calls' })
  assert.equal(sent.status, 303)
  assert.match(await city.get(offering), /Not answered[\s\S]*?Half as many calls/)
})

test('the publisher reads it in sentences with reasons, in both languages; nobody else can, nor can the database be asked', async () => {
  const page = await host.get(await offered())
  assert.match(page, /Barchester City Council/)
  assert.match(page, /“How many bins do you need\?”[^<]*“How many brown bins\?”/)
  assert.match(page, /Half as many calls/)
  assert.match(page, /A try/, 'the reason of each change')
  assert.doesNotMatch(page, /highest|Septimus/, 'neither what was not offered nor who answers for it')
  const cy = (await host.browser.get(`/cy/desk/barsetshire/administration/${await offered()}`)).body
  assert.match(cy, /“Sawl bin brown\?”/)
  assert.match(await framley.get('offers'), /Nobody has offered you changes yet/)
  assert.equal((await framley.browser.get(`/desk/framley/administration/${await offered()}`)).status, 404)
  assert.deepEqual(await Promise.all(['barchester', 'barsetshire', 'framley'].map(readable)), [1, 1, 0])
})

test('its publisher tries it: checks and the examples of both come out before anything is taken', async () => {
  const page = await host.get(await offered())
  assert.match(page, /Its checks find nothing wrong/)
  assert.match(page, /As it says/)
})

test('taken, it is a change of the publisher’s copy; nothing is live by that, and the adopter reads it', async () => {
  const before = await live('barsetshire')
  const taken = await host.send(await offered(), { do: 'take' })
  assert.equal(taken.status, 303)
  assert.deepEqual(await live('barsetshire'), before)
  assert.deepEqual(await varied('barsetshire'), [`${label}/cy`, `${label}/en`])
  assert.match(await host.get(`${service}/variation`), /Barchester City Council: Half as many calls/)
  assert.match(await city.get(offering), /Taken[\s\S]*?Half as many calls/)
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(await host.get('holds'))?.[1] ?? ''
  const no = { _csrf, do: 'decline', why: 'After all' }
  const again = await host.browser.post(`/desk/barsetshire/administration/${await offered()}`, no)
  assert.equal(again.status, 404, 'it is answered once')
})

test('its version names who offered it, in the library too; with the update the adopter’s variation gets shorter', async () => {
  await fill(host, publication, { do: 'publish', severity: 'better', reason: 'Clearer' })
  const [record] = await db.sql<{ credits: string[] }>(
    `select v.record -> 'credits' as credits from designs.live l join designs.version v on v.org_id = l.org_id and v.hash = l.hash
     join places.organisation o on o.id = l.org_id where o.slug = 'barsetshire'`,
  )
  assert.deepEqual(record?.credits, ['barchester'])
  const library = await framley.get(`designs/barsetshire/${firstGreenBins.id}`)
  assert.match(library, /Clearer[\s\S]*?With changes offered by Barchester City Council/)
  assert.doesNotMatch(await host.get('services'), /govuk-tag--orange/, 'the publisher is not told of its own version')
  assert.equal((await varied('barchester')).length, 3)
  const update = await city.get(`${service}/update`)
  assert.match(update, /What does not go together \(0\)/)
  const both = [...update.matchAll(/name="(theirs|ours)"[^>]*value="([^"]+)"/g)]
  const side = (name: string) => both.filter(([, one]) => one === name).map(([, , key]) => key as string)
  await city.send(`${service}/update`, { do: 'accept', theirs: side('theirs'), ours: side('ours') })
  assert.deepEqual(await varied('barchester'), ['/pages/home/questions/bins/max'])
  assert.match(await city.get(offering), /It is in the publisher’s newer version/)
})

test('an offer that conflicts is settled first; one that is not taken has a reason, which the adopter reads', async () => {
  await city.send(offering, { do: 'offer', changes: [kept], why: 'Large houses' })
  const offer = await offered()
  assert.match((await host.send(offer, { do: 'decline', why: '' })).body, /Enter why you do not take it/)
  assert.equal((await host.send(offer, { do: 'decline', why: 'Our lorries take four' })).status, 303)
  assert.match(await city.get(offering), /Not taken[\s\S]*?Our lorries take four/)
  const own = await db.sql<{ id: string }>(`select id from places.membership where name = 'Plantagenet Palliser'`)
  const part = `${service}/variation/part?at=${encodeURIComponent('/pages/home/questions/bins/max')}`
  await host.send(part, { do: 'set', value: '5', reason: 'Five', owner: own[0]?.id ?? '' })
  await city.send(offering, { do: 'offer', changes: [kept], why: 'Six, really' })
  const second = await offered()
  assert.match((await host.send(second, { do: 'take' })).body, /Choose which of the two it shall be/)
  const control = /name="(c\d+)\.path"/.exec(await host.get(second))?.[1] ?? ''
  assert.equal((await host.send(second, { do: 'take', [control]: 'theirs' })).status, 303)
})

test('an offer can be taken back while nobody answered it', async () => {
  await vary('/lgsl', { value: '530' })
  await city.send(offering, { do: 'offer', changes: ['set /lgsl'], why: 'The number' })
  const offer = await offered()
  const id = offer.slice('offers/'.length)
  assert.equal((await city.send(offering, { do: 'withdraw', offer: id })).status, 303)
  assert.match(await host.get(offer), /Taken back/)
  assert.doesNotMatch(await host.get(offer), /Take it into your copy/)
})
