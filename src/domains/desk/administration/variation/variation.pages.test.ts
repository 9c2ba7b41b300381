import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPlace } from '../../../../../test/variation/adopting-place.ts'

const { db, host, found, workOff } = await openPlace()
const city = await found('barchester', 'Barchester City Council', 'Septimus Harding')
const bins = 'services/garden-waste'
const part = (at: string) => `${bins}/variation/part?at=${encodeURIComponent(at)}`
const kerbside = '/pages/home/questions/kerbside'

/** The sentences of the list of changes, as a reader sees them. */
const listed = (body: string): readonly string[] =>
  [...body.matchAll(/<p class="govuk-body govuk-!-font-weight-bold">([\s\S]*?)<\/p>/g)].map(([, text = '']) =>
    text.trim(),
  )
const why = { reason: 'Our lanes are too narrow for the lorry.' }
const owner = async (name = 'Septimus Harding') =>
  (await db.sql<{ id: string }>('select id from places.membership where name = $1', [name]))[0]?.id ?? ''
const adoption = async () =>
  (
    await db.sql<{ state: string; changes: unknown[]; local: string; adopted: string }>(
      `select a.state, coalesce(c.changes, '[]') as changes, a.local_hash as local, a.content_hash as adopted from designs.adoption a left join designs.own_changes c using (org_id, design_id)
         join places.organisation o on o.id = a.org_id where o.slug = 'barchester'`,
    )
  )[0]
const isServed = async (text: string) =>
  (await city.browser.get('/barchester/services/garden-waste.json')).body.includes(text)

test('the library says of a design whose it is, who adopted it, and each version with its reason', async () => {
  await city.send('designs/library/garden-waste', {})
  await city.send(`${bins}/publication`, { do: 'publish' })
  await workOff()
  const library = await host.get('designs')
  assert.match(library, /Adopted by 1 organisation/)
  const design = await host.get('designs/library/garden-waste')
  assert.match(design, /First in the library/)
  assert.match(design, /Barchester City Council[\s\S]*?the newest/)
  const neighbours = await host.get('designs/barchester/garden-waste')
  assert.match(neighbours, /Adopted from library/, 'what a neighbour runs is a version with a reason too')
  assert.match(neighbours, /Nobody has adopted it yet/)
})

test('every leaf of a question is there to be changed, and says what it is', async () => {
  const page = await city.get(part(kerbside))
  assert.match(page, /Can someone put the bin at the edge of your property by 7am on collection day\?/)
  // The words of a leaf are those of the design language; each has a link to a form of its own.
  for (const [name, leaf] of [
    ['The wording', 'label'],
    ['The hint', 'hint'],
    ['What the answer is about', 'category'],
    ['Optional', 'optional'],
  ] as const) {
    assert.ok(page.includes(name), name)
    assert.ok(page.includes(encodeURIComponent(`${kerbside}/${leaf}`)), leaf)
  }
  assert.equal((await city.browser.get(`/desk/barchester/administration/${part('/pages/nowhere')}`)).status, 404)
})

test('a text is changed with a reason and an owner, in one language and in the other; the public sees nothing of it', async () => {
  const to = {
    'value.en': 'Can the lorry reach your bin by 7am?',
    'value.cy': 'A all y lori gyrraedd eich bin erbyn 7am?',
  }
  const silent = await city.send(part(`${kerbside}/label`), { do: 'set', ...to })
  assert.match(silent.body, /Enter why you change it/)
  assert.equal((await adoption())?.changes.length, 0)
  const sent = await city.send(part(`${kerbside}/label`), { do: 'set', ...to, ...why, owner: await owner() })
  assert.equal(sent.status, 303)
  const page = await city.get(`${bins}/variation`)
  assert.equal(listed(page).length, 2, 'each language has its sentence')
  assert.equal(page.match(/moothall-card/g)?.length, 1, 'and both are one change')
  assert.match(await city.get(bins), /It has 1 change of your own/)
  for (const back of ['Take this back in every language', 'Take back the English alone', 'Take back the Welsh alone'])
    assert.ok(page.includes(back), back)
  assert.match(
    listed(page).find((one) => !one.endsWith('in Welsh')) ?? '',
    /^Question “Can someone put the bin[^”]*” now reads “Can the lorry reach your bin by 7am\?”$/,
  )
  assert.match(page, /Our lanes are too narrow for the lorry\./)
  assert.match(page, /Septimus Harding/)
  const welsh = (await city.browser.get(`/cy/desk/barchester/administration/${bins}/variation`)).body
  assert.match(listed(welsh)[0] ?? '', /^Cwestiwn “/)
  assert.equal(await isServed('Can the lorry reach'), false)
})

