import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { formsOf } from '../../../../../../test/applicant/browser.ts'
import { openPlace } from '../../../../../../test/variation/adopting-place.ts'
import { command as apply } from '../../../../../cli/variation/apply.ts'
import { command as diff } from '../../../../../cli/variation/diff.ts'

const { db, host, found, workOff } = await openPlace()
const city = await found('barchester', 'Barchester City Council', 'Septimus Harding')

const said = {
  ...{ 'title.en': 'Report a noisy neighbour', 'title.cy': 'Rhoi gwybod am gymydog swnllyd' },
  ...{ 'summary.en': 'Tell us about noise at home.', 'summary.cy': 'Dywedwch wrthym am sŵn gartref.' },
  ...{ respondent: 'resident', kind: 'report', keep: '24', basis: 'public-task' },
}
const service = 'services/report-noisy-neighbour'
const studio = `${service}/studio`
interface Kept {
  readonly publisher: string
  readonly licence: string
  readonly state: string
  readonly changes: readonly { kind: string; at: string; value?: Record<string, unknown>; to?: unknown }[]
  readonly orders: Record<string, string[]>
}
const kept = async (): Promise<Kept> => {
  const [row] = await db.sql<Kept>(
    `select a.publisher, a.licence, a.state, coalesce(c.changes, '[]') as changes, coalesce(c.orders, '{}') as orders
       from designs.adoption a left join designs.own_changes c using (org_id, design_id)
       where a.design_id = 'report-noisy-neighbour'`,
  )
  assert.ok(row)
  return row
}
/** Adds something by its form, and returns what was added. */
const add = async (list: string, as: string, fields: Record<string, string | readonly string[]>) => {
  const path = `${studio}/add?in=${encodeURIComponent(list)}${as === '' ? '' : `&as=${as}`}`
  const sent = await city.send(path, { in: list, as, ...fields })
  assert.equal(
    sent.status,
    303,
    `${list} ${as}: ${/error-summary[\s\S]{0,900}/.exec(sent.body)?.[0] ?? sent.body.slice(0, 600)}`,
  )
  return sent.headers.location ?? ''
}
const two = (name: string, en: string, cy: string) => ({ [`${name}.en`]: en, [`${name}.cy`]: cy })

test('a service of one’s own is made of a name, whom it is for and a few facts; it is not live, and says whose it is', async () => {
  const silent = await city.send('new-service', { keep: 'for ever' })
  for (const message of [
    /Enter what the service is called/,
    /Select who the service is for/,
    /Enter a number of months/,
  ])
    assert.match(silent.body, message)
  const made = await city.send('new-service', said)
  assert.equal(made.status, 303)
  assert.match(made.headers.location ?? '', /services\/report-noisy-neighbour\/studio/)
  const list = await city.get('services')
  assert.match(list, /Report a noisy neighbour[\s\S]*?Not live/)
  const { publisher, licence, state, changes } = await kept()
  assert.deepEqual(
    { publisher, licence, state, changes },
    { publisher: 'barchester', licence: 'OGL-UK-3.0', state: 'adopted', changes: [] },
  )
  assert.equal((await city.browser.get('/barchester/services/report-noisy-neighbour')).status, 404)
  const page = await city.get(studio)
  assert.match(page, /Nothing stands in the way of publishing it/)
  assert.match(page, /What is your email address\?/)
})

