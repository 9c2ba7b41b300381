import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { addressLookupsFrom } from './address-lookups-from.ts'
import { asWritten } from './os-places.rules.ts'
import { osPlaces } from './os-places.ts'
import { withRest } from './with-rest.ts'

// The record that the Ordnance Survey's own documentation shows (OS Places API, technical specification, DPA output).
const ordnanceSurvey = {
  DPA: {
    UPRN: '200010019924',
    UDPRN: '52126562',
    ADDRESS: 'ORDNANCE SURVEY, 4, ADANAC DRIVE, NURSLING, SOUTHAMPTON, SO16 0AS',
    ORGANISATION_NAME: 'ORDNANCE SURVEY',
    BUILDING_NUMBER: '4',
    THOROUGHFARE_NAME: 'ADANAC DRIVE',
    DEPENDENT_LOCALITY: 'NURSLING',
    POST_TOWN: 'SOUTHAMPTON',
    POSTCODE: 'SO16 0AS',
    STATUS: 'APPROVED',
    LOGICAL_STATUS_CODE: '1',
    CLASSIFICATION_CODE: 'CO01GV',
    LOCAL_CUSTODIAN_CODE: 1760,
    LOCAL_CUSTODIAN_CODE_DESCRIPTION: 'TEST VALLEY',
    LANGUAGE: 'EN',
    MATCH: 1,
    MATCH_DESCRIPTION: 'EXACT',
  },
}
const header = { offset: 0, totalresults: 1, format: 'JSON', dataset: 'DPA', lr: 'EN', maxresults: 100, epoch: '29' }