test('one language of a text goes back by itself; another reason for it stands beside the first', async () => {
  const change = async (reason: string, to: Record<string, string>) =>
    assert.equal(
      (await city.send(part(`${kerbside}/label`), { do: 'set', ...to, reason, owner: await owner() })).status,
      303,
    )
  const [english, welsh] = ['Can the lorry reach your bin by 7am?', 'A all y lori gyrraedd eich bin erbyn 7am?']
  const back = await city.send(`${bins}/variation`, {
    do: 'takeBack',
    kind: 'set',
    address: `${kerbside}/label/cy`,
  })
  assert.equal(back.status, 303)
  assert.equal(listed(await city.get(`${bins}/variation`)).length, 1)
  await change('The Welsh is ours too', { 'value.en': english, 'value.cy': welsh })
  const page = await city.get(`${bins}/variation`)
  assert.match(page, /Our lanes are too narrow for the lorry\./)
  assert.match(page, /The Welsh is ours too/)
  assert.equal(page.match(/moothall-card/g)?.length, 2)
  const all = await city.send(`${bins}/variation`, { do: 'takeBack', kind: 'set', address: `${kerbside}/label` })
  assert.equal(all.status, 303)
  assert.equal(listed(await city.get(`${bins}/variation`)).length, 0)
  await change(why.reason, { 'value.en': english, 'value.cy': welsh })
})

test('a number, a choice, on or off, a price and several of a list are changed; what is no such thing is refused', async () => {
  const owned = { ...why, owner: await owner() }
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['/pages/bins/questions/binCount/max', 'four', /Enter a number/],
    ['/costs/staffMinute', 'dear', /Enter an amount in pounds/],
    ['/retention/keep', 'for ever', /Enter a number/],
    ['/pages/bins/questions/binCount/max', '4', /This is what it is already/],
  ]
  for (const [at, value, message] of refused)
    assert.match((await city.send(part(at), { do: 'set', value, ...owned })).body, message, at)
  for (const [at, value] of [
    ['/pages/bins/questions/binCount/max', '2'],
    ['/costs/staffMinute', '0.52'],
    ['/signIn', 'low'],
    [`${kerbside}/optional`, 'true'],
    ['/messages/submittedEmail/by', ['email', 'text']],
  ] as const)
    assert.equal((await city.send(part(at), { do: 'set', value, ...owned })).status, 303, at)
  const said = listed(await city.get(`${bins}/variation`))
  for (const sentence of [
    /“How many bins do you want us to empty\?”: the highest number is 2 instead of 4/,
    /the cost of a minute of staff time is £0\.52 instead of £0\.45/,
    /the strength of the sign-in is/,
    /it is now sent by text message too/,
  ])
    assert.ok(
      said.some((one) => sentence.test(one)),
      `${sentence}: ${said.join('\n')}`,
    )
})

test('a question moves to another page, and one is removed', async () => {
  const owned = { ...why, owner: await owner() }
  const moved = await city.send(part(kerbside), { do: 'move', place: '/pages/property/questions', ...owned })
  assert.equal(moved.status, 303)
  const there = '/pages/property/questions/kerbside'
  assert.match(await city.get(part(there)), /Can the lorry reach your bin by 7am\?/)
  assert.equal((await city.send(part('/about/synonyms/grass'), { do: 'remove', ...owned })).status, 303)
  const said = listed(await city.get(`${bins}/variation`))
  assert.ok(
    said.some((one) =>
      /moves from page “Check you can have a garden waste bin” to page “Where we will collect from”/.test(one),
    ),
    said.join('\n'),
  )
  assert.ok(
    said.some((one) => /grass cuttings and hedge clippings/.test(one)),
    said.join('\n'),
  )
})

test('what somebody changed while another was typing is not overwritten: it is shown', async () => {
  const at = '/about/time'
  const owned = { ...why, owner: await owner() }
  const path = `/desk/barchester/administration/${bins}/variation/part`
  const old = await city.browser.get(`${path}?at=${encodeURIComponent(at)}`)
  const hidden = Object.fromEntries(
    [...old.body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&quot;', '"').replaceAll('&#39;', "'"),
    ]),
  )
  const values = (minutes: number) => ({
    'value.en': `It takes ${minutes} minutes.`,
    'value.cy': `Mae’n cymryd ${minutes} munud.`,
  })
  await city.send(part(at), { do: 'set', ...values(3), ...owned })
  const late = await city.browser.post(path, { ...hidden, do: 'set', ...values(9), ...owned })
  assert.equal(late.status, 200)
  assert.match(late.body, /Somebody changed this while you were looking at it/)
  assert.match(late.body, /It takes 3 minutes\./, 'what stands there now')
  assert.match(late.body, /It takes 9 minutes\./, 'what was typed')
})

test('what is added from outside the form keeps the organisation’s own name in its id', async () => {
  const { strangers } = await import('../../../designs/varying/vary.rules.ts')
  const added = (id: string) => [{ kind: 'add', at: `/pages/${id}`, value: { id } }] as const
  assert.deepEqual(strangers(added('bins2'), 'great-yarmouth'), ['bins2'])
  assert.deepEqual(strangers(added('greatYarmouthBins'), 'great-yarmouth'), [])
})

