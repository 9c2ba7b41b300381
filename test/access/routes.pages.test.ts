import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Route } from '#platform/http/route.ts'
import { listRoutes } from '#platform/http/server/list-routes.ts'
import { jobs, routes } from '../../src/app.ts'
import { type Heard, injecting } from '../applicant/browser.ts'
import { patient } from '../applicant/patient.ts'
import { demoDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'
import { asker, type Cell, effects, heardAs, outcomeOf, putBack } from './routes/ask.ts'
import type { Canary } from './routes/canaries.ts'
import { type Expected, expected } from './routes/expected.ts'
import { type Actor, actors } from './routes/people.ts'
import { look } from './routes/seen.ts'
import { addressOf, targetsOf } from './routes/targets.ts'
import { makeWorld, settle } from './routes/world.ts'

const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
const edge = await openEdge(db, routes)
const world = await makeWorld(db, edge.app, jobs.readers)
const ask = asker(patient(injecting(edge.app)), 'the key of a test', world)

const mounted = (await listRoutes(routes)).filter(({ path }) => !path.startsWith('/assets/'))
const declared = new Map<string, Route>(
  Object.values(routes).flatMap((list) => list.map((route) => [`${route.method} ${route.path}`, route] as const)),
)
const nameOf = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`
const seenBySomebody = new Set<Canary>()
let asked = 0

after(() => console.log(`${asked} requests to ${mounted.length} routes, ${world.canaries.all.length} canaries`))

test('every mounted route has its expectation, and every expectation its route', () => {
  assert.deepEqual(mounted.map(nameOf).sort(), Object.keys(expected).sort())
})

/** A refusal without what was asked (references, ids, the address itself) and without the token of its form. */
const faceless = (body: string, address: string): string =>
  body
    .replaceAll(address, '')
    .replace(/[0-9A-Z]{4}-[0-9A-Z]{4}|name="_csrf" value="[^"]*"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')

const check = async (cell: Cell, expectation: Expected): Promise<Heard> => {
  const label = `${cell.actor}, ${cell.target.name}`
  const { wanted, let: isLet } = outcomeOf(cell, expectation)
  const changes = cell.method !== 'GET'
  if (changes) await putBack(db, world, cell.target, expectation.stage)
  const before = changes ? await effects(db) : ''
  const heard = await ask(cell, expectation)
  asked += 1
  assert.equal(heardAs(heard), wanted, label)
  if (changes && !isLet) assert.equal(await effects(db), before, `${label}: refused, and yet it did something`)
  const address = addressOf({ path: cell.path, route: cell.route, more: expectation.more ?? {} }, cell.target)
  const { seen, leaked } = look(heard, { cell, shows: expectation.shows, world, let: isLet, address })
  assert.deepEqual(leaked, [], `${label}: in what was answered`)
  for (const canary of seen) seenBySomebody.add(canary)
  if (seen.length > 0)
    assert.match(heard.headers['cache-control'] ?? '', /no-store/, `${label}: may be kept by a cache`)
  return heard
}

interface Asked {
  readonly cell: Cell
  readonly heard: Heard
}

/** Refusals for what is not one's own read as the one for what is not there. */
const checkAlike = (all: readonly Asked[], expectation: Expected, how: string): void => {
  const faceOf = ({ cell, heard: { status, headers, body } }: Asked) => {
    const { 'content-length': _, date: __, ...others } = headers
    const address = addressOf({ path: cell.path, route: cell.route, more: expectation.more ?? {} }, cell.target)
    return { status, headers: others, body: faceless(body, address) }
  }
  for (const one of all) {
    const { wanted, let: isLet } = outcomeOf(one.cell, expectation)
    const nothing = all.find(({ cell: { target } }) => target.name === `nothing at the ${one.cell.target.org}`)
    if (!nothing || isLet || wanted !== expectation.otherwise) continue
    assert.deepEqual(faceOf(one), faceOf(nothing), `${one.cell.actor}, ${one.cell.target.name}, ${how}`)
  }
}

/** Programs are told no more than people: a case of another person and none at all, by each actor. */
const asProgram = async (cells: readonly Cell[], expectation: Expected): Promise<readonly Asked[]> => {
  const few = cells.filter(({ target }) => /^(septimus@|nothing)/.test(target.name))
  return Promise.all(
    few.map(async (cell) => ({ cell, heard: await ask(cell, expectation, { accept: 'application/json' }) })),
  )
}

const matrix = (list: typeof mounted): void => {
  for (const { method, path } of list) {
    const name = `${method} ${path}`
    const expectation = expected[name]
    if (!expectation) continue
    test(name, async () => {
      const route = declared.get(name)
      const targets = targetsOf({ method, path, route }, world)
      const cellsOf = (actor: Actor) => targets.map((target): Cell => ({ method, path, route, actor, target }))
      const askAll = async (actor: Actor) => {
        const all: Asked[] = []
        for (const cell of cellsOf(actor)) all.push({ cell, heard: await check(cell, expectation) })
        if (method !== 'GET') return
        checkAlike(all, expectation, 'as a person')
        checkAlike(await asProgram(cellsOf(actor), expectation), expectation, 'as a program')
      }
      // What changes nothing is asked by everybody at once.
      if (method === 'GET') await Promise.all(actors.map(askAll))
      else for (const actor of actors) await askAll(actor)
    })
  }
}

const isLast = (route: { method: string; path: string }): boolean => expected[nameOf(route)]?.last ?? false

describe('who is let in where, and what they see', () => {
  matrix(mounted.filter(({ method }) => method === 'GET'))

  test('who looked at whose case is written down, and nobody who was refused is', async () => {
    const looks = await db.sql<{ case_id: string; name: string }>(
      `select distinct l.case_id, m.name from journal.look l join places.membership m on m.id = l.viewer`,
    )
    const staff = { slope: 'Obadiah Slope', clerk: 'clerk', towers: 'Thomas Towers', thorne: 'Mary Thorne' }
    const wanted = Object.entries(staff).flatMap(([actor, name]) => {
      const lets = expected['GET /desk/:org/cases/:reference']?.lets ?? {}
      const cases = lets === 'everybody' ? [] : (lets[actor as keyof typeof staff] ?? [])
      return cases.map((one) => `${name} ${world.cases[one]?.id}`)
    })
    assert.deepEqual(looks.map((one) => `${one.name} ${one.case_id}`).sort(), wanted.sort())
  })

  test('an equality answer that was given as a choice is kept, and no page or program’s answer at the desk has it', async () => {
    const of = world.cases['septimus@county']
    const kept = await db.sql(
      `select 1 from cases.content where case_id = $1 and category = 'equality' and body::text ~ 'otherReligion'`,
      [of?.id],
    )
    assert.equal(kept.length, 1)
    for (const { method, path } of mounted.filter((route) => /^\/desk\/:org\/cases\/:reference/.test(route.path))) {
      const route = declared.get(`${method} ${path}`)
      const expectation = expected[`${method} ${path}`]
      const target = targetsOf({ method, path, route }, world).find(({ caseName }) => caseName === 'septimus@county')
      if (method !== 'GET' || !target || !expectation) continue
      const { body } = await ask({ method, path, route, actor: 'thorne', target }, expectation)
      assert.doesNotMatch(body, /otherReligion|Another religion|Crefydd arall/, path)
    }
  })

  test('what somebody may see was seen by them: the search finds what is there', () => {
    const unseen = world.canaries.all
      .filter(
        ({ kind, at }) =>
          !['key', 'secret', 'equality', 'id'].includes(kind) &&
          !(kind === 'bytes' && at.startsWith('draft')) &&
          !(at === 'account' && kind === 'contact'),
      )
      .filter((canary) => !seenBySomebody.has(canary))
    assert.deepEqual(unseen, [])
  })

  matrix(mounted.filter((route) => route.method !== 'GET' && !isLast(route)))
  matrix(mounted.filter((route) => route.method !== 'GET' && isLast(route)))
})

test('an email or letter has in it what is of its own case', async () => {
  await settle(db, jobs.readers)
  const kept = await db.sql<{ case_id: string; text: string }>(
    `select case_id, concat_ws(' ', address, subject, body) as text from messages.outgoing`,
  )
  assert.ok(kept.length > 0)
  for (const { case_id, text } of kept) {
    const of = Object.values(world.cases).find(({ id }) => id === case_id)
    const others = world.canaries.in(text).filter(({ owner, at, kind }) => {
      if (owner !== of?.owner || kind === 'key') return true
      if (kind === 'secret') return at !== of.org
      return at !== of.org && at !== 'account'
    })
    assert.deepEqual(others, [], `a message of ${of?.owner}@${of?.org}`)
  }
})

test('nothing of anybody is in the log', () => {
  assert.ok(edge.log.length > 100)
  assert.deepEqual(world.canaries.in(edge.log.join('\n')), [])
})
