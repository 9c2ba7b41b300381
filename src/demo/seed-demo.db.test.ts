import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../test/database.ts'
import { type Seeding, seedDemo } from './seed-demo.ts'
import { grownStories } from './story/grown-stories.ts'

const db = await freshDatabase()
await db.sql('update app.node set demo = true')

const never: NonNullable<Seeding['pay']> = async () => {
  throw new Error('the lights go out')
}
const seeding = (pay: Seeding['pay']): Seeding => ({
  web: db.web,
  jobs: db.jobs,
  publicUrl: 'http://localhost:3000',
  provider: 'sandbox',
  pay,
  seed: 'a test',
  grown: 12,
})
const counts = async (): Promise<readonly string[]> =>
  (
    await db.sql<{ line: string }>(
      `select design || ' ' || stage || ' ' || count(*) as line from cases.case group by design, stage order by 1`,
    )
  ).map(({ line }) => line)

test('a demo that was interrupted goes on where it was, and then is whole', async () => {
  await assert.rejects(seedDemo(seeding(never)), /the lights go out/)
  const [clock] = await db.sql<{ ahead: string }>('select ahead::text from app.clock')
  assert.equal(clock?.ahead, '00:00:00', 'the clock is right again')
  await seedDemo(seeding(undefined))
  const twice = await db.sql(`select link_id, design, as_of from cases.case where link_id is not null
    group by link_id, design, as_of having count(*) > 1`)
  assert.deepEqual(twice, [], 'nobody has asked twice')
})

test('what residents suggested is read, supported and answered; one waits to be read and one is overdue', async () => {
  const [said] = await db.sql<Record<string, number>>(
    `select (select count(*)::int from proposals.proposal where state = 'published') as published,
       (select count(*)::int from proposals.proposal where verdict is not null) as answered,
       (select count(*)::int from proposals.proposal where state = 'declined') as declined,
       (select count(*)::int from proposals.said where state = 'waiting') as waiting,
       (select count(*)::int from proposals.proposal where verdict is null and due_on < current_date) as overdue`,
  )
  assert.deepEqual(said, { published: 4, answered: 2, declined: 1, waiting: 1, overdue: 1 })
})

test('the city asks about a parking zone: people answer online and on paper, and there is nothing to work off', async () => {
  const [said] = await db.sql<Record<string, number>>(
    `select count(*) filter (where channel = 'web')::int as online, count(*) filter (where channel = 'paper')::int as paper,
       count(*) filter (where closed_at is null)::int as open from cases.case where design = 'parking-zone-consultation'`,
  )
  assert.deepEqual(said, { online: 14, paper: 8, open: 0 })
})

test('every service has cases in several stages, open and decided, and a second start changes nothing', async () => {
  const before = await counts()
  for (const design of ['garden-waste', 'single-person-discount', 'street-problem']) {
    const stages = before.filter((line) => line.startsWith(`${design} `))
    assert.ok(stages.length >= 2, `${design}: ${stages}`)
  }
  assert.deepEqual(await db.sql(`select count(*)::int as n from cases.case where restricted`), [{ n: 3 }])
  assert.ok((await db.sql(`select from cases.case where outcome is not null`)).length > 5)
  assert.ok((await db.sql(`select from people.record where contact ->> 'locale' = 'cy'`)).length > 0)
  await seedDemo(seeding(undefined))
  assert.deepEqual(await counts(), before)
})

test('what an officer decided in the demo has a letter and the reasons of the rules', async () => {
  const found = await db.sql<{ lines: readonly { because: readonly unknown[] }[]; letter: string | null }>(
    'select lines, letter_id as letter from cases.decision',
  )
  assert.ok(found.length > 5)
  for (const { lines, letter } of found) {
    assert.notEqual(letter, null)
    assert.ok(lines.some(({ because }) => because.length > 0))
  }
})

test('the same seed tells the same stories, another seed others', () => {
  const stories = JSON.stringify(grownStories('one', 30))
  assert.equal(JSON.stringify(grownStories('one', 30)), stories)
  assert.notEqual(JSON.stringify(grownStories('two', 30)), stories)
})
