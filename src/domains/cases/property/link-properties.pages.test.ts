import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoDatabase } from '../../../../test/database.ts'
import { openDesk } from '../../../../test/desk/world.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
await desk.at('2026-06-01T09:00:00Z')

test('a request about a property of the gazetteer is linked to that property, once for all requests about it', async () => {
  // Eleanor Bold lives at 2 High Street, which has its line in the demo's gazetteer.
  for (const nobody of ['one', 'another']) await desk.askForBin('eleanor-bold', nobody)
  await desk.settle()
  const linked = await db.sql<{ uprn: string; lines: string[]; open_to: string[]; locks: string[] }>(
    `select p.uprn, p.lines, y.open_to, c.open_to as locks from cases.party y
     join places.property p on p.org_id = y.org_id and p.id = y.property_id
     join cases.case c on c.org_id = y.org_id and c.id = y.case_id where y.role = 'property'`,
  )
  assert.deepEqual(
    linked.map(({ uprn, lines }) => [Number(uprn), lines]),
    [
      [999000000002, ['2 High Street']],
      [999000000002, ['2 High Street']],
    ],
  )
  for (const { open_to, locks } of linked) assert.deepEqual([...open_to].sort(), [...locks].sort())
})
