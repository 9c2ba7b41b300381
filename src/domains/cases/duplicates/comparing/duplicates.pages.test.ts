import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import { demoDatabase } from '../../../../../test/database.ts'
import { openDesk } from '../../../../../test/desk/world.ts'
import type { Visitor } from '../../../../../test/edge/visitor.ts'
import { demoHost } from '../../../../demo/place/organisations.ts'
import { type Asker, garden } from '../../../../demo/story/answers/answers.ts'
import { begin } from '../../../../demo/story/live.ts'
import { getLiveDesign } from '../../../designs/design-in-use.ts'
import { amendAnswers } from '../../amendments/amend-answers.ts'
import { caseJobs } from '../../case.jobs.ts'
import { findContent } from '../../content/content.store.ts'
import { latestAnswers } from '../../decisions/latest-answers.ts'
import { getCase } from '../../get-case.ts'
import { openCase } from '../../open-case.ts'
import { duplicatesReader } from '../finding/duplicates-reader.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
const stage = { cast: desk.cast, host: demoHost, publicUrl: 'http://localhost:3000', provider: 'none', pay: undefined }
const restricting = caseJobs({ publicUrl: stage.publicUrl, pathBack: async () => undefined }).readers.filter(
  ({ name }) => name === 'cases.restricted',
)
const settle = () => desk.settle([...restricting, duplicatesReader])
const told = { locale: 'en' as const, daysAgo: 0, steps: [] }
let guests = 0
/** Somebody without an account, each time at a browser of their own; or somebody with one. */
const bin = (who: Asker, account?: string): Promise<string> =>
  begin(
    stage,
    { ...told, org: 'barchester', service: 'garden-waste', who: account, answers: garden(who, { bins: 1 }) },
    `nobody ${guests++}`,
  )
/** Somebody without an account asks the county for something, with these things known of them. */
const tell = async (service: string, { name, ...facts }: Asker): Promise<string> => {
  const { reference } = await db.web.work(
    { org: desk.org('barsetshire'), purpose: 'service', locale: 'en' },
    async (work) =>
      openCase(work, {
        id: newId(),
        design: await getLiveDesign(work, work.org, service),
        host: demoHost,
        answers: { service: {} },
        facts: { ...facts, name: { full: name } },
        stage: 'received',
        asOf: '2026-11-22',
        fee: undefined,
        channel: 'web',
        counted: {},
        ticket: newId(),
      }),
  )
  return reference
}

const tabitha: Asker = {
  name: 'Elizabeth Twelvetrees',
  email: 'beth12@example.org',
  birthDate: '1961-03-07',
  phone: '01632 960700',
  address: { line1: '17 Abbey Street', town: 'Barchester', postcode: 'BA1 3QR' },
}
const again: Asker = {
  ...tabitha,
  name: 'Beth Twelvtrees',
  phone: '+44 1632 960700',
  address: { ...tabitha.address, line1: '17 Abbey' },
}
const husband: Asker = { ...tabitha, name: 'Walter Twelvetrees', email: 'walter@example.org', birthDate: '1958-10-30' }

const slope = await desk.signedIn('obadiah-slope')
const casePage = (browser: Visitor, reference: string, org = 'barchester') =>
  browser.get(`/desk/${org}/cases/${reference}`)
const alikeOn = async (browser: Visitor, reference: string, org = 'barchester'): Promise<readonly string[]> =>
  [...(await casePage(browser, reference, org)).body.matchAll(/data-alike="([^"]+)"/g)].map(([, other = '']) => other)
