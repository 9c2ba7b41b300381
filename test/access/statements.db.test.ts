import assert from 'node:assert/strict'
import { test } from 'node:test'

import { freshDatabase } from '../database.ts'
import { storedStatements } from './statements.ts'

const db = await freshDatabase()
const clients = [await db.connect(db.urls.web), await db.connect(db.urls.jobs)]
// With sequential scans priced out, one that is left means that no index serves.
for (const client of clients) await client.query('set enable_seqscan = off')

interface Plan {
  readonly 'Node Type': string
  readonly Schema?: string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Index Cond'?: string
  readonly Plans?: readonly Plan[]
}

/** Statements that go through a table that is not an organisation's own, or is short. By table, with the reason. */
const short: Readonly<Record<string, string>> = {
  organisation: 'public, some rows a place',
  live: 'public, what is live in the place, listed whole',
  guess: 'local, who guessed how often within a day',
  library: 'public, the designs that ship with the node',
  release: 'public, some rows a design',
  provider_health: 'local, a row a provider',
  notice: 'a local inbox, emptied by its job',
  code: 'a local inbox, emptied by its job',
  waiting: 'a local queue, emptied every 25 ms',
}

/** Indexes that are meant to be used across organisations. By name, with the reason. */
const across: Readonly<Record<string, string>> = {
  adoption_by_publisher: 'public: who in the place adopted a design',
  offer_to_publisher: 'what others offered to an organisation; row security leaves what is open to it',
  membership_account: 'one person’s memberships in the place, from which they choose the one to act in',
}

const faults = (plan: Plan, within: string): readonly string[] => {
  const table = plan['Relation Name'] ?? within
  const type = plan['Node Type']
  const below = (plan.Plans ?? []).flatMap((child) => faults(child, table))
  if (Object.hasOwn(short, table)) return below
  if (type === 'Seq Scan') return [`${table} is read from end to end`, ...below]
  const scans = ['Index Scan', 'Index Only Scan', 'Bitmap Index Scan'].includes(type)
  // `= ANY` is the policy's own, not the statement's.
  if (scans && !Object.hasOwn(across, plan['Index Name'] ?? '') && !/\borg_id = (?!ANY)/.test(plan['Index Cond'] ?? ''))
    return [`${plan['Index Name']} is used without org_id`, ...below]
  return below
}

const explain = async (text: string): Promise<Plan> => {
  const refusals: unknown[] = []
  for (const client of clients) {
    try {
      const answer = await client.query(`explain (generic_plan, format json) ${text}`)
      return answer.rows[0]['QUERY PLAN'][0].Plan
    } catch (cause) {
      refusals.push(cause)
    }
  }
  throw new AggregateError(refusals, refusals.map(String).join(' / '))
}

// What the job queue's own functions do is graphile-worker's.
const statements = (await storedStatements()).filter(({ text }) => !text.includes('graphile_worker.'))

test('the statements of the stores are found', () => {
  assert.ok(statements.length > 40, `${statements.length} statements`)
})

test('a search through the rows and a key without its organisation are both found', async () => {
  const found = await Promise.all(
    [
      `select id from cases.content where body like '%' || $1 || '%'`,
      'select reference from cases.case where id = $1',
    ].map(async (text) => faults(await explain(text), '').length),
  )
  assert.deepEqual(found, [1, 1])
})

for (const { file, text } of statements)
  test(`an index serves it within one organisation, as the serving role: ${file}: ${text.slice(0, 70)}`, async () => {
    assert.deepEqual(faults(await explain(text), ''), [], text)
  })
