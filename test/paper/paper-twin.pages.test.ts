import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fillIn, referenceIn } from '../applicant/apply.ts'
import { type Browser, type Fields, formsOf, injecting, openBrowser } from '../applicant/browser.ts'
import { patient } from '../applicant/patient.ts'
import { demoDatabase } from '../database.ts'
import { openDesk } from '../desk/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'moothall-paper-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const db = await demoDatabase()
const desk = await openDesk(db)
const browser = (): Browser => openBrowser(patient(injecting(desk.edge.app)))
const resident = browser()
const garden = '/barchester/services/garden-waste'
const plain = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** A service's PDF, and its words in the order in which they are read aloud. */
const printed = async (path: string) => {
  const { rawPayload, statusCode, headers } = await desk.edge.app.inject({ url: path })
  assert.equal(statusCode, 200, path)
  const file = join(folder, `${crypto.randomUUID()}.pdf`)
  writeFileSync(file, rawPayload)
  const run = (tool: string, ...more: string[]): string => execFileSync(tool, more, { encoding: 'utf8' })
  return {
    type: String(headers['content-type']),
    words: run('pdftotext', file, '-').replaceAll(/\s+/g, ' '),
    info: run('pdfinfo', file),
    tree: run('pdfinfo', '-struct', file),
  }
}
const inOrder = (read: string, parts: readonly string[]): void => {
  const places = parts.map((part, i) => read.indexOf(part, i === 0 ? 0 : read.indexOf(parts[i - 1] ?? '')))
  assert.ok(!places.includes(-1), `${parts[places.indexOf(-1)]} is not in ${read}`)
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
}

