import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { demoDatabase } from '../../../../test/database.ts'
import { openEdge } from '../../../../test/edge/open-edge.ts'
import { type Answer, hiddenFields, visitor } from '../../../../test/edge/visitor.ts'
import { makeQueue } from '../../../../test/queue.ts'
import { demoHost } from '../../../demo/place/organisations.ts'
import type { Looked } from '../../places/addresses/address-lookup.ts'
import { lookUpLimit } from '../../places/addresses/look-up-limit.ts'
import { applicationPages, applicationPagesWith } from '../journey/application.pages.ts'

const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
await makeQueue(db)
const edge = await openEdge(db, { applications: applicationPages })
let says: (postcode: string) => Looked = () => ({ kind: 'failed', why: 'unavailable' })
const outside = await openEdge(db, {
  applications: applicationPagesWith({
    lookups: () => ({ find: async (postcode) => says(postcode) }),
    limit: lookUpLimit({ most: 5, minutes: 10 }),
  }),
})
const at = '/barchester/services/garden-waste/apply'
const property = `${at}/property`

/** Somebody who has come as far as the address. */
const atAddress = async (app = edge.app) => {
  const browser = visitor(app)
  await browser.submit(`${at}/home`, { homeType: 'house', kerbside: 'can' })
  const first = await browser.get(property)
  let shown = hiddenFields(first.body)
  const send = async (fields: Record<string, string>): Promise<Answer> => {
    const answer = await browser.post(property, { ...shown, ...fields })
    if (answer.statusCode === 200) shown = hiddenFields(answer.body)
    return answer
  }
  return { browser, first, send }
}
const kept = async () => {
  const [draft] = await db.sql<{ address: Record<string, unknown> }>(
    `select answers -> 'contact' -> 'address' as address from applications.draft order by updated_at desc limit 1`,
  )
  return draft?.address
}
const typed = (name: string, body: string): string | undefined =>
  new RegExp(`name="address.${name}"[^>]*value="([^"]*)"`).exec(body)?.[1]
const byHand = { 'address.line1': '14 Mill Lane', 'address.postcode': 'ba1 7hg', 'address.areas': '' }

test('an address is found by its postcode, chosen from the list, looked at and kept with its property and both its councils', async () => {
  const { first, send } = await atAddress()
  assert.match(first.body, /name="address\.find"/)
  assert.match(first.body, /name="address\.line1"/, 'it can always be typed by hand')
  const list = await send({ _find: 'address', 'address.find': 'ba11ad' })
  assert.equal(list.statusCode, 200)
  assert.match(list.body, /13 addresses found/)
  const uprn = /<option value="(\d+)">61 High Street, Barchester/.exec(list.body)?.[1] ?? ''
  assert.match(list.body, /I cannot find the address in the list/)
  assert.doesNotMatch(list.body, /error-summary/)
  const chosen = await send({ _use: 'address', 'address.find': 'BA1 1AD', 'address.pick': uprn })
  assert.deepEqual([typed('line1', chosen.body), typed('postcode', chosen.body)], ['61 High Street', 'BA1 1AD'])
  const fields = Object.fromEntries(
    ['line1', 'town', 'postcode'].map((part) => [`address.${part}`, typed(part, chosen.body) ?? '']),
  )
  assert.equal((await send(fields)).statusCode, 303)
  const file = readFileSync('src/demo/place/addresses.csv', 'utf8')
  assert.match(file, new RegExp(`^${uprn},61 High Street,,Barchester,,BA1 1AD,barchester barsetshire`, 'm'))
  assert.deepEqual(await kept(), {
    line1: '61 High Street',
    town: 'Barchester',
    postcode: 'BA1 1AD',
    uprn,
    areas: ['barchester', 'barsetshire'],
  })
})

test('choosing from the list and saving is enough; a house number shortens the list; nothing chosen is told at the list', async () => {
  const { send } = await atAddress()
  const list = await send({ _find: 'address', 'address.find': 'BA1 7HG', 'address.building': '22' })
  assert.match(list.body, /6 addresses found/)
  const flat = /<option value="(\d+)">Flat 4, 22 Mill Lane/.exec(list.body)?.[1] ?? ''
  const nothing = await send({ 'address.find': 'BA1 7HG', 'address.building': '22', 'address.pick': '' })
  assert.match(nothing.body, /<a href="#address\.pick">Select the address from the list, or enter it by hand/)
  assert.match(
    (await send({ _find: 'address', 'address.find': 'BA1 7HG', 'address.building': '99' })).body,
    /We found no such house at BA1 7HG/,
  )
  assert.equal((await send({ 'address.find': 'BA1 7HG', 'address.pick': flat })).statusCode, 303)
  assert.deepEqual((await kept())?.line2, '22 Mill Lane')
})

