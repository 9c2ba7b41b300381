import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import { demoId } from '../../src/demo/demo-id.ts'
import { demoHost } from '../../src/demo/place/organisations.ts'
import { findDuplicates } from '../../src/domains/cases/duplicates/finding/find-duplicates.ts'
import { openCase } from '../../src/domains/cases/open-case.ts'
import { getLiveDesign } from '../../src/domains/designs/design-in-use.ts'
import { demoDatabase } from '../database.ts'
import { copyCase } from '../desk/copy-case.ts'
import { makePeople } from './made-people.ts'
import { knownPairs, scoreOf, shownPairs } from './measure.ts'

const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
const org = demoId('organisation barchester')
const set = makePeople(2026, { records: 2000, pairs: 200 })

/** A case of each record: the first as it is opened, the rest copies of it with records of their own. */
const load = async (): Promise<readonly { readonly id: string; readonly record: string }[]> => {
  const { id, reference } = await db.web.work({ org, purpose: 'service', locale: 'en' }, async (work) =>
    openCase(work, {
      id: newId(),
      design: await getLiveDesign(work, org, 'garden-waste'),
      host: demoHost,
      answers: { service: { binCount: 1 } },
      facts: set[0]?.facts ?? {},
      stage: 'received',
      asOf: '2026-11-22',
      fee: undefined,
      channel: 'web',
      counted: {},
      ticket: newId(),
    }),
  )
  const copies = await copyCase(db, reference, set.length - 1)
  const rows = set.slice(1).map(({ facts }, at) => ({ ...facts, id: newId(), reference: copies[at] }))
  await db.sql(
    `insert into people.record (org_id, id, kind, name, birth_date, email, phone, address, contact, made_at, open_to)
     select $1, r.id, 'person', r.name, r."birthDate", r.email, r.phone, r.address, '{}', now(), t.open_to
     from jsonb_to_recordset($2::jsonb) as r (id uuid, name jsonb, "birthDate" date, email text, phone text, address jsonb)
     cross join (select open_to from people.record where org_id = $1 limit 1) t`,
    [org, JSON.stringify(rows)],
  )
  await db.sql(
    `update cases.party p set record_id = r.id from jsonb_to_recordset($2::jsonb) as r (id uuid, reference text)
     join cases.case c on c.reference = r.reference where p.org_id = $1 and p.case_id = c.id`,
    [org, JSON.stringify(rows)],
  )
  const parties = await db.sql<{ id: string; record: string; reference: string }>(
    `select c.id, p.record_id as record, c.reference from cases.party p join cases.case c on c.id = p.case_id`,
  )
  const by = new Map(parties.map((each) => [each.reference, each]))
  const first = parties.find((each) => each.id === id)
  return [first, ...copies.map((copy) => by.get(copy))].map((each) => each ?? assert.fail('a case has no applicant'))
}

test('the job finds in the database what the rules say of the same 2,000, and finds nothing else when it looks again', async (t) => {
  const cases = await load()
  const place = new Map(cases.map(({ record }, at) => [record, at]))
  const look = async (many = cases.length): Promise<number> => {
    const began = performance.now()
    for (let at = 0; at < many; at += 25)
      await db.jobs.jobWork({ org, purpose: 'operation', name: 'test' }, async (work) => {
        for (const { id } of cases.slice(at, at + 25)) await findDuplicates(work, id)
      })
    return performance.now() - began
  }
  const found = async () =>
    new Set(
      (
        await db.sql<{ one: string; other: string }>(
          'select first_record as one, second_record as other from cases.pair where org_id = $1',
          [org],
        )
      ).map(({ one, other }) => [place.get(one) ?? -1, place.get(other) ?? -1].toSorted((a, b) => a - b).join(' ')),
    )
  const took = await look()
  const shown = await found()
  const { precision, recall } = scoreOf(shown, knownPairs(set))
  t.diagnostic(
    `${(took / cases.length).toFixed(1)} ms a request; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  )
  assert.deepEqual([...shown].toSorted(), [...shownPairs(set).pairs].toSorted())
  assert.ok(precision >= 0.97 && recall >= 0.88, `${precision} ${recall}`)
  await look(300)
  assert.deepEqual(await found(), shown)
})
