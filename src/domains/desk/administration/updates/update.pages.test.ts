import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Office, openPlace } from '../../../../../test/variation/adopting-place.ts'
import { firstGreenBins, secondGreenBins } from '../../../../../test/variation/green-bins.ts'
import { operations } from '../../../../operations.ts'

const { db, host, found, workOff } = await openPlace()
const barchester = await found('barchester', 'Barchester City Council', 'Septimus Harding')
const silverbridge = await found('silverbridge', 'Silverbridge Borough Council', 'Obadiah Slope')
const framley = await found('framley', 'Framley District Council', 'Lucy Robarts')
const adopters = [barchester, silverbridge, framley]
const bins = 'services/green-bins'
const update = `${bins}/update`
const needed = '2127-04-01'

/** What `moothall publish` does: the county puts a version of its design up. */
const publish = async (document: object, said: { reason: string; severity: 'law' | 'better'; neededBy?: string }) => {
  const organisation = await db.jobs.bare((tx) => operations.organisationBySlug(tx, 'barsetshire'))
  const who = {
    org: organisation?.id ?? '',
    purpose: 'operation',
    name: 'publish',
    operator: { membership: undefined },
  } as const
  const up = { document, publisher: 'barsetshire', languages: ['en', 'cy'], canSignIn: true, by: 'operator', ...said }
  const { waitsFor, problems } = await db.jobs.jobWork(who, (work) => operations.publish(work, up))
  assert.deepEqual([waitsFor, problems], [[], []])
  await workOff()
}
const copyOf = async ({ slug }: Office) =>
  (
    await db.sql<{ version: string; base: string; local: string; state: string; live: string }>(
      `select a.version, a.content_hash as base, a.local_hash as local, a.state, v.content_hash as live
       from designs.adoption a join places.organisation o on o.id = a.org_id
       left join designs.live l on l.org_id = a.org_id and l.design_id = a.design_id
       left join designs.version v on v.org_id = l.org_id and v.hash = l.hash where o.slug = $1`,
      [slug],
    )
  )[0]
const grounds = async ({ slug }: Office) =>
  db.sql<{ address: string; reason: string }>(
    `select v.kind || ' ' || v.address as address, reason from designs.variation v
     join places.organisation o on o.id = v.org_id where o.slug = $1 order by 1`,
    [slug],
  )
const ownerAt = async ({ slug }: Office) =>
  (
    await db.sql<{ id: string }>(
      'select m.id from places.membership m join places.organisation o on o.id = m.org_id where o.slug = $1',
      [slug],
    )
  )[0]?.id ?? ''
const vary = async (office: Office, at: string, fields: Record<string, string>) => {
  const why = { reason: `Because of ${at}`, owner: await ownerAt(office) }
  const sent = await office.send(`${bins}/variation/part?at=${encodeURIComponent(at)}`, {
    do: 'set',
    ...fields,
    ...why,
  })
  assert.equal(sent.status, 303, `${at}: ${/error-summary__list">([\s\S]*?)<\/ul>/.exec(sent.body)?.[1]}`)
}

/** The form of an update as the page has it: every box that is ticked, and the path of each conflict. */
const formOf = (body: string): Record<string, string | string[]> => {
  const plain = (value: string) => value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
  const fields: Record<string, string | string[]> = { theirs: [], ours: [] }
  for (const [tag] of body.matchAll(/<input\b[^>]*>/g)) {
    const read = (name: string) => plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
    const list = fields[read('name')]
    if (read('type') === 'checkbox' && Array.isArray(list) && / checked/.test(tag)) list.push(read('value'))
    if (read('type') === 'hidden' && read('name') !== '_csrf') fields[read('name')] = read('value')
  }
  return fields
}
/** The name of the controls of the conflict at a path. */
const controlOf = (body: string, path: string): string => {
  const name = new RegExp(`name="(c\\d+)\\.path" value="${path}"`).exec(body)?.[1]
  assert.ok(name, `${path} is no conflict`)
  return name
}
const label = '/pages/home/questions/bins/label'
const lid = '/pages/more/questions/lid'

test('three neighbours adopt a version; one changes a question and moves another, one makes a page depend on it', async () => {
  await publish(firstGreenBins, { reason: 'The first', severity: 'better' })
  for (const office of adopters) {
    assert.equal((await office.send('designs/barsetshire/green-bins', {})).status, 303)
    await office.send(`${bins}/publication`, { do: 'publish' })
  }
  await workOff()
  await vary(barchester, label, {
    'value.en': 'How many brown bins do you need?',
    'value.cy': 'Sawl bin brown sydd ei angen arnoch?',
  })
  await vary(barchester, lid, { do: 'move', place: '/pages/home/questions bins' })
  await vary(silverbridge, '/pages/crew/when', { value: 'lid' })
  for (const office of adopters) {
    const copy = await copyOf(office)
    assert.equal(copy?.live, copy?.base, 'what is live is what was adopted')
  }
  assert.match(await barchester.get(update), /Your copy is of the newest version/)
})

