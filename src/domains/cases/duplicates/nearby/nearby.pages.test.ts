import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import { demoDatabase } from '../../../../../test/database.ts'
import { openDesk } from '../../../../../test/desk/world.ts'
import { demoHost } from '../../../../demo/place/organisations.ts'
import { getLiveDesign } from '../../../designs/design-in-use.ts'
import { openCase } from '../../open-case.ts'
import { duplicatesReader } from '../finding/duplicates-reader.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
const org = desk.org('barsetshire')
/** Somebody without an account tells the county of a hole in the road. */
const tell = async (place: Readonly<Record<string, unknown>>, person = 'Ann Lee') => {
  const id = newId()
  const { reference } = await db.web.work({ org, purpose: 'service', locale: 'en' }, async (work) =>
    openCase(work, {
      id,
      design: await getLiveDesign(work, org, 'street-problem'),
      host: demoHost,
      answers: { service: { problem: 'pothole', place } },
      facts: { name: { full: person } },
      stage: 'received',
      asOf: '2026-11-22',
      fee: undefined,
      channel: 'web',
      counted: {},
      ticket: newId(),
    }),
  )
  return { id, reference }
}
const towers = await desk.signedIn('thomas-towers')
const page = async ({ reference }: { reference: string }): Promise<string> =>
  (await towers.get(`/desk/barsetshire/cases/${reference}`)).body
const near = async (of: { reference: string }): Promise<readonly string[]> =>
  [...(await page(of)).matchAll(/data-near="([^"]+)"/g)].map(([, other = '']) => other)

// 3-4-5: twelve metres east and five north are thirteen; the second lies in the next cell of fifty metres.
const hole = await tell({ easting: 375_049, northing: 164_500 })
const same = await tell({ easting: 375_061, northing: 164_505 }, 'Rhys Pugh')
const far = await tell({ easting: 375_049, northing: 164_560 })
const onMap = await tell({ latitude: 51.3814, longitude: -2.359 })
const besideIt = await tell({ latitude: 51.3815, longitude: -2.359 })
const inWords = await tell({ words: 'Outside number 12, High Street' })
const again = await tell({ words: 'outside Number 12 High Street.' })
const vague = await tell({ words: 'High Street' })
const vagueToo = await tell({ words: 'High Street' })
await desk.settle([duplicatesReader])

test('two people who tell of one hole are named on each other’s request, with how far apart they say it is', async () => {
  assert.deepEqual([await near(hole), await near(same)], [[same.reference], [hole.reference]])
  assert.match(await page(hole), /about 13 metres away/)
  // A ten-thousandth of a degree of latitude is eleven metres.
  assert.deepEqual(await near(onMap), [besideIt.reference])
  assert.match(await page(onMap), /about 11 metres away/)
  assert.deepEqual([await near(far), await near(inWords)], [[], [again.reference]])
  assert.match(await page(inWords), /at the same place/)
  assert.deepEqual([await near(vague), await near(vagueToo)], [[], []])
})

test('a request that does not open for an officer is not named to them, nor one sent months before', async () => {
  const third = await tell({ easting: 375_050, northing: 164_500 })
  await desk.settle([duplicatesReader])
  assert.deepEqual([...(await near(hole))].toSorted(), [same.reference, third.reference].toSorted())
  for (const table of ['cases.case', 'cases.block'])
    await db.sql(
      `update ${table} set open_to = array_remove(open_to, $1) where ${table === 'cases.case' ? 'id' : 'case_id'} = $2`,
      [org, third.id],
    )
  assert.deepEqual(await near(hole), [same.reference])
  await db.sql(`update cases.case set submitted_at = submitted_at - interval '100 days' where id = $1`, [same.id])
  assert.deepEqual(await near(hole), [])
})
