import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Work } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'
import { listRoutes } from '#platform/http/server/list-routes.ts'
import { jobs, routes } from '../../src/app.ts'
import { firstGreenBins } from '../variation/green-bins.ts'
import { openPublishing } from './publishing-place.ts'

const place = await openPublishing(firstGreenBins)
const { city, second, db, fill, live, waits, due, publish, publication, history, service, context } = place
const pilot = `${service}/pilot`
const versions = async () =>
  [...(await city.get(history)).matchAll(/history\/([0-9a-f]{64})"/g)].map(([, hash]) => hash)
const says = { severity: 'better', reason: 'A try' }
const org = (await db.sql<{ id: string }>(`select id from places.organisation where slug = 'barchester'`))[0]?.id ?? ''
const member = async (name: string) =>
  (await db.sql<{ id: string }>('select id from places.membership where name = $1', [name]))[0]?.id ?? ''
const septimus = await member('Septimus Harding')

/** The same service with another wording, so that each try is a version of its own. */
let tries = 0
const worded = (more: object = {}) => ({
  ...firstGreenBins,
  title: { en: `Green bins ${++tries}`, cy: `Biniau gwyrdd ${tries}` },
  ...more,
})
const failingExample = { examples: firstGreenBins.examples.map((one) => ({ ...one, expect: { fee: 1 } })) }
const failingCheck = { stages: firstGreenBins.stages.map((one) => ({ ...one, next: ['nowhere'] })) }

// What can change what is live, each with what is tried there. What is not here fails the first test.
const publicationDoor = 'POST /desk/:org/administration/services/:design/publication'
const historyDoor = 'POST /desk/:org/administration/services/:design/history/:version'
const serviceDoor = 'POST /desk/:org/administration/services/:design'
const pilotDoor = 'POST /desk/:org/administration/services/:design/pilot'
const routeDoors = [publicationDoor, historyDoor, serviceDoor, pilotDoor]
/** They change what the public sees of the organisation, and no version of a service. */
const ofOrganisation = ['brand', 'organisation', 'calendar', 'organisations'].map(
  (part) => `POST /desk/:org/administration/${part}`,
)
const jobDoors = ['designs.check', 'designs.due', 'designs.put-up']
const commandDoors = ['publish']
/** They read, keep the library, write to adopters, or forget what was tried. */
const otherDesignJobs = [
  ...['designs.advise', 'designs.library', 'designs.released'],
  ...['designs.forgetEditing', 'designs.forgetTrials'],
]
const otherCommands = [
  ...[
    'status',
    'doctor',
    'routes',
    'tables',
    'schema',
    'walk',
    'import-form',
    'import-addresses',
    'check',
    'diff',
    'apply',
  ],
  ...['merge', 'init', 'replay', 'scan-again', 'bench'],
]

test('every door to what is live is known here: routes that say so, jobs of designs, commands', async () => {
  const mounted = await listRoutes(routes)
  const marked = mounted.filter(({ changesLive }) => changesLive).map(({ method, path }) => `${method} ${path}`)
  assert.deepEqual(marked.toSorted(), [...routeDoors, ...ofOrganisation].toSorted())
  const named = [...jobs.tasks, ...jobs.timers, ...jobs.readers].map(({ name }) => name)
  const ofDesigns = named.filter((name) => name.startsWith('designs.'))
  assert.deepEqual(ofDesigns.toSorted(), [...jobDoors, ...otherDesignJobs].toSorted())
  const main = readFileSync(new URL('../../src/cli/main.ts', import.meta.url), 'utf8')
  const commands = [...main.matchAll(/^ {2}'?([a-z-]+)'?: \(\) => import\(/gm)].map(([, name]) => name)
  assert.deepEqual(commands.toSorted(), [...commandDoors, ...otherCommands].toSorted())
})

/** Everything that a person or a job can do with what waits, once it is there: none of it goes past a hold. */
const knock = async (): Promise<void> => {
  const version = await waits()
  await fill(city, publication, { do: 'now' }, undefined, false)
  for (const hold of ['checks', 'examples', 'languages', 'second-officer'])
    await fill(city, publication, { do: 'clear', hold, version, [`${hold}.says`]: 'x' }, undefined, false)
  for (const part of [service, pilot, 'brand', 'organisation', 'calendar', 'organisations'])
    await fill(city, part, { do: 'clear', version, hold: 'second-officer' }, undefined, false)
  await jobs.tasks.find(({ name }) => name === 'designs.check')?.run({ org, design: firstGreenBins.id }, context)
  await due()
  await straight(version)
}

/** A pilot of everybody, for longer than any test. */
const everybody = JSON.stringify({ until: '2126-01-01', teams: [], areas: [{ area: 'all', name: { en: 'All' } }] })

/** What whoever holds a serving role's connection could try of it: at the tables, and at the functions that change them. */
const statements = (version: string): readonly string[] => [
  `update designs.live set hash = '${version}'`,
  `insert into designs.live values ('${org}', '${firstGreenBins.id}', '${version}', now())`,
  `update designs.hold set cleared_at = now(), cleared_by = '${septimus}'`,
  `insert into designs.hold values ('${org}', '${version}', 'checks', 'itself', '{}', now(), null)`,
  `update designs.waiting set goes_live_at = now()`,
  `insert into designs.went_live values ('${org}', '${firstGreenBins.id}', now(), '${version}')`,
  `select designs.put_up('${org}', '${firstGreenBins.id}', '${version}', 'new', null,
     '[{"hold": "checks", "clears": "itself", "evidence": {}, "cleared": true}]')`,
  `select designs.look_again('${org}', '${version}', '[{"hold": "second-officer", "evidence": {}, "cleared": true}]')`,
  `select designs.clear_hold('${org}', '${version}', 'second-officer', '{}')`,
  `select designs.go_live('${org}', '${firstGreenBins.id}', '${version}')`,
  `insert into designs.pilot values ('${org}', gen_random_uuid(), '${firstGreenBins.id}', '${version}', current_date,
     current_date + 9, '[{"area": "all", "name": {"en": "All"}}]', '{}', null)`,
  `select designs.put_up_pilot('${org}', '${firstGreenBins.id}', '${version}', null,
     '[{"hold": "checks", "clears": "itself", "evidence": {}, "cleared": true}]', '${everybody}')`,
  `update designs.waiting set kind = 'pilot', pilot = '${everybody}'`,
  `update designs.pilot set hash = '${version}', ended_at = null, until = current_date + 90`,
  `select designs.begin_pilot('${org}', gen_random_uuid(), '${firstGreenBins.id}', '${version}')`,
]
const straight = async (version: string): Promise<void> => {
  const token = city.browser.cookies.get('session')
  const web = { org, token, membership: septimus, purpose: 'operation', locale: 'en' } as const
  const job = { org, purpose: 'operation', name: 'a try' } as const
  for (const text of statements(version)) {
    const ask = ({ tx }: Work) => rows(tx, { name: text.slice(0, 60), text })
    await db.web.work(web, ask).catch(() => undefined)
    await db.jobs.jobWork(job, ask).catch(() => undefined)
  }
}
/** What some are served beside what is live. */
const pilots = () => db.sql('select id, hash, until::text, ended_at::text from designs.pilot order by id')
/** Nobody goes past it, and what is live, and on a pilot, is what it was. */
const stays = async (name: string, act: () => Promise<unknown>): Promise<void> => {
  const before = [await live(), await pilots()]
  assert.ok(before[0])
  await act()
  assert.deepEqual([await live(), await pilots()], before, name)
}

test('the first version is live when nothing holds it: the doors open', async () => {
  assert.equal(await live(), undefined)
  await fill(city, publication, { do: 'publish' })
  assert.ok(await live())
})

test('a failing example holds a version at the page, the command and the jobs', async () => {
  await stays('command', async () => {
    const { code, said } = await publish('barchester', worded(failingExample))
    assert.deepEqual([code, said.waitsFor], [1, ['examples']])
  })
  await stays('everything else', knock)
  await place.vary('/rules/fee/decide/full/then', { value: 'bins * price * 2' })
  await stays('page', async () => {
    await fill(city, publication, { do: 'publish', ...says })
    assert.match(await city.get(publication), /What holds it[\s\S]*?Otherwise[\s\S]*?Two bins/)
    await knock()
  })
  await place.vary('/rules/fee/decide/full/then', { value: 'bins * price' })
})

test('a pilot is no way past a hold: neither a missing approval, one’s own, nor a failing example lets it begin', async () => {
  const form = { do: 'pilot', 'area1.name': 'All', 'area1.nameCy': 'Pawb', reason: 'A try' }
  const until = { 'until.day': '31', 'until.month': '12', 'until.year': String(new Date().getFullYear()) }
  await city.send('holds', { holds: 'second-officer' })
  await place.vary('/pages/home/questions/bins/max', { value: '3' })
  const put = async () => {
    const copy = /name="copy" value="([0-9a-f]{64})"/.exec(await city.get(pilot))?.[1] ?? ''
    assert.equal((await fill(city, pilot, { ...form, ...until, copy }, undefined, false)).status, 303)
  }
  await stays('missing approval', async () => {
    await put()
    assert.match(await city.get(publication), /A version waits for its pilot/)
    await place.workOff()
    await knock()
  })
  await place.vary('/rules/fee/decide/full/then', { value: 'bins * price * 2' })
  await city.send('holds', {})
  await stays('failing example', async () => {
    await fill(city, publication, { do: 'takeBack' })
    await put()
    await place.workOff()
    assert.match(await city.get(publication), /A version waits for its pilot[\s\S]*?Otherwise[\s\S]*?Two bins/)
    await knock()
  })
  await place.vary('/rules/fee/decide/full/then', { value: 'bins * price' })
  await fill(city, publication, { do: 'takeBack' })
  await put()
  assert.equal((await pilots()).length, 1, 'with nothing left that holds it, it begins')
  assert.notDeepEqual((await pilots())[0]?.hash, (await live())?.version)
})

test('a failing check is not even put up', async () => {
  await stays('command', async () => {
    const { code, said } = await publish('barchester', worded(failingCheck))
    assert.deepEqual([code, said.version, said.waitsFor], [1, null, ['checks']])
  })
  await place.vary('/pages/crew/when', { value: 'lid' })
  await place.vary('/pages/more/questions/lid', { do: 'remove' })
  await stays('page', async () => {
    await fill(city, publication, { do: 'publish', ...says })
    assert.match(await city.get(publication), /What would hold it today[\s\S]*?Checks[^/]*Not cleared/)
    await knock()
  })
})

test('a missing approval holds it, and nobody approves what they put up themselves: at the page, the command, the jobs', async () => {
  await city.send('holds', { holds: 'second-officer' })
  await stays('command', async () => {
    const { said } = await publish('barchester', worded(), '--as', septimus)
    assert.deepEqual(said.waitsFor, ['second-officer'])
    assert.match(
      (await fill(city, publication, { do: 'clear', hold: 'second-officer' })).body,
      /Somebody else than who/,
    )
    assert.deepEqual((await publish('barchester', worded(), '--as', septimus)).said.waitsFor, ['second-officer'])
    await knock()
  })
  const nobody = '01999999-0000-7000-8000-000000000000'
  assert.equal((await publish('barchester', worded(), '--as', nobody)).code, 2)
})

test('the approval of an older version approves nothing', async () => {
  const old = await second.get(publication)
  await publish('barchester', worded(), '--as', septimus)
  await stays('page', () => fill(second, publication, { do: 'clear', hold: 'second-officer' }, old))
})

test('before its time nothing is live, though all else is cleared', async () => {
  await stays('command', async () => {
    const { said } = await publish('barchester', worded(), '--as', septimus, '--on', '2127-04-01T09:00')
    assert.deepEqual(said.waitsFor, ['second-officer', 'date'])
    await fill(second, publication, { do: 'clear', hold: 'second-officer' })
    await jobs.tasks.find(({ name }) => name === 'designs.check')?.run({ org, design: firstGreenBins.id }, context)
    await due()
    await straight(await waits())
  })
})

test('going back goes past nothing: the second person, who is not the first; and what fails today is not gone back to', async () => {
  await place.setClock('40000 days')
  await due()
  const [earlier] = (await versions()).map((hash) => `${history}/${hash}`)
  await stays('going back', async () => {
    assert.equal((await fill(city, `${earlier}`, { do: 'back', reason: 'As it was' })).status, 303)
    assert.match(
      (await fill(city, publication, { do: 'clear', hold: 'second-officer' })).body,
      /Somebody else than who/,
    )
    await knock()
  })
  const before = await live()
  await fill(second, publication, { do: 'clear', hold: 'second-officer' })
  assert.notDeepEqual(await live(), before, 'with the second person it is gone back to')
  // one that went live before something was asked of it that it has not: its examples fail with the Moothall of today
  const [past] = await versions()
  await db.sql(
    `update designs.version set content = jsonb_set(content, '{examples,0,expect,fee}', '1') where hash = $1`,
    [past],
  )
  await stays('what fails', async () => {
    const refused = await fill(city, `${history}/${past}`, { do: 'back', reason: 'As it was' })
    assert.match(refused.body, /You cannot go back to it: it does not pass today/)
    assert.match(refused.body, /Two bins[\s\S]*?should be/)
  })
})
