import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoDatabase } from '../../../test/database.ts'
import { openDesk } from '../../../test/desk/world.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
await desk.at('2026-06-01T09:00:00Z')
// Before anybody has opened it: a version is compiled once.
await db.sql(
  `update designs.version set content = jsonb_set(content::jsonb, '{quiet}', 'true') where design_id = 'garden-waste'`,
)
const eleanor = await desk.signedIn('eleanor-bold')
const service = '/barchester/services/garden-waste'
const leaves = async (path: string): Promise<void> => {
  const answer = await eleanor.get(path)
  assert.equal(answer.statusCode, 200, `${path}: ${answer.statusCode} ${answer.headers.location ?? ''}`)
  assert.match(answer.body, /govuk-exit-this-page/, `${path} cannot be left at once`)
}

test('every page of a quiet service can be left at once: its journey, money, request and what is said of it', async () => {
  const reference = await desk.askForBin()
  await desk.settle()
  const request = `/barchester/requests/${reference}`
  for (const path of [
    service,
    `${service}/feedback`,
    `${service}/apply/pay?reference=${reference}`,
    request,
    `${request}/withdraw`,
    `${request}/amend`,
    `${request}/amend/property`,
    `${request}/messages`,
  ])
    await leaves(path)
  const begun = await eleanor.get(`${service}/apply`)
  const first = String(begun.headers.location)
  await leaves(first)
  await eleanor.submit(first, { homeType: 'house', kerbside: 'can' })
  await leaves(`${service}/apply/property`)
  await leaves(`${service}/apply/save-for-later`)

  const home = (await eleanor.get('/home')).body
  assert.ok(!home.includes(reference), 'a request of a quiet service is on a home')
  assert.doesNotMatch(home, /garden-waste/)
})