test('everything is added by forms, with ids made of what people read', async () => {
  const added = await city.browser.get(await add('/pages', '', { ...two('title', 'The noise', 'Y sŵn'), behind: '' }))
  assert.match(
    added.body,
    /It is added\.[\s\S]*?href="#at-pages-noise"[^>]*>The noise<[\s\S]*?noise%2Fquestions"[^>]*>Add a question to it/,
  )
  await add('/pages/noise/questions', 'oneOf', {
    ...two('label', 'What kind of noise is it?', 'Pa fath o sŵn ydyw?'),
    'choices.en': 'Music\nA dog\nBuilding work',
    'choices.cy': 'Cerddoriaeth\nCi\nGwaith adeiladu',
  })
  await add('/pages/noise/questions', 'number', {
    ...two('label', 'How many nights a week?', 'Sawl noson yr wythnos?'),
    ...{ min: '1', max: '7', behind: 'kindNoise' },
  })
  await add('/pages/noise/questions/kindNoise/options', '', two('label', 'Something else', 'Rhywbeth arall'))
  await add('/sections', '', two('title', 'About it', 'Amdano'))
  await add('/parameters', 'money', {
    ...two('label', 'Price of a visit', 'Pris ymweliad'),
    ...{ figure: '12.50', 'from.day': '1', 'from.month': '4', 'from.year': '2026' },
  })
  await add('/parameters/priceVisit/values', '', {
    ...{ figure: '13', 'from.day': '1', 'from.month': '4', 'from.year': '2027' },
  })
  await add('/rules', 'fee', { 'fee.figure': 'priceVisit', 'fee.times': 'nightsWeek', 'fee.share': 'half' })
  assert.match(
    await add('/rules/fee/decide', 'fee', { 'fee.pounds': '0', ...two('because', 'It is free', 'Mae am ddim') }),
    /condition/,
  )
  await add('/phases', '', {
    ...two('title', 'We listen', 'Rydym yn gwrando'),
    ...{ 'begins.day': '2', 'begins.month': '11', 'begins.year': '2026' },
  })
  await add('/window', '', {
    ...{ 'opens.day': '2', 'opens.month': '11', 'opens.year': '2020', paper: '7', 'paper.unit': 'days' },
    ...{ 'closes.day': '14', 'closes.month': '12', 'closes.year': '2090' },
  })
  await add('/outcomes', '', { ...two('title', 'Warned', 'Wedi’i rybuddio'), success: 'true' })
  await add('/stages', '', {
    ...two('title', 'A visit is booked', 'Trefnwyd ymweliad'),
    target: '3',
    'target.unit': 'working days',
    next: 'done',
  })
  await add('/messages', '', {
    ...{ event: 'decided', by: ['email', 'text'] },
    ...two('subject', 'What we decided', 'Beth benderfynwyd'),
    ...two('body', 'Dear {name}', 'Annwyl {name}'),
  })
  await add('/sharing', '', { purpose: 'Home safety visit', with: 'Barsetshire Fire', categories: ['contact'] })
  await add('/counted', '', { ...two('title', 'Kind', 'Math'), value: 'kindNoise' })
  await add('/measures', '', { ...two('title', 'Nights', 'Nosweithiau'), counts: 'things', value: 'kind' })
  await add('/lists', '', {
    ...two('title', 'Days', 'Diwrnodau'),
    'choices.en': 'Monday\nTuesday',
    'choices.cy': 'Dydd Llun\nDydd Mawrth',
  })
  await add('/costs', '', {
    ...{
      'channels.web': '0.15',
      'channels.phone': '2.83',
      'channels.desk': '8.62',
      'channels.paper': '8.62',
      staffMinute: '0.45',
    },
    ...two('source', 'Our own figures', 'Ein ffigurau ein hunain'),
  })
  const { changes, orders } = await kept()
  const at = (address: string) => changes.find((one) => one.at === address)?.value
  const noise = at('/pages/noise') as { questions: { id: string; options?: { id: string }[]; max?: number }[] }
  assert.deepEqual(
    noise.questions.map(({ id }) => id),
    ['kindNoise', 'nightsWeek'],
  )
  assert.deepEqual(
    noise.questions[0]?.options?.map(({ id }) => id),
    ['music', 'dog', 'buildingWork', 'somethingElse'],
  )
  assert.deepEqual(orders['/pages'], ['noise', 'contact'], 'at the start, as was chosen')
  assert.deepEqual((at('/parameters/priceVisit') as { values: unknown }).values, [
    { from: '2026-04-01', value: 1250 },
    { from: '2027-04-01', value: 1300 },
  ])
  assert.deepEqual((at('/rules/fee') as { decide: unknown }).decide, [
    { id: 'free', then: '0', because: { en: 'It is free', cy: 'Mae am ddim' } },
    { id: 'otherwise', then: 'portion(nightsWeek * priceVisit, 1, 2)' },
  ])
  assert.deepEqual(at('/sharing/homeSafetyVisit'), {
    ...{ id: 'homeSafetyVisit', purpose: 'home-safety-visit', with: 'barsetshire-fire', categories: ['contact'] },
  })
  const listening = { id: 'listen', title: { en: 'We listen', cy: 'Rydym yn gwrando' }, begins: '2026-11-02' }
  assert.deepEqual(at('/phases/listen'), listening)
  const window = { opens: '2020-11-02', closes: '2090-12-14', paper: '7 days' }
  assert.deepEqual(changes.find((one) => one.at === '/window')?.to, window)
  assert.deepEqual(changes.find((one) => one.at === '/costs')?.to, {
    channels: { web: 15, phone: 283, desk: 862, paper: 862 },
    ...{ staffMinute: 45, source: { en: 'Our own figures', cy: 'Ein ffigurau ein hunain' } },
  })
})