test('a form on paper is read in the order of its questions: how, what it costs, each with its boxes, when to skip and stop, where to send it', async () => {
  await desk.at('2026-06-10T09:00:00Z')
  const service = await resident.get(garden)
  assert.match(service.body, new RegExp(`href="${garden}/paper"[^>]*>Apply on paper`))
  const { type, words, info, tree } = await printed(`${garden}/paper.pdf`)
  assert.match(type, /application\/pdf/)
  assert.match(info, /Tagged:\s+yes/)
  for (const tag of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody'])
    assert.match(tree, new RegExp(`^\\s*${tag}\\b`, 'm'), tag)
  inOrder(words, [
    'Barchester City Council',
    'Subscribe to garden waste collection',
    'How to fill in this form',
    'What you need',
    'What it costs',
    'Do not send money or card details with this form.',
    '1. What kind of property is it?',
    'Tick one box.',
    'House or bungalow with a garden',
    '2. Can someone put the bin',
    'Stop here if you ticked ‘Business, school or charity’ at question 1.',
    'Stop here if one of these is true:',
    'you ticked ‘A home without a garden’ at question 1',
    '3. What is the address of the property?',
    'Address line 1',
    'Postcode',
    'Stop here if the address at question 3 is not in our area.',
    '4. How many bins',
    '6. Do you get any of these?',
    'Tick all that apply.',
    'Answer questions 7 to 8 only if you answered question 6 and you did not tick ‘None of these’ at question 6. If not, go to question 9.',
    '8. Upload a benefit letter (you may leave this blank)',
    'Send copies with this form, not the originals: 2 at most.',
    '9. What is your name?',
    'Answer question 12 only if you ticked ‘No, because of age, illness or disability’ at question 2. If not, go to question 13.',
    '13. Do you agree to these terms?',
    'What to send with this form',
    'Question 8: Upload a benefit letter',
    'Who this form is for',
    'Your declaration',
    'Signature',
    'Where to send it',
    'Market Square',
    'How we use what you tell us',
  ])
  assert.match(words, /printed 10 June 2026 · Page 1 of \d/)
})

test('in Welsh and in large print it says the same; equality questions come on a sheet of their own, after everything else', async () => {
  const welsh = await printed(`/cy${garden}/paper.pdf`)
  inOrder(welsh.words, [
    'Tanysgrifio i gasgliad gwastraff gardd',
    'Sut i lenwi’r ffurflen hon',
    '1. Pa fath o eiddo ydyw?',
    'Stopiwch yma os yw hyn yn wir: gwnaethoch dicio ‘Busnes, ysgol neu elusen’ yng nghwestiwn 1.',
    'Stopiwch yma os yw un o’r rhain yn wir:',
    'gwnaethoch dicio ‘Cartref heb ardd’ yng nghwestiwn 1',
    'Eich datganiad',
    'Llofnod',
  ])
  const [small, large] = [await printed(`${garden}/paper.pdf`), await printed(`${garden}/paper.pdf?size=large`)]
  const said = (words: string) =>
    words.replaceAll(/Subscribe to garden waste collection · version.{0,60}Page \d+ of \d+|\s/g, '')
  assert.equal(said(large.words), said(small.words))
  const pages = (info: string) => Number(/Pages:\s+(\d+)/.exec(info)?.[1])
  assert.ok(pages(large.info) > pages(small.info))
  const care = await printed('/barsetshire/services/care-needs-assessment/paper.pdf')
  const [form = '', apart = ''] = care.words.split('A separate sheet')
  assert.match(apart, /Nobody who works on your form sees this sheet.*A\. What is the person’s ethnic group\?/)
  assert.doesNotMatch(form, /ethnic group/)
  assert.match(form, /Where to send it/)
})

const answers: Fields = {
  ...{ homeType: 'house', kerbside: 'helped', binPlace: 'By the back door', binCount: '2', binsThere: '0' },
  ...{ benefits: ['none'], agree: 'yes', 'address.line1': '14 Pump Lane', 'address.postcode': 'BA1 2BB' },
  ...{ 'address.areas': 'barchester', 'name.first': 'Mary', 'name.last': 'Bold', email: '', phone: '' },
}
const caseOf = async (reference: string) => {
  const [found] = await db.sql<Record<string, unknown>>(
    `select c.id, c.fee::int as fee, c.stage, c.as_of::text as "asOf", c.due_at::text as due, c.version, c.channel,
       (e.envelope::jsonb -> 'counted') as counted from cases.case c
     join journal.event e on e.case_id = c.id and e.type = 'case.opened' where c.reference = $1`,
    [reference],
  )
  const bodies = await db.sql<{ category: string; body: unknown }>(
    `select category, body from cases.content where case_id = $1 and kind = 'answers' order by category`,
    [found?.id],
  )
  const { id: _id, channel, ...rest } = found ?? {}
  return { channel, decided: rest, bodies }
}

test('printed, filled in and keyed in, it is the same request as online on the day that it came: answers, fee, decision and our time to answer', async () => {
  await desk.at('2026-03-27T09:00:00Z')
  const online = await fillIn(resident, { org: 'barchester', service: 'garden-waste', fields: answers })
  const first = await caseOf(
    referenceIn((await resident.post(online.form.action, online.form.hidden)).headers.location),
  )
  const paper = await resident.get(`${garden}/paper`)
  const asked = [...paper.body.matchAll(/data-number="(\w+)">\s*<h4[^>]*>([\s\S]*?)<\/h4>/g)].map(([, , label = '']) =>
    plain(label).replace(' (you may leave this blank)', ''),
  )
  assert.equal(asked.length, 13)

  // It is keyed in two weeks later, when the price of the new year counts for whoever applies online.
  await desk.at('2026-04-10T09:00:00Z')
  const slope = browser()
  const signIn = formsOf((await slope.get('/demo')).body).find(({ action }) => action === '/demo/sign-in')
  await slope.post('/demo/sign-in', { ...signIn?.hidden, person: 'obadiah-slope' })
  const begins = '/desk/barchester/behalf'
  const begin = await slope.get(begins)
  assert.match(begin.body, new RegExp(`href="${garden}/paper"`), 'the forms are there to print')
  const begun = await slope.post(begins, {
    ...formsOf(begin.body).find(({ action }) => action === begins)?.hidden,
    ...{ service: 'garden-waste', channel: 'paper', spokeWith: 'applicant', locale: 'en', first: 'Mary', last: 'Bold' },
    ...{ 'received-day': '27', 'received-month': '3', 'received-year': '2026' },
  })
  const start = begun.headers.location ?? ''
  const { form } = await fillIn(slope, { org: '', service: '', start, fields: answers })
  const keyed: string[] = []
  for (const id of ['home', 'property', 'bins', 'concession', 'you', 'assisted', 'terms']) {
    const { body, status } = await slope.get(`${start}/${id}?change=1`)
    assert.equal(status, 200, id)
    const labels = [...body.matchAll(/<(?:label|legend)[^>]*>([\s\S]*?)<\/(?:label|legend)>/g)].map(([, label = '']) =>
      plain(label),
    )
    keyed.push(...labels.filter((label) => /^\d+\. /.test(label)).map((label) => label.replace(' (optional)', '')))
  }
  assert.deepEqual(
    keyed,
    asked.filter((label) => !/^[78]\. /.test(label)),
    'the numbers and words of the paper, in its order',
  )
  const reference = referenceIn((await slope.post(form.action, form.hidden)).headers.location)
  const second = await caseOf(reference)
  assert.deepEqual([first.channel, second.channel], ['web', 'paper'])
  assert.equal(first.decided.fee, 9600, 'twice £48, the price of the year that was')
  assert.deepEqual(second.decided, first.decided)
  assert.deepEqual(second.bodies, first.bodies)
  const shown = plain((await slope.get(`/desk/barchester/cases/${reference}`)).body)
  assert.match(shown, /Keyed in from paper by Obadiah Slope, 10 April 2026[^.]*\. The form arrived on 27 March 2026\./)
})