type Answer = (asked: IncomingMessage, reply: ServerResponse) => void
let answer: Answer = () => {}
const seen: { url: URL; key: unknown }[] = []
const server = createServer((asked, reply) => {
  seen.push({ url: new URL(asked.url ?? '/', 'http://os'), key: asked.headers.key })
  answer(asked, reply)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => {
  server.closeAllConnections()
  server.close()
})
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/search/places/v1`
const places = osPlaces({ baseUrl, key: 'a-key', dataset: 'DPA', patience: 300 })
const says =
  (status: number, body: unknown): Answer =>
  (_, reply) => {
    reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

test('a postcode is asked for as the published contract says: the key in its header, never in the address', async () => {
  answer = says(200, { header, results: [ordnanceSurvey] })
  const [found] = await places('SO16 0AS', 'en')
  const asked = seen.at(-1)
  assert.equal(asked?.url.pathname, '/search/places/v1/postcode')
  assert.deepEqual(
    [asked?.url.searchParams.get('postcode'), asked?.url.searchParams.get('dataset')],
    ['SO16 0AS', 'DPA'],
  )
  assert.equal(asked?.key, 'a-key')
  assert.doesNotMatch(asked?.url.href ?? '', /a-key/)
  assert.deepEqual(found, {
    uprn: '200010019924',
    line1: 'Ordnance Survey',
    line2: '4 Adanac Drive, Nursling',
    town: 'Southampton',
    postcode: 'SO16 0AS',
    custodian: 'TEST VALLEY',
  })
})

test('more than a hundred addresses are fetched page by page; those of another postcode and those that are gone are left out', async () => {
  const record = (n: number, more: object = {}) => ({
    DPA: { ...ordnanceSurvey.DPA, UPRN: String(n), ORGANISATION_NAME: '', BUILDING_NUMBER: String(n), ...more },
  })
  const all = Array.from({ length: 130 }, (_, i) => record(i + 1))
  all[5] = record(6, { POSTCODE: 'SO16 0AT' })
  all[6] = record(7, { LOGICAL_STATUS_CODE: '8' })
  answer = (asked, reply) => {
    const offset = Number(new URL(asked.url ?? '', baseUrl).searchParams.get('offset'))
    says(200, { header: { ...header, totalresults: 130 }, results: all.slice(offset, offset + 100) })(asked, reply)
  }
  assert.equal((await places('SO16 0AS', 'en')).length, 128)
})

test('a council’s own records (LPI) give flat, house and street; in Welsh where they are in both languages', async () => {
  const lpi = {
    UPRN: '10008000001',
    SAO_TEXT: 'FLAT 2',
    PAO_START_NUMBER: '14',
    PAO_START_SUFFIX: 'A',
    STREET_DESCRIPTION: 'BRIDGE STREET',
    TOWN_NAME: 'CARDIFF',
    POSTCODE_LOCATOR: 'CF10 2EE',
    LPI_LOGICAL_STATUS_CODE: '1',
    LOCAL_CUSTODIAN_CODE_DESCRIPTION: 'CARDIFF',
    LANGUAGE: 'EN',
  }
  const welsh = { ...lpi, STREET_DESCRIPTION: 'STRYD Y BONT', TOWN_NAME: 'CAERDYDD', LANGUAGE: 'CY' }
  answer = says(200, { header: { ...header, totalresults: 2 }, results: [{ LPI: lpi }, { LPI: welsh }] })
  const council = osPlaces({ baseUrl, key: 'a-key', dataset: 'LPI' })
  const lines = async (locale: 'en' | 'cy') =>
    (await council('CF10 2EE', locale)).map(({ line1, line2, town }) => [line1, line2, town])
  assert.deepEqual(await lines('en'), [['Flat 2', '14A Bridge Street', 'Cardiff']])
  assert.deepEqual(await lines('cy'), [['Flat 2', '14A Stryd y Bont', 'Caerdydd']])
  assert.equal(asWritten('LYTHAM ST ANNE’S-ON-SEA'), 'Lytham St Anne’s-on-Sea')
})

const refused: readonly (readonly [string, Answer])[] = [
  ['a wrong key', says(401, { fault: { faultstring: 'Invalid ApiKey' } })],
  ['too many requests', says(429, { error: { statuscode: 429, message: 'Too many requests' } })],
  ['a fault of theirs', says(500, {})],
  ['no JSON', (_, reply) => void reply.end('<html>')],
  ['an answer that never comes', () => {}],
  [
    'a way to somewhere else',
    (asked, reply) =>
      asked.url?.endsWith('/elsewhere')
        ? says(200, { header, results: [] })(asked, reply)
        : void reply.writeHead(302, { location: '/elsewhere' }).end(),
  ],
  ['more than a postcode can have', (_, reply) => void reply.end(Buffer.alloc(3_000_000, ' '))],
]
for (const [name, refusal] of refused)
  test(`${name} is no answer: whoever asks goes on by hand`, async () => {
    answer = refusal
    const lookup = withRest(places)
    assert.deepEqual(await lookup.find('SO16 0AS', 'en'), { kind: 'failed', why: 'unavailable' })
  })

test('a postcode that the service refuses has no addresses', async () => {
  answer = says(400, { error: { statuscode: 400, message: 'Requested postcode must contain a minimum of the sector' } })
  assert.deepEqual(await places('GX11 1AA', 'en'), [])
})

test('after three calls that came to nothing none is made for half a minute; what was answered is remembered for ten', async () => {
  let now = Temporal.Instant.from('2026-06-01T09:00:00Z')
  const lookup = withRest(places, { now: () => now })
  const asks = async (postcode: string) => {
    const before = seen.length
    const { kind } = await lookup.find(postcode, 'en')
    return [kind, seen.length - before]
  }
  answer = says(200, { header, results: [ordnanceSurvey] })
  assert.deepEqual(await asks('SO16 0AS'), ['found', 1])
  answer = says(503, {})
  assert.deepEqual(await asks('SO16 0AS'), ['found', 0])
  for (const postcode of ['BA1 1AA', 'BA1 1AB', 'BA1 1AD']) assert.deepEqual(await asks(postcode), ['failed', 1])
  assert.deepEqual(await asks('BA1 1AE'), ['failed', 0])
  now = now.add({ seconds: 31 })
  answer = says(200, { header, results: [] })
  assert.deepEqual(await asks('BA1 1AE'), ['found', 1])
  now = now.add({ minutes: 10 })
  assert.deepEqual(await asks('SO16 0AS'), ['found', 1])
})

test('each organisation has its own key, or the place’s; without one the gazetteer of the place answers', async () => {
  answer = says(200, { header, results: [] })
  const lookups = addressLookupsFrom({
    OS_PLACES_URL: baseUrl,
    OS_PLACES_KEY: 'everybody',
    OS_PLACES_KEY_HOGGLESTOCK_HOMES: 'homes',
  })
  await lookups('hogglestock-homes')?.find('BA7 5AA', 'en')
  assert.equal(seen.at(-1)?.key, 'homes')
  await lookups('barchester')?.find('BA7 5AA', 'en')
  assert.equal(seen.at(-1)?.key, 'everybody')
  assert.equal(addressLookupsFrom({})('barchester'), undefined)
})