test('what is still wrong stands beside what it concerns, in words, and stops nobody from saving', async () => {
  const page = await city.get(studio)
  assert.match(page, /things? still to do before it can be published/)
  const cell = /id="at-rules-fee-decide-otherwise"[\s\S]*?<\/dd>/.exec(page)?.[0] ?? ''
  assert.match(cell, /always decides, so this row never does/)
  assert.doesNotMatch(page, /\/rules\/0|\/pages\/0/, 'no pointers')
})
/** What a form of a page carries, by the button that is pressed; the fields that are given stand in its controls. */
const press = async (path: string, fields: Record<string, string | readonly string[]>) => {
  const page = await city.browser.get(`/desk/barchester/administration/${path}`)
  const form = formsOf(page.body).find(({ hidden }) => hidden.parts !== undefined)
  assert.ok(form, path)
  return city.browser.post(form.action, { ...form.hidden, ...fields })
}
const pressOn = (page: { body: string }, fields: Record<string, string | readonly string[]>) => {
  const form = formsOf(page.body).find(({ hidden }) => hidden.parts !== undefined)
  assert.ok(form)
  return city.browser.post(form.action, { ...form.hidden, ...fields })
}
const whenOf = (at: string) => `${studio}/condition?at=${encodeURIComponent(at)}`

test('a condition is built from menus: a row for each question that is asked by then, and one level of groups', async () => {
  const at = '/pages/contact/when'
  const empty = await city.get(whenOf(at))
  assert.match(empty, /There is no condition/)
  assert.match(empty, /<option value="kindNoise">What kind of noise is it\?/)
  assert.doesNotMatch(empty, /<option value="email">/, 'a question of this page is not asked by then')
  assert.doesNotMatch(await city.get(whenOf('/pages/noise/when')), /<option value="kindNoise">/)
  const one = await press(whenOf(at), { do: 'add', new: 'nightsWeek' })
  assert.equal(one.status, 200)
  assert.match(one.body, /is at least[\s\S]*name="p0\.value"/)
  const grouped = await pressOn(one, { do: 'group', 'p0.relation': 'atLeast', 'p0.value': '3' })
  const two = await pressOn(grouped, { do: 'add p1', 'p0.relation': 'atLeast', 'p0.value': '3', 'p1.new': 'kindNoise' })
  const three = await pressOn(two, {
    ...{ do: 'add p1', 'p0.relation': 'atLeast', 'p0.value': '3', 'p1-0.relation': 'isNot', 'p1-0.value': 'dog' },
    'p1.new': 'nightsWeek',
  })
  const values = {
    ...{ 'p0.relation': 'atLeast', 'p0.value': '3', 'p1.join': 'any', join: 'all' },
    ...{ 'p1-0.relation': 'isNot', 'p1-0.value': 'dog', 'p1-1.relation': 'is' },
  }
  const wrong = await pressOn(three, { do: 'save', ...values, 'p1-1.value': 'seven' })
  assert.match(wrong.body, /Enter a number, like 4/)
  assert.match(wrong.body, /value="seven"/, 'what was typed is there')
  const saved = await pressOn(wrong, { do: 'save', ...values, 'p1-1.value': '7' })
  assert.equal(saved.status, 303)
  const { changes } = await kept()
  const cel = "nightsWeek >= 3 && (kindNoise != 'dog' || nightsWeek == 7)"
  assert.equal(changes.find((change) => change.at === at)?.to, cel)
  const again = await city.get(whenOf(at))
  assert.match(
    again,
    /name="p1-1\.value"[^>]*value="7"|value="7"[^>]*name="p1-1\.value"/,
    'it is read as the menus that wrote it',
  )
  assert.match(await city.get(studio), /Only when[\s\S]{0,200}How many nights a week/)
})

test('the expression can be written by hand; what is wrong with it is shown at its line and column and lost by nobody', async () => {
  const at = '/pages/contact/when'
  const form = async () => formsOf(await city.get(whenOf(at))).find(({ controls }) => controls.has('cel'))
  const write = async (cel: string) => {
    const { action = '', hidden = {} } = (await form()) ?? {}
    return city.browser.post(action, { ...hidden, cel, do: 'cel' })
  }
  const before = "nightsWeek >= 3 && (kindNoise != 'dog' || nightsWeek == 7)"
  assert.equal((await write("nightsWeek >= 3\n&& kindNois == 'dog'")).status, 303)
  const page = await city.get(whenOf(at))
  assert.match(page, /Line 2, column 4: [^<]*kindNois/)
  assert.match(page, /<mark>kindNois<\/mark>/)
  assert.match(await city.get(studio), /Still to do[\s\S]{0,300}kindNois/)
  await write('nightsWeek >=')
  assert.match(await city.get(whenOf(at)), /This cannot be shown as menus[\s\S]*Line 1, column/)
  await write(before)
})

