import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOf, question, readTable, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'
import { gridReferencePoint } from './os-grid.ts'

const where = question('place', 'Where is the problem?', {
  ways: ['words', 'gridReference', 'eastingNorthing', 'latitudeLongitude'],
})
const grid = 'Enter an Ordnance Survey grid reference in the correct format, like TG 51409 13177'
readTable(where, [
  stored({ 'it.words': 'Outside  the  church' }, { words: 'Outside the church' }),
  stored(
    { 'it.gridReference': 'tg5140913177' },
    { gridReference: 'TG 51409 13177', easting: 651409, northing: 313177 },
  ),
  stored({ 'it.easting': '651,409', 'it.northing': '313177' }, { easting: 651409, northing: 313177 }),
  stored({ 'it.latitude': '51.38', 'it.longitude': '-2.36' }, { latitude: 51.38, longitude: -2.36 }),
  [{}, { problems: { it: 'Enter an answer to ‘Where is the problem?’' } }],
  [{ 'it.gridReference': 'II 123 456' }, { problems: { 'it.gridReference': grid } }],
  [
    { 'it.easting': '800000', 'it.northing': '1' },
    { problems: { 'it.easting': 'Easting must be a number between 0 and 700000' } },
  ],
  [{ 'it.easting': '1' }, { problems: { 'it.northing': 'Northing must be a number between 0 and 1300000' } }],
  [
    { 'it.easting': '1.5', 'it.northing': '1' },
    { problems: { 'it.easting': 'Easting must be a number between 0 and 700000' } },
  ],
  [
    { 'it.latitude': '91', 'it.longitude': '0' },
    { problems: { 'it.latitude': 'Latitude must be a number between 49 and 61' } },
  ],
  [
    { 'it.latitude': '1e400', 'it.longitude': '0' },
    { problems: { 'it.latitude': 'Latitude must be a number between 49 and 61' } },
  ],
  [{ 'it.words': 'x'.repeat(501) }, { problems: { it: 'Description of the place must be 500 characters or less' } }],
])

test('grid references are where the Ordnance Survey says they are', () => {
  // OS, "A guide to coordinate systems in Great Britain": Caister water tower TG 51409 13177 is 651409, 313177.
  // The Land’s End and Shetland squares are the corners that a wrong letter arithmetic gets wrong first.
  const points = {
    'TG 51409 13177': [651409, 313177],
    'SU 387 148': [438700, 114800],
    'SV 0 0': [0, 0],
    'HP 6 1': [460000, 1210000],
    'TQ 30 80': [530000, 180000],
    'NN 166 712': [216600, 771200],
  }
  for (const [reference, [easting, northing]] of Object.entries(points))
    assert.deepEqual(gridReferencePoint(reference), { easting, northing }, reference)
  for (const none of ['', 'TG', 'TG 123', 'AA 12 34', 'TI 12 34', 'TG 123456 123456', '51409 13177'])
    assert.equal(gridReferencePoint(none), undefined, none)
})

test('a place reads in words and in figures, in both languages', () => {
  const value = { words: 'By the bridge', easting: 651409, northing: 313177 }
  assert.deepEqual(kindOf('place').words(where, value, 'en'), ['By the bridge', 'Easting 651409, northing 313177'])
  assert.deepEqual(kindOf('place').words(where, value, 'cy'), ['By the bridge', 'Dwyreiniad 651409, gogleddiad 313177'])
  assert.equal(kindOf('place').check(where, { easting: '651409', northing: 1 }, { asOf })[0]?.field, 'it.easting')
})