test('a newer version arrives as advice with why it is needed and by when; no copy changes, not even a draft', async () => {
  const before = await Promise.all(adopters.map(copyOf))
  await publish(secondGreenBins, { reason: 'The lid was never asked for', severity: 'law', neededBy: needed })
  assert.deepEqual(await Promise.all(adopters.map(copyOf)), before)
  for (const office of adopters) {
    assert.match(await office.get('services'), /govuk-tag--orange">\s*Update/)
    const page = await office.get(bins)
    assert.match(page, /The lid was never asked for/)
    assert.match(page, /The law/)
    assert.match(page, /needed by 1 April 2127/)
  }
  assert.doesNotMatch(await host.get('services'), /govuk-tag--orange/, 'whoever publishes it is not advised')
  const told = await db.sql(`select org_id from journal.event where type = 'design.advised'`)
  assert.equal(told.length, 3)
})

test('what does not go together is said in sentences with both sides, and nothing is taken while it is open', async () => {
  const page = await barchester.get(update)
  assert.match(page, /What does not go together \(3\)/)
  assert.match(page, /<del>bins <\/del>|<ins>green /, 'what changed within a text is shown word by word')
  assert.match(page, /removed what the other moved/)
  assert.match(
    page,
    /Because of \/pages\/home\/questions\/bins\/label \(Septimus Harding\)/,
    'why it differs, and whom to ask',
  )
  const before = await copyOf(barchester)
  const open = await barchester.send(update, { ...formOf(page), do: 'accept' })
  assert.equal(open.status, 200)
  assert.equal(open.body.match(/Choose which of the two it shall be/g)?.length, 6, 'in the summary and at each')
  assert.deepEqual(await copyOf(barchester), before)
})

/** How Barchester settles: a wording of its own, its Welsh, and its question stays where it moved it. */
const settled = (body: string) => {
  const [en, cy, place] = [`${label}/en`, `${label}/cy`, lid].map((path) => controlOf(body, path))
  return {
    [`${en}`]: 'other',
    [`${en}.value`]: 'How many bins shall we empty?',
    [`${cy}`]: 'ours',
    [`${place}`]: 'ours',
  }
}

test('theirs, ours, the base or another: what comes of it is shown with the examples of both sides before anything is taken', async () => {
  const page = await barchester.get(update)
  const seen = await barchester.send(update, { ...formOf(page), ...settled(page), do: 'look' })
  assert.equal(seen.status, 200)
  assert.match(seen.body, /Two bins[\s\S]*?Three bins/)
  assert.equal(seen.body.match(/As it says/g)?.length, 2)
  assert.match(seen.body, /Its checks find nothing wrong/)
  assert.match(seen.body, /How many bins shall we empty\?/, 'what was typed stays')
  const english = controlOf(page, `${label}/en`)
  const empty = await barchester.send(update, {
    ...formOf(page),
    ...settled(page),
    [`${english}.value`]: '',
    do: 'look',
  })
  assert.match(empty.body, /Enter what it shall be/)
  const theirs = Object.fromEntries(
    [`${label}/en`, `${label}/cy`, lid].map((path) => [controlOf(page, path), 'theirs']),
  )
  const taken = await barchester.send(update, { ...formOf(page), ...theirs, do: 'look' })
  assert.doesNotMatch(taken.body, /Where you differ from now on/, 'all of theirs leaves no difference')
})

test('accepted, the newer version is below the copy and what still differs has its reasons; the public sees nothing', async () => {
  const page = await barchester.get(update)
  const form = { ...formOf(page), ...settled(page), do: 'accept' }
  const before = await copyOf(barchester)
  const bare = await barchester.send(update, { ...form, reason: '', owner: await ownerAt(barchester) })
  assert.match(bare.body, /Enter why you change it/, 'the lid is a difference of another kind now')
  const done = await barchester.send(update, { ...form, reason: 'Our lids break', owner: await ownerAt(barchester) })
  assert.equal(done.status, 303)
  const accepted = (await barchester.browser.get(done.headers.location ?? '')).body
  assert.match(accepted, /The update is in your copy[\s\S]*?href="[^"]*\/publication"[^>]*>Publish it/)
  assert.match(page, /formaction="[^"]*#outcome"[\s\S]*id="outcome"/)
  const after = await copyOf(barchester)
  assert.notEqual(after?.version, before?.version)
  assert.equal(after?.live, before?.live)
  assert.equal(after?.state, 'adopted')
  assert.deepEqual(await grounds(barchester), [
    { address: 'add /pages/home/questions/lid', reason: 'Our lids break' },
    { address: `set ${label}/cy`, reason: `Because of ${label}` },
    { address: `set ${label}/en`, reason: `Because of ${label}` },
  ])
  const listed = await barchester.get(`${bins}/variation`)
  assert.match(listed, /How many bins shall we empty\?/)
  assert.doesNotMatch(await barchester.get('services'), /govuk-tag--orange/)
})

test('it is undone as long as the copy is what it made: copy, reasons and advice are as they were', async () => {
  await barchester.send(update, { do: 'undo' })
  const page = await barchester.get(update)
  assert.match(page, /What does not go together \(3\)/)
  assert.deepEqual(
    (await grounds(barchester)).map(({ address }) => address),
    [`move ${lid}`, `set ${label}/cy`, `set ${label}/en`],
  )
  const again = { ...formOf(page), ...settled(page), reason: 'Our lids break', owner: await ownerAt(barchester) }
  assert.equal((await barchester.send(update, { ...again, do: 'accept' })).status, 303)
  await vary(barchester, '/lgsl', { value: '530' })
  assert.doesNotMatch(await barchester.get(update), /Undo the last update/)
})

test('a condition on a question that they removed is listed with what both did, and taken only by whoever has seen it', async () => {
  const page = await silverbridge.get(update)
  assert.match(page, /What does not go together \(0\)/)
  assert.match(page, /What no longer goes together \(\d+\)/)
  assert.match(page, /<strong>They:<\/strong> [^<]*“Do you need a new lid\?”/)
  assert.match(page, /<strong>You:<\/strong> Page “For the crew”/)
  assert.match(page, />Page “For the crew”: the condition</, 'where it is, in words')
  assert.doesNotMatch(page, /\/pages\/\d/)
  const before = await copyOf(silverbridge)
  const blind = await silverbridge.send(update, { ...formOf(page), do: 'accept' })
  assert.match(blind.body, /Confirm that you have seen what is wrong/)
  assert.deepEqual(await copyOf(silverbridge), before)
  // Its own condition is left out: then there is nothing wrong, and nothing of its own.
  const mended = await silverbridge.send(update, { ...formOf(page), ours: [], do: 'look' })
  assert.match(mended.body, /Its checks find nothing wrong/)
  assert.equal((await silverbridge.send(update, { ...formOf(page), ours: [], do: 'accept' })).status, 303)
  const after = await copyOf(silverbridge)
  assert.equal(after?.local, after?.base)
})

test('what somebody looked at before the copy changed is not taken', async () => {
  const old = formOf(await framley.get(update))
  await vary(framley, '/lgsl', { value: '531' })
  const late = await framley.send(update, { ...old, do: 'accept' })
  assert.equal(late.status, 200)
  assert.match(late.body, /Your copy or the update changed while you were looking/)
})

test('whoever does not take it says why, and may still take it; taken and published, it is live', async () => {
  assert.match((await framley.send(update, { do: 'decline' })).body, /Why do you not take it\?/)
  assert.equal((await framley.send(update, { do: 'decline', why: 'Lids are asked for here' })).status, 303)
  const page = await framley.get(update)
  assert.match(page, /Not taken[\s\S]*?Lids are asked for here/)
  assert.doesNotMatch(await framley.get('services'), /govuk-tag--orange/)
  assert.equal((await framley.send(update, { ...formOf(page), do: 'accept' })).status, 303)
  await framley.send(`${bins}/publication`, { do: 'publish', severity: 'law', reason: 'Without the lid' })
  await workOff()
  const copy = await copyOf(framley)
  assert.deepEqual([copy?.state, copy?.live], ['live', copy?.local])
  const seen = await host.get('designs/barsetshire/green-bins')
  assert.ok(
    (await host.get(bins)).includes('/administration/designs/barsetshire/green-bins'),
    'its publisher finds them',
  )
  for (const { slug } of adopters)
    assert.match(seen, new RegExp(`${slug[0]?.toUpperCase()}${slug.slice(1)} [^<]*Council`), slug)
  assert.doesNotMatch(seen, /Adopt this design/)
  const versions = await silverbridge.get('designs/barsetshire/green-bins')
  assert.match(versions, /The lid was never asked for[\s\S]*?The first/)
  assert.equal(versions.match(/the newest/g)?.length, 3, seen)
})

test('nobody is told of a version twice, nor of what they have', async () => {
  await workOff()
  const rows = await db.sql('select version from designs.advice')
  assert.equal(rows.length, 3)
})
