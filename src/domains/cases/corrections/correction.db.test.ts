import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import { keyedMark } from '#platform/keyed-mark.ts'
import { demoDatabase } from '../../../../test/database.ts'
import { makeQueue } from '../../../../test/queue.ts'
import { demoId } from '../../../demo/demo-id.ts'
import { discount as livesAlone } from '../../../demo/story/answers/answers.ts'
import { getLiveDesign } from '../../designs/design-in-use.ts'
import { codeHash } from '../../messages/checking/issue-code.ts'
import { checkLetter } from '../../messages/checking/letter.store.ts'
import { openBrowserSession, signIn } from '../../sign-in/start-session.ts'
import { caseJobs } from '../case.jobs.ts'
import { decideCase } from '../decisions/decide-case.ts'
import type { Letter } from '../decisions/letter.rules.ts'
import { getCase } from '../get-case.ts'
import { openCase } from '../open-case.ts'
import { correctDecision } from './correct-decision.ts'

const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
await makeQueue(db)
const city = demoId('organisation barchester')
const host = demoId('organisation barsetshire')
const { readers } = caseJobs({
  publicUrl: 'https://place.example',
  pathBack: async () => '/barchester/way-back/secret',
})
const settle = async (): Promise<void> => {
  const fail = (_reader: unknown, _org: string, cause: unknown): never => {
    throw cause
  }
  do await orderWaiting(db.jobs)
  while ((await readOn(db.jobs, readers, fail)) > 0)
}
const address = { line1: '4 Hiram’s Lane', town: 'Barchester', postcode: 'BA1 1AF', areas: ['barchester'] }
const { id, reference } = await db.web.work({ org: city, purpose: 'service', locale: 'en' }, async (work) => {
  const design = await getLiveDesign(work, city, 'single-person-discount')
  const answers = livesAlone(
    { name: 'Mary Bold', email: 'mary@example.org', birthDate: '1950-01-01', phone: '', address },
    { since: 30 },
  )
  return openCase(work, {
    id: newId(),
    design,
    host,
    answers: { service: answers },
    facts: { name: { full: 'Mary Bold' }, email: 'mary@example.org', address },
    stage: 'received',
    asOf: work.now.toString().slice(0, 10),
    fee: undefined,
    channel: 'web',
    counted: {},
    ticket: newId(),
  })
})
const [membership] = await db.sql<{ id: string; account_id: string }>(
  `select id, account_id from places.membership where org_id = $1 and 'officer' = any(roles) limit 1`,
  [city],
)
const token = 'a token of the officer'
await db.web.work({ org: city, purpose: 'service', locale: 'en', token }, async (work) => {
  await openBrowserSession(work, 'before')
  await signIn(work, { account: membership?.account_id ?? '', token })
})
const officer = {
  org: city,
  purpose: 'service' as const,
  locale: 'en' as const,
  token,
  membership: membership?.id ?? '',
}
const made = (stage: string, words: string) => ({
  stage,
  words,
  organisation: { slug: 'barchester', name: { en: 'Barchester City Council' } },
  checkAt: 'https://place.example/barchester/letters/check',
})
const ends = await db.web.work(officer, async (work) => {
  const { design } = (await getCase(work, reference)).design.compiled
  const { next } = design.stages.find((stage) => stage.id === 'received') ?? { next: [] as string[] }
  return design.stages
    .filter((stage) => stage.outcome !== undefined && next?.includes(stage.id))
    .map((stage) => stage.id)
})
const letters = async (): Promise<Letter[]> =>
  (
    await db.sql<{ body: string }>(
      `select body from cases.content where case_id = $1 and kind = 'letter' order by id`,
      [id],
    )
  ).map(({ body }) => JSON.parse(body) as Letter)
const check = (code: string, of = reference) =>
  db.web.work({ org: city, purpose: 'service', locale: 'en' }, (work) =>
    checkLetter(work.tx, city, { reference: of, hash: codeHash(of, code), mark: keyedMark('k', of), most: 10 }),
  )

test('a decision that was wrong is corrected: both stand, the letter says which one it replaces, and that one no longer holds', async () => {
  await db.web.work(officer, async (work) =>
    decideCase(work, await getCase(work, reference, true), made(ends[0] ?? '', 'You live with somebody.')),
  )
  const [first] = await letters()
  assert.equal((await check(first?.check?.code ?? '')).outcome, 'sent')
  await db.web.work(officer, async (work) =>
    correctDecision(work, await getCase(work, reference, true), {
      ...made(ends[1] ?? '', 'You live alone.'),
      reason: 'The register was read wrongly',
    }),
  )
  const [, second] = await letters()
  assert.equal(second?.replaces, first?.date)
  assert.match(second?.paragraphs.join(' ') ?? '', /corrected it/)
  assert.doesNotMatch(JSON.stringify(second), /register was read/)
  const [old, now] = [await check(first?.check?.code ?? ''), await check(second?.check?.code ?? '')]
  assert.deepEqual([old.outcome, now.outcome], ['superseded', 'sent'])
  const [stands] = await db.sql<{ stage: string; decisions: number }>(
    `select stage, (select count(*)::int from cases.decision where case_id = c.id) as decisions from cases.case c where id = $1`,
    [id],
  )
  assert.deepEqual(stands, { stage: ends[1], decisions: 2 })
})

test('the person is told, by the ways of a decision, and posted the new letter itself', async () => {
  await settle()
  const told = await db.sql<{ by: string; body: string; replaces: string | null }>(
    `select by, body, paper ->> 'replaces' as replaces from messages.outgoing where case_id = $1 and once like '% corrected %' order by by`,
    [id],
  )
  assert.ok(told.length > 0)
  for (const { body } of told) {
    assert.match(body, /You live alone\./)
    assert.doesNotMatch(body, /register was read/)
  }
  const posted = told.filter(({ by }) => by === 'letter')
  const [first] = await letters()
  assert.deepEqual(
    posted.map(({ replaces }) => replaces),
    posted.map(() => first?.date),
  )
})

test('a check tells nothing of what a letter says, and of a wrong code what it tells of a reference that is nobody’s', async () => {
  const [letter] = await letters()
  const right = await check(letter?.check?.code ?? '')
  assert.deepEqual(Object.keys(right).sort(), ['dated', 'outcome'])
  const [wrong, nobody] = [await check('BCDF-GHJ9'), await check('BCDF-GHJ9', 'BCDF-GHJ9')]
  assert.deepEqual(wrong, nobody)
})

test('ten wrong guesses at a reference in an hour, and the right one is not believed any more', async () => {
  const [letter] = await letters()
  for (let i = 0; i < 9; i++) await check('BCDF-GHJ9')
  assert.equal((await check(letter?.check?.code ?? '')).outcome, 'too-many')
  for (let i = 0; i < 9; i++) await check('BCDF-GHJ9', 'BCDF-GHJ9')
  assert.equal((await check('BCDF-GHJ9', 'BCDF-GHJ9')).outcome, 'too-many')
})
