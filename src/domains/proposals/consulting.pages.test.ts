import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formsOf } from '../../../test/applicant/browser.ts'
import { openConsulting } from '../../../test/consulting/consulting-place.ts'
import { copyCase } from '../../../test/desk/copy-case.ts'

const place = await openConsulting()
const { db, desk, page, anybody, answer } = place
await desk.at('2026-06-01T09:00:00+01:00')
await place.ask()
const griselda = await place.signedIn('griselda-grantly')
const theophilus = await place.signedIn('theophilus-grantly')
const room = '/desk/barchester/consultations/parking-zone-consultation'
const plain = (body: string) => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const send = async (by: typeof griselda, fields: Record<string, string>) => {
  const { body } = await by.get(room)
  const form = formsOf(body).find(({ hidden }) => hidden.do === fields.do)
  const token = formsOf(body).find(({ hidden }) => hidden._key)?.hidden ?? {}
  return by.post(room, { ...(form?.hidden ?? token), ...fields })
}
/** the cells of a row of a table, by what stands at its head */
const rowOf = (body: string, question: string, label: string): readonly string[] => {
  const part = new RegExp(`data-question="${question}"[\\s\\S]*?</section>`).exec(body)?.[0] ?? ''
  const row = new RegExp(`<th scope="row"[^>]*>${label}</th>([\\s\\S]*?)</tr>`).exec(part)?.[1] ?? ''
  return [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => plain(cell).trim().split(' ')[0] ?? '')
}
const linksIn = (body: string) =>
  [...body.matchAll(/href="(\/desk\/barchester\/cases\/[^"]+)"/g)].map(([, href = '']) => href)
// What people answer online, by how many: 21 in all. On paper 9, by telephone 2.
const online: readonly (readonly [number, Record<string, string>])[] = [
  [12, { support: 'strongly' }],
  [6, { support: 'rather', hours: 'allDay', reasons: 'The lane is dark' }],
  [3, { support: 'never', hours: 'oneHour', ageGroup: 'under25' }],
]
/** the first of them is sent; the others are copies of it, events and all */
const alike = (reference: string, times: number, prefix: string) =>
  copyCase(db, reference, times - 1, { prefix, counted: true })
const sent: string[] = []
for (const [i, [times, more]] of online.entries()) {
  sent[i] = await answer(more)
  await alike(sent[i] ?? '', times, `WEB${i}`)
}

test('answers come online, on paper and by telephone; staff see how many came how, and read each', async () => {
  await alike(await place.keyIn(griselda, 'paper', { received: '2026-06-01' }), 8, 'PAPR')
  await place.keyIn(griselda, 'paper', { received: '2026-06-01', support: 'rather' })
  await alike(await place.keyIn(griselda, 'phone', { support: 'rather' }), 2, 'CALL')
  const { body } = await griselda.get(room)
  assert.match(plain(body), /Online 21 .*On paper 9 .*By telephone 2|On paper 9 .*By telephone 2 .*Online 21/)
  assert.match(plain(body), /Together 32/)
  const links = linksIn(body)
  assert.equal(links.length, 25)
  const more = /href="([^"]*behind=[^"]*)"/.exec(body)?.[1] ?? ''
  const rest = (await griselda.get(more)).body
  assert.equal(new Set([...links, ...linksIn(rest)]).size, 32, 'everybody once')
  assert.doesNotMatch(body, /The lane is dark/)
  const lane = [...links, ...linksIn(rest)].find((link) => link.endsWith(sent[1] ?? ''))
  assert.match((await griselda.get(lane ?? '')).body, /The lane is dark/, 'what was written is read with its answer')
  assert.match(plain((await griselda.get('/desk/barchester/consultations')).body), /parking zone 14 June 2026 Open/)
})

test('an answer that cannot be counted is set aside with its reason, though its request had ended', async () => {
  const twice = await answer({ support: 'never', email: 'twice@example.org' })
  const path = `/desk/barchester/cases/${twice}`
  const form = formsOf((await griselda.get(path)).body).find(({ controls }) => controls.has('outcome'))
  assert.ok(form, 'the desk offers it')
  const words = 'You have answered before, on paper.'
  const sent = await griselda.post(form.action, { ...form.hidden, outcome: 'setAside', words })
  assert.equal(sent.status, 303, plain(sent.body).slice(0, 600))
  const [row] = await db.sql<{ outcome: string }>('select outcome from cases.case where reference = $1', [twice])
  assert.equal(row?.outcome, 'notCounted')
  assert.match(plain((await griselda.get(room)).body), /Together 32/)
})