test('an address typed by hand lies where its postcode lies, in both tiers; it is a property only as far as it is one', async () => {
  const { send } = await atAddress()
  assert.equal((await send(byHand)).statusCode, 303)
  const { uprn, areas } = (await kept()) ?? {}
  assert.match(String(uprn), /^999000000\d{3}$/)
  assert.deepEqual(areas, ['barchester', 'barsetshire'])
  const other = await atAddress()
  const forged = {
    ...byHand,
    'address.line1': '99 Mill Lane',
    'address.uprn': String(uprn),
    'address.areas': 'nowhere',
  }
  assert.equal((await other.send(forged)).statusCode, 303)
  assert.deepEqual(await kept(), { line1: '99 Mill Lane', postcode: 'BA1 7HG', areas: ['barchester', 'barsetshire'] })
})

test('a postcode that nobody knows is said so, and whose area it is asked; what a person says of a district holds for its county', async () => {
  const { send } = await atAddress()
  const none = await send({ _find: 'address', 'address.find': 'SW1A 2AA' })
  assert.match(none.body, /We have no address for SW1A 2AA/)
  assert.match(none.body, /<details[^>]*open/)
  const unknown = { 'address.line1': '10 Downing Street', 'address.postcode': 'SW1A 2AA' }
  const asked = await send({ ...unknown, 'address.areas': '' })
  assert.match(asked.body, /<a href="#address\.areas">Select which council you pay Council Tax to/)
  assert.equal((await send({ ...unknown, 'address.areas': 'barchester' })).statusCode, 303)
  assert.deepEqual((await kept())?.areas, ['barchester', 'barsetshire'])
})

test('nothing typed leads to the postcode; half a postcode is told where it stands; in Welsh too', async () => {
  const { browser, send } = await atAddress()
  assert.match(
    (await send({ 'address.areas': '' })).body,
    /<a href="#address">Enter a postcode to find the address, or enter the address by hand/,
  )
  assert.match(
    (await send({ _find: 'address', 'address.find': 'BA1' })).body,
    /<a href="#address">Enter a full UK postcode/,
  )
  assert.match((await send({ _find: 'address' })).body, /<a href="#address">Enter a postcode/)
  const welsh = await browser.submit(`/cy${property}`, { _find: 'address', 'address.find': 'BA1 1AD' })
  assert.match(welsh.body, /Cafwyd hyd i 13 cyfeiriad/)
})

test('a look-up that does not answer holds nobody up: it is said, the boxes stand open, and what is typed is kept', async () => {
  const { send } = await atAddress(outside.app)
  const failed = await send({ _find: 'address', 'address.find': 'BA1 7HG' })
  assert.match(failed.body, /We cannot look addresses up at the moment/)
  assert.match(failed.body, /<details[^>]*open/)
  assert.equal((await send({ ...byHand, 'address.areas': 'barchester' })).statusCode, 303)
  assert.deepEqual((await kept())?.areas, ['barchester', 'barsetshire'])
})

test('an address found outside lies in the area of the council that numbers it, and in that one’s county; a network looks up so many', async () => {
  const address = { uprn: '200000699027', line1: '4 Lukin Drive', town: 'Southampton', postcode: 'SO16 0TN' }
  const from = (custodian: string) => () => ({ kind: 'found' as const, addresses: [{ ...address, custodian }] })
  const { send } = await atAddress(outside.app)
  const save = { 'address.line1': '4 Lukin Drive', 'address.town': 'Southampton', 'address.postcode': 'SO16 0TN' }
  says = from('TEST VALLEY')
  assert.equal((await send(save)).statusCode, 303)
  // Test Valley is a district of Hampshire (GOV.UK local links).
  assert.deepEqual((await kept())?.areas, ['test-valley', 'hampshire'])
  says = from('BARCHESTER')
  assert.equal((await send(save)).statusCode, 303)
  assert.deepEqual((await kept())?.areas, ['barchester', 'barsetshire'])
  for (let i = 0; i < 5; i++) await send({ _find: 'address', 'address.find': 'SO16 0TN' })
  assert.match(
    (await send({ _find: 'address', 'address.find': 'SO16 0TN' })).body,
    /Too many addresses have been looked up/,
  )
})

test('without a gazetteer an address is typed by hand, as ever', async () => {
  await db.sql('delete from places.address where org_id = $1', [demoHost])
  const { first, send } = await atAddress()
  assert.doesNotMatch(first.body, /address\.find/)
  assert.match(first.body, /name="address\.line1"/)
  assert.match((await send({ 'address.areas': '' })).body, /<a href="#address">Enter address line 1/)
  assert.equal((await send({ ...byHand, 'address.areas': 'barchester' })).statusCode, 303)
})