const listed = async (browser: Visitor, org = 'barchester'): Promise<readonly string[]> => {
  const answer = await browser.get(`/desk/${org}/duplicates?of=all`)
  assert.equal(answer.statusCode, 200)
  return [...answer.body.matchAll(/cases\/([0-9A-Z-]{9})\/duplicates\/([0-9A-Z-]{9})"/g)].map(
    ([, one, other]) => `${[one, other].toSorted().join(' ')}`,
  )
}
const pairOf = (...references: string[]): string => references.toSorted().join(' ')
const judge = async (
  browser: Visitor,
  [one, other]: readonly [string, string],
  fields: Readonly<Record<string, string>>,
  org = 'barchester',
) => browser.submit(`/desk/${org}/cases/${one}/duplicates/${other}`, { reason: 'They told us so', ...fields })
const same = { verdict: 'same' }
const text = (body: string): string => body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

const first = await bin(tabitha)
const second = await bin(again)
const spouse = await bin(husband)
await settle()

test('somebody who asks twice is named on both requests with the reasons, in words, and stands once in the list; a spouse is not', async () => {
  assert.deepEqual(await alikeOn(slope, first), [second])
  assert.deepEqual(await alikeOn(slope, second), [first])
  assert.deepEqual(await alikeOn(slope, spouse), [])
  const page = text((await casePage(slope, first)).body)
  assert.match(page, /This may be the same person as the applicant of/)
  for (const reason of [
    'One first name is another form of the other',
    'Last names differ by one letter',
    'Same house and postcode, written differently',
    'Same telephone number',
    'Same email address',
  ])
    assert.ok(page.includes(reason), reason)
  assert.deepEqual(await listed(slope), [pairOf(first, second)])
  const welsh = text((await slope.get(`/cy/desk/barchester/cases/${first}`)).body)
  assert.match(welsh, /Gallai hwn fod yr un person/)
})

test('the two are compared field by field, and the bits of the fields and of the start add up to the score', async () => {
  const page = await slope.get(`/desk/barchester/cases/${first}/duplicates/${second}`)
  assert.equal(page.statusCode, 200)
  const bits = [...page.body.matchAll(/govuk-table__cell--numeric[^>]*>([+−]?\d+(?:\.\d)?)</g)].map(([, figure = '']) =>
    Number(figure.replace('−', '-')),
  )
  const total = bits.pop() ?? 0
  assert.ok(total >= 3)
  // Each is rounded to a tenth.
  assert.ok(Math.abs(bits.reduce((sum, one) => sum + one, 0) - total) < 0.05 * (bits.length + 1), `${bits} = ${total}`)
  const words = text(page.body)
  for (const given of ['Elizabeth', 'Beth', 'Twelvetrees', 'Twelvtrees', '17 Abbey Street', '+44 1632 960700'])
    assert.ok(words.includes(given), given)
})

test('whoever is named as alike sees that somebody looked', async () => {
  const eleanor: Asker = {
    ...tabitha,
    name: 'Eleanor Bold',
    email: 'eleanor.bold@barsetshire.example',
    phone: '01632 960611',
  }
  const own = await bin(eleanor, 'eleanor-bold')
  const guest = await bin({ ...eleanor, name: 'Nell Bold' })
  await settle()
  const looks = async (): Promise<number> =>
    (
      await db.sql<{ n: number }>(
        `select count(*)::int as n from journal.look_subject s join cases.case c on c.link_id = any(s.open_to) where c.reference = $1`,
        [own],
      )
    )[0]?.n ?? 0
  const before = await looks()
  const other = await desk.signedIn('susan-grantly')
  assert.deepEqual(await alikeOn(other, guest), [own])
  assert.equal(await looks(), before + 1)
})

test('“not the same person” is remembered: on the pages, in the list, and when it is looked for again', async () => {
  const [one, other] = [
    await bin({ ...tabitha, name: 'Ann Smallwood', address: { ...tabitha.address, line1: '2 Mill Row' } }),
    await bin({ ...tabitha, name: 'Anne Smallwood', address: { ...tabitha.address, line1: '2 Mill Row' } }),
  ]
  await settle()
  assert.ok((await alikeOn(slope, one)).includes(other))
  const answer = await judge(slope, [one, other], { verdict: 'different', reason: 'Mother and daughter' })
  assert.equal(answer.statusCode, 303)
  assert.ok(!(await alikeOn(slope, one)).includes(other))
  assert.ok(!(await listed(slope)).includes(pairOf(one, other)))
  await db.sql(`update journal.reader set seq = -1 where name = 'cases.duplicates'`)
  const [before] = await db.sql<{ pairs: string }>(
    'select json_agg(p order by first_record, second_record)::text as pairs from cases.pair p',
  )
  await settle()
  const [after] = await db.sql<{ pairs: string }>(
    'select json_agg(p order by first_record, second_record)::text as pairs from cases.pair p',
  )
  assert.equal(after?.pairs, before?.pairs)
  for (const reference of [one, other]) {
    const twin = (await slope.get(`/desk/barchester/cases/${reference}.json`)).json()
    assert.ok(twin.notes.some(({ words }: { words: string }) => words === 'Mother and daughter'))
    assert.ok(twin.events.some(({ type }: { type: string }) => type === 'person.toldApart'))
  }
})

test('a correction is compared anew: what was typed wrongly is alike no longer, and what it is alike to now is found', async () => {
  const [one, other] = [
    await bin({ ...tabitha, name: 'Mary Hale', email: 'mh@example.org' }),
    await bin({ ...tabitha, name: 'Mary Hale', email: 'mh@example.org' }),
  ]
  const quay = { line1: '40 Quay Side', town: 'Barchester', postcode: 'BA1 9ZZ' }
  const meant = { email: 'gwyneth@example.org', phone: '01632 960911', birthDate: '1970-01-02' }
  const third = await bin({ ...meant, name: 'Gwyneth Pugh', address: quay })
  await settle()
  assert.ok((await alikeOn(slope, one)).includes(other))
  assert.ok(!(await alikeOn(slope, third)).includes(other))
  const org = desk.org('barchester')
  await db.jobs.jobWork({ org, purpose: 'operation', name: 'test' }, async (work) => {
    const open = await getCase(work, other, true)
    const { answers, revisions } = latestAnswers(await findContent(work.tx, org, open.case.id))
    const contents = (await findContent(work.tx, org, open.case.id)).filter(({ kind }) => kind === 'answers')
    const corrected = Object.fromEntries(
      contents.map(({ category, body }) => [
        category,
        Object.fromEntries(
          Object.entries(body as object).map(([id, value]) => {
            if (id === 'name') return [id, { first: 'Gwyneth', last: 'Pugh' }]
            if (id === 'address') return [id, { ...(answers.address as object), ...quay }]
            return [id, id in meant ? meant[id as keyof typeof meant] : value]
          }),
        ),
      ]),
    )
    await amendAnswers(work, open, { answers: corrected, seen: revisions })
  })
  await settle()
  assert.ok(!(await alikeOn(slope, one)).includes(other))
  assert.ok((await alikeOn(slope, third)).includes(other))
  assert.match(text((await slope.get(`/desk/barchester/cases/${one}/duplicates/${other}`)).body), /Gwyneth/)
})

test('restricted requests are alike only for those who may open both: not on a page, not in a list, not by their address', async () => {
  const thorne = await desk.signedIn('mary-thorne')
  const towers = await desk.signedIn('thomas-towers')
  const who: Asker = { ...tabitha, name: 'Agnes Dove', email: 'agnes@example.org', phone: '01632 960755' }
  const [one, other, open] = [
    await tell('care-needs-assessment', who),
    await tell('care-needs-assessment', { ...who, name: 'Agnes Doves' }),
    await tell('street-problem', who),
  ]
  await settle()
  assert.deepEqual(
    [...(await listed(thorne, 'barsetshire'))].toSorted(),
    [pairOf(one, other), pairOf(one, open), pairOf(other, open)].toSorted(),
  )
  assert.ok((await alikeOn(thorne, one, 'barsetshire')).includes(other))
  assert.deepEqual(await listed(towers, 'barsetshire'), [])
  assert.deepEqual(await alikeOn(towers, open, 'barsetshire'), [])
  for (const [mine, theirs] of [
    [open, one],
    [one, open],
    [one, other],
  ] as const)
    assert.equal((await towers.get(`/desk/barsetshire/cases/${mine}/duplicates/${theirs}`)).statusCode, 404)
  // Joined by who may open both, the open request still says nothing of the restricted one.
  const before = (await towers.get(`/desk/barsetshire/cases/${open}.json`)).json()
  assert.equal((await judge(thorne, [one, open], same, 'barsetshire')).statusCode, 303)
  assert.deepEqual((await towers.get(`/desk/barsetshire/cases/${open}.json`)).json(), before)
  const page = (await casePage(towers, open, 'barsetshire')).body
  assert.ok(!page.includes(one) && !page.includes(other))
  assert.ok((await casePage(thorne, open, 'barsetshire')).body.includes(`data-request="${one}"`))
})

test('nobody of another organisation, no resident and nobody without a role decides who is who', async () => {
  const county = await desk.signedIn('thomas-towers')
  const eleanor = await desk.signedIn('eleanor-bold')
  const path = `/desk/barchester/cases/${first}/duplicates/${second}`
  assert.equal((await county.get(path)).statusCode, 404)
  assert.equal((await eleanor.get(path)).statusCode, 404)
  assert.equal((await eleanor.get('/desk/barchester/duplicates')).statusCode, 404)
  assert.ok(!(await listed(county, 'barsetshire')).includes(pairOf(first, second)))
  await db.sql(`update places.membership set roles = '{}' where name = 'Griselda Grantly'`)
  const reader = await desk.signedIn('griselda-grantly')
  assert.match(text((await reader.get(path)).body), /Officers and leads decide/)
  assert.equal((await judge(reader, [first, second], { ...same, _key: 'who-reads' })).statusCode, 403)
  const missing = await judge(slope, [first, second], { reason: '' })
  assert.equal(missing.statusCode, 200)
  for (const field of ['verdict', 'reason']) assert.match(missing.body, new RegExp(`href="#${field}"`))
  assert.deepEqual(await alikeOn(slope, first), [second])
})
