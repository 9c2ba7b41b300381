import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { parseDesign } from '#engine/design/design-file.ts'
import { normalise } from '#engine/design/normalise.ts'
import { compile } from '#engine/journey/compile.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import { openDatabase } from '#platform/db/database.ts'
import { one, rows } from '#platform/db/rows.ts'
import { demoDatabase } from '../../../test/database.ts'
import { demoHost } from '../place/organisations.ts'
import { openCast } from '../story/cast.ts'
import { type Growing, growLife, readLifeAt } from './grow-life.ts'
import { lifeStories, lifespan } from './life-stories.ts'

const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
const web = openDatabase(db.urls.web, { max: 1 })
const jobs = openDatabase(db.urls.jobs, { max: 1 })
after(() => Promise.all([web.close(), jobs.close()]))

const count = 40
const stage = {
  cast: openCast(web),
  host: demoHost,
  publicUrl: 'http://localhost:3000',
  provider: 'none',
  pay: undefined,
}
const growing = (tell: Growing['tell']): Growing => ({ stage, web, jobs, seed: 'a test', count, rest: 0, tell })

const days = (query: string) =>
  db.sql<{ days: number }>(`select extract(epoch from now() - ${query}) / 86400 as days from cases.case`)

test('every story of two years is an application that its service takes on its own day', () => {
  const compiled = new Map<string, ReturnType<typeof compile>>()
  for (const { service, answers, org, daysAgo } of lifeStories('a test', 600)) {
    const design =
      compiled.get(service) ??
      compile(normalise(parseDesign(readFileSync(`designs/${service}/design.yaml`, 'utf8')).design))
    compiled.set(service, design)
    const asked = design.design.pages.flatMap(({ questions }) => (questions ?? []).map(({ id }) => id))
    const blank = Object.fromEntries(asked.map((id) => [id, null]))
    const asOf = Temporal.Now.plainDateISO('Europe/London').subtract({ days: daysAgo }).toString()
    const { problems, end } = evaluate(design, { answers: { ...blank, ...answers }, asOf, organisation: org })
    assert.deepEqual([problems, end], [[], undefined], `${service}: ${JSON.stringify(answers)}`)
  }
})

test('the roads are asked about most in winter, Mondays are the busiest, and a quarter is of the last weeks', () => {
  const stories = lifeStories('a test', 4000)
  const today = Temporal.Now.plainDateISO('Europe/London')
  const roads = stories.filter(({ service }) => service === 'street-problem')
  const months = roads.map(({ daysAgo }) => today.subtract({ days: daysAgo }).month)
  const inside = (those: readonly number[]) => months.filter((month) => those.includes(month)).length
  assert.ok(inside([1, 2, 3]) > inside([6, 7, 8]))
  const weekdays = stories.map(({ daysAgo }) => today.subtract({ days: daysAgo }).dayOfWeek)
  const on = (day: number) => weekdays.filter((each) => each === day).length
  assert.ok(on(1) > on(6) && on(1) > on(7))
  const late = stories.filter(({ daysAgo }) => daysAgo <= 21).length
  assert.ok(late > 600 && late < 1800, `${late}`)
})

test('a life that is interrupted goes on where it was, at moments of its own, while the clock of the node is right', async () => {
  await assert.rejects(
    growLife(
      growing(({ lived }) => {
        if (lived === 12) throw new Error('the lights go out')
      }),
    ),
    /the lights go out/,
  )
  assert.deepEqual(await readLifeAt(db.urls.jobs), { lived: 12, of: count })
  await growLife(growing(() => undefined))
  const sent = (await days('submitted_at')).map((row) => Number(row.days))
  assert.equal(sent.length, count)
  assert.ok(Math.max(...sent) > 300 && Math.max(...sent) <= lifespan + 1, `${Math.max(...sent)} days ago`)
  assert.ok(Math.min(...sent) > 0, 'nothing lies ahead')
  const wrong = await db.sql(`select reference from cases.case where closed_at <= submitted_at or closed_at > now()`)
  assert.deepEqual(wrong, [])
  const [clock] = await db.sql<{ off: number }>(
    `select abs(extract(epoch from app.now() - transaction_timestamp()))::int as off`,
  )
  assert.equal(clock?.off, 0)
})

test('on a node that is no demo nothing can be lived in the past', async () => {
  const ago = () =>
    web.bare(async (tx) => {
      await rows(tx, { name: 'test.back', text: `select set_config('app.ago', '400 days', true)` })
      const text = 'select extract(epoch from transaction_timestamp() - app.now())::int as off'
      return (await one<{ off: number }>(tx, { name: 'test.off', text }))?.off
    })
  assert.equal(await ago(), 400 * 86_400)
  await db.sql('select app.set_demo(false)')
  assert.equal(await ago(), 0)
})