test('nothing is published while answers still come, nor by whoever may not; the preview is all that would be public', async () => {
  await desk.at('2026-06-21T12:00:00+01:00')
  assert.match(
    plain((await theophilus.get(room)).body),
    /can be previewed and published from the day after 21 June 2026/,
  )
  const early = await send(theophilus, { do: 'results', seen: 'x' })
  assert.equal(early.status, 409, plain(early.body).slice(0, 900))
  assert.equal((await anybody().get(`${page}/results`)).status, 404)
  await desk.at('2026-06-22T09:00:00+01:00')
  const { body } = await theophilus.get(room)
  assert.match(body, /Publish these results/)
  // 20 of 32 say strongly, 9 on the whole, 3 not at all: the 3 are hidden, and the next smallest with them
  assert.deepEqual(rowOf(body, 'support', 'Yes, strongly').slice(0, 1), ['20'])
  assert.deepEqual(rowOf(body, 'support', 'No, not at all').slice(0, 1), ['[c]'])
  assert.doesNotMatch((await griselda.get(room)).body, /Publish these results/)
  assert.equal((await send(griselda, { do: 'results', seen: 'x' })).status, 404)
  const stale = await send(theophilus, { do: 'results', seen: 'another' })
  assert.match(plain(stale.body), /set aside or counted again since you looked/)
  assert.equal((await db.sql('select 1 from proposals.result')).length, 0)
})

test('published results are what was previewed, rounded and with few hidden, in both languages, and stay as they are', async () => {
  const { body: preview } = await theophilus.get(room)
  assert.equal((await send(theophilus, { do: 'results' })).headers.location, `${room}?done=results`)
  const { body } = await anybody().get(`${page}/results`)
  assert.match(plain(body), /About 30 people answered/)
  for (const question of ['support', 'hours', 'tieToZone', 'noSpace'])
    assert.equal(
      new RegExp(`data-question="${question}"[\\s\\S]*?</section>`).exec(body)?.[0],
      new RegExp(`data-question="${question}"[\\s\\S]*?</section>`).exec(preview)?.[0],
      'not another figure than was previewed',
    )
  // 2 by telephone are too few to be told apart: they stand with the 9 on paper
  assert.match(plain(body), /Online 20 On paper, by telephone or at a desk 10/)
  assert.deepEqual(rowOf(body, 'support', 'I am not sure').slice(0, 1), ['0'])
  // whoever was asked whether they live there all do: a figure would say so of everybody
  assert.deepEqual(rowOf(body, 'tieToZone', 'I live in the proposed zone').slice(0, 1), ['[c]'])
  const [kept] = await db.sql<{
    figures: { questions: { rows: { all: number | null; cells: (number | null)[] }[] }[] }
  }>('select figures from proposals.result')
  const figures = kept?.figures.questions.flatMap(({ rows }) => rows.flatMap(({ all, cells }) => [all, ...cells])) ?? []
  assert.ok(figures.every((one) => one === null || one % 5 === 0))
  assert.match(body, /<svg[^>]*role="img" aria-label="Bar chart of Do you support/)
  assert.match(plain((await anybody().get(`/cy${page}/results`)).body), /Atebodd tua 30 o bobl/)
  assert.match(body, /Published by|We are reading every answer/)
  const [event] = await db.sql<{ envelope: string }>(
    `select envelope from journal.event where type = 'consultation.results-published'`,
  )
  const { actor } = JSON.parse(event?.envelope ?? '{}')
  assert.deepEqual(actor, { kind: 'member', id: desk.membership('theophilus-grantly', 'barchester') })
  // what is set aside afterwards changes nothing, and there is no second release to hold against the first
  await db.sql(
    `update cases.case set outcome = 'notCounted' where design = 'parking-zone-consultation' and channel = 'web'`,
  )
  assert.equal((await anybody().get(`${page}/results`)).body, body)
  const early = await send(theophilus, { do: 'results', seen: 'x' })
  assert.equal(early.status, 409, plain(early.body).slice(0, 1500))
  assert.match(plain((await anybody().get(page)).body), /See the results and our response/)
})

test('the response is what was heard, decided and why, in every language of the place; a later one stands in front', async () => {
  const wrong = await send(griselda, { do: 'response', 'heard.en': 'Most want it' })
  assert.match(plain(wrong.body), /There is a problem .*Enter what you decided/)
  const two = (part: string, en: string, cy: string) => ({ [`${part}.en`]: en, [`${part}.cy`]: cy })
  const given = {
    ...{ do: 'response', ...two('heard', 'Most want it.', 'Mae’r mwyafrif ei eisiau.') },
    ...two('decided', 'It comes in May.', 'Daw ym mis Mai.'),
    ...two('why', 'There is no space.', 'Nid oes lle.'),
    ...two('role', 'Cabinet member', 'Aelod cabinet'),
  }
  assert.equal((await send(griselda, given)).headers.location, `${room}?done=response`)
  assert.match(
    plain((await anybody().get(`${page}/results`)).body),
    /What we heard Most want it\. What we decided It comes in May\. Why There is no space\. Published by Cabinet member on 22 June 2026/,
  )
  assert.match(plain((await anybody().get(`/cy${page}/results`)).body), /Yr hyn a glywsom Mae’r mwyafrif ei eisiau/)
  assert.equal(
    (await send(griselda, { ...given, ...two('decided', 'It comes in June.', 'Daw ym mis Mehefin.') })).status,
    303,
  )
  const { body } = await anybody().get(`${page}/results`)
  assert.match(body, /It comes in June/)
  assert.doesNotMatch(body, /It comes in May/)
  assert.equal((await db.sql('select 1 from proposals.response')).length, 2)
  const client = await db.connect(db.urls.web)
  for (const table of ['result', 'response'])
    await assert.rejects(client.query(`update proposals.${table} set version = ''`), { code: '42501' })
})