test('an element is copied with new names inside, and what it says of its own parts follows', async () => {
  await add('/pages/noise/checks', '', two('message', 'Say how many nights', 'Dywedwch sawl noson'))
  await press(whenOf('/pages/noise/checks/sayNights/must'), { do: 'add', new: 'nightsWeek' })
  const row = await press(whenOf('/pages/noise/checks/sayNights/must'), { do: 'add', new: 'nightsWeek' })
  assert.equal((await pressOn(row, { do: 'save', 'p0.relation': 'less', 'p0.value': '8' })).status, 303)
  const path = `${service}/variation/part?at=${encodeURIComponent('/pages/noise')}`
  assert.equal((await city.send(path, { do: 'copy', at: '/pages/noise' })).status, 303)
  const copy = (await kept()).changes.find((change) => change.at === '/pages/noise2')?.value as {
    title: Record<string, string>
    questions: { id: string; options?: { id: string }[] }[]
    checks: { id: string; must: string }[]
  }
  assert.deepEqual(copy.title, { en: 'The noise (copy)', cy: 'Y sŵn (copi)' })
  assert.deepEqual(
    copy.questions.map(({ id }) => id),
    ['kindNoise2', 'nightsWeek2'],
  )
  assert.deepEqual(
    copy.questions[0]?.options?.map(({ id }) => id),
    ['music', 'dog', 'buildingWork', 'somethingElse'],
  )
  assert.deepEqual(
    copy.checks.map(({ must }) => must),
    ['nightsWeek2 < 8'],
  )
})

test('in somebody else’s design what is added needs a reason, and its name begins with the organisation’s', async () => {
  await city.send('designs/library/garden-waste', {})
  const path = 'services/garden-waste/studio/add?in=%2Fpages%2Fbins%2Fquestions&as=yesNo'
  const fields = { ...two('label', 'Do you want a lock?', 'Hoffech chi glo?') }
  assert.match((await city.send(path, fields)).body, /Enter why you change it/)
  const [septimus] = await db.sql<{ id: string }>(`select id from places.membership where name = 'Septimus Harding'`)
  const why = { reason: 'Bins are taken at night', owner: septimus?.id ?? '' }
  assert.equal((await city.send(path, { ...fields, ...why })).status, 303)
  const [row] = await db.sql<{ at: string }>(
    `select c.changes #>> '{0,at}' as at from designs.own_changes c where c.design_id = 'garden-waste'`,
  )
  assert.equal(row?.at, '/pages/bins/questions/barchesterLock')
})

test('a service of one’s own goes live as every other, and is adopted by a neighbour; nobody advises oneself', async () => {
  for (const at of ['/rules/fee', '/measures/nights'])
    await city.send(`${service}/variation/part?at=${encodeURIComponent(at)}`, { do: 'remove', at })
  const received = `${service}/variation/part?at=${encodeURIComponent('/stages/received/next')}`
  assert.equal((await city.send(received, { do: 'set', value: ['done', 'notDone', 'visitBooked'] })).status, 303)
  await city.send(`${service}/publication`, { do: 'publish' })
  await workOff()
  assert.equal(
    (await kept()).state,
    'live',
    /data-part="findings"[\s\S]*?<\/ul>/.exec(await city.get(studio))?.[0] ?? '',
  )
  const shown = await city.browser.get('/barchester/services/report-noisy-neighbour')
  assert.match(shown.body, /Report a noisy neighbour/)
  const [advised] = await db.sql<{ count: number }>('select count(*)::int as count from designs.advice')
  assert.equal(advised?.count, 0)
  const others = await host.get('designs/barchester/report-noisy-neighbour')
  assert.match(others, /Nobody has adopted it yet/)
})

test('what the studio wrote is the patch that diff makes of the two documents, and apply gives what is live', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-studio-'))
  after(() => rmSync(folder, { recursive: true }))
  const file = (name: string, content: unknown): string => {
    writeFileSync(join(folder, name), JSON.stringify(content))
    return join(folder, name)
  }
  const run = async ({ run: command }: typeof diff, ...argv: string[]): Promise<string> => {
    const out: string[] = []
    await command(argv, { out: (text) => void out.push(text), err: (text) => assert.fail(text) })
    return out.join('')
  }
  const [row] = await db.sql<{ content: unknown }>(
    `select content from designs.adoption where design_id = 'report-noisy-neighbour'`,
  )
  const served = JSON.parse((await city.browser.get('/barchester/services/report-noisy-neighbour.json')).body).design
  const [begun, built] = [file('begun.json', row?.content), file('built.json', served)]
  const { patch } = JSON.parse(await run(diff, begun, built, '--json'))
  const { changes, orders } = await kept()
  assert.ok(changes.length > 10, String(changes.length))
  // which change is named first hangs on the order of keys in a file, and nothing else does
  const sorted = (all: Kept['changes']) => all.toSorted((a, b) => (`${a.kind} ${a.at}` < `${b.kind} ${b.at}` ? -1 : 1))
  assert.deepEqual({ changes: sorted(patch.changes), orders: patch.orders }, { changes: sorted(changes), orders })
  const applied = await run(apply, begun, file('patch.json', patch))
  assert.deepEqual(JSON.parse(applied), served)
})