test('how a copy differs is read by others only where it is shown, as it was then, and without who answers for it', async () => {
  const design = () => host.get('designs/library/garden-waste')
  assert.match(await design(), /Barchester City Council[\s\S]*?Yes/, 'that it differs is known')
  assert.doesNotMatch(await design(), /Can the lorry reach/)
  assert.equal((await city.send(`${bins}/variation`, { do: 'show' })).status, 303)
  const seen = await design()
  assert.match(seen, /How their copy differs: Barchester City Council \(\d+\)/)
  assert.match(seen, /Can the lorry reach your bin by 7am\?[\s\S]*?Our lanes are too narrow for the lorry\./)
  assert.doesNotMatch(seen, /Septimus Harding/)
  const owned = { ...why, owner: await owner() }
  await city.send(part('/lgsl'), { do: 'set', value: '532', ...owned })

  assert.doesNotMatch(await design(), /532/, 'what is changed later is not shown')
  assert.equal((await city.send(`${bins}/variation`, { do: 'hide' })).status, 303)
  assert.doesNotMatch(await design(), /Can the lorry reach/)
  assert.equal((await city.send(`${bins}/variation`, { do: 'hide' })).status, 404)
})

test('a copy that was changed is not adopted over; a change is taken back leaf by leaf and the others stay', async () => {
  const before = listed(await city.get(`${bins}/variation`))
  await host.send('designs/library/garden-waste', {})
  await host.send(part('/lgsl'), { do: 'set', value: '531', ...why, owner: await owner('Plantagenet Palliser') })
  await host.send(`${bins}/publication`, { do: 'publish' })
  await workOff()
  const other = '/desk/barchester/administration/designs/barsetshire/garden-waste'
  const page = await city.browser.get(other)
  assert.match(page.body, /adopting it again would undo that/)
  const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(await city.get(`${bins}/variation`)) ?? []
  assert.equal((await city.browser.post(other, { _csrf: token })).status, 409)
  assert.deepEqual(listed(await city.get(`${bins}/variation`)), before)
  const title = before.find((one) => /highest number is 2/.test(one))
  assert.ok(title)
  const back = await city.send(`${bins}/variation`, {
    do: 'takeBack',
    kind: 'set',
    address: '/pages/bins/questions/binCount/max',
  })
  assert.equal(back.status, 303)
  const after = listed(await city.get(`${bins}/variation`))
  assert.deepEqual(
    after,
    before.filter((one) => one !== title),
  )
  const again = await city.send(`${bins}/variation`, { kind: 'set', address: '/pages/bins/questions/binCount/max' })
  assert.equal(again.status, 404)
})

test('what is live is the copy only once it is published, with what it says of itself', async () => {
  const silent = await city.send(`${bins}/publication`, { do: 'publish', severity: 'better' })
  assert.match(silent.body, /Enter what changed, and why/)
  const yesterday = { 'neededBy.day': '1', 'neededBy.month': '4', 'neededBy.year': '2020' }
  const late = await city.send(`${bins}/publication`, { do: 'publish', severity: 'law', reason: 'Lanes', ...yesterday })
  assert.match(late.body, /The date must be today or in the future/)
  const publish = () =>
    city.send(`${bins}/publication`, { do: 'publish', severity: 'safety', reason: 'The lorry is asked about' })
  await publish()
  await workOff()
  // The question may now be left blank, and a rule reads it: the checks of every publication find that.
  assert.equal((await adoption())?.state, 'refused')
  assert.match(await city.get(bins), /What is wrong with it/)
  assert.equal(await isServed('Can the lorry reach'), false)
  for (const [kind, address] of [
    ['set', `${kerbside}/optional`],
    ['move', kerbside],
  ] as const)
    assert.equal((await city.send(`${bins}/variation`, { do: 'takeBack', kind, address })).status, 303, address)
  await publish()
  await workOff()
  assert.equal((await adoption())?.state, 'live')
  assert.equal(await isServed('Can the lorry reach'), true)
  const seen = await host.get('designs/barchester/garden-waste')
  assert.match(seen, /The lorry is asked about[\s\S]*?Safety/)
})

test('what was changed after it was put up is not published by the checks that were made before', async () => {
  await city.send(part('/about/time'), {
    ...{ do: 'set', 'value.en': 'It takes 4 minutes.', 'value.cy': 'Mae’n cymryd 4 munud.' },
    ...{ ...why, owner: await owner() },
  })
  await city.send(`${bins}/publication`, { do: 'publish', severity: 'better', reason: 'Four' })
  await city.send(part('/about/time'), {
    ...{ do: 'set', 'value.en': 'It takes 5 hours.', 'value.cy': 'Mae’n cymryd 5 awr.' },
    ...{ ...why, owner: await owner() },
  })
  await workOff()
  assert.equal(await isServed('5 hours'), false)
  assert.equal((await adoption())?.state, 'adopted')
})

test('every step is an event that names the parts and none of the words', async () => {
  const events = await db.sql<{ type: string; data: string }>(
    `select type, envelope::jsonb ->> 'data' as data from journal.event where type like 'design.vari%'`,
  )
  assert.ok(
    events.some(
      ({ type, data }) => type === 'design.varied' && data.includes('/pages/home/questions/kerbside/label/en'),
    ),
  )
  assert.ok(events.some(({ type }) => type === 'design.variation-taken-back'))
  assert.ok(events.some(({ type }) => type === 'design.variation-shown'))
  assert.ok(!events.some(({ data }) => data.includes('lorry') || data.includes('narrow')))
})
