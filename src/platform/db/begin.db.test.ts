import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import { Refusal } from '#core/refusal.ts'

import { makeWorld } from '../../../test/access/actors.ts'
import { plant } from '../../../test/access/made-up-row.ts'
import { freshDatabase } from '../../../test/database.ts'
import { openDatabase } from './database.ts'
import { rows, run } from './rows.ts'
import { tokenHash } from './who.ts'

const db = await freshDatabase()
const world = await makeWorld(db)
const { city, county, officer } = world.place
const of = (text: string) => ({ name: text.slice(0, 60), text })
const own = { org: city, purpose: 'own', locale: 'en' } as const
const notYours = (cause: unknown) => cause instanceof Refusal && cause.code === 'not-yours'
const acting = (actor: string) => world.actors[actor] ?? assert.fail(actor)

const signedIn = async (account: string): Promise<string> => {
  const token = newId()
  await db.web.work(own, async ({ tx }) => {
    await rows(tx, of(`select sign_in.open_session($1, now() + interval '1 hour')`), [tokenHash(newId())])
    await rows(tx, of(`select sign_in.sign_in($1, $2, now() + interval '1 hour')`), [tokenHash(token), account])
  })
  return token
}

test('an unknown, an ended and an expired session are nobody in particular', async () => {
  const ended = await signedIn(world.place.eleanor)
  await db.web.work({ ...own, token: ended }, ({ tx }) => rows(tx, of('select sign_in.end_session()')))
  const expired = await signedIn(world.place.eleanor)
  await db.sql('update sign_in.session set until = now() where token_hash = $1', [tokenHash(expired)])
  for (const token of ['never seen', ended, expired])
    assert.deepEqual(await db.web.work({ ...own, token }, async ({ actor }) => actor), { kind: 'anyone', tickets: [] })
})

test('a person acts as the account that signed in, and the token from before signing in is dead', async () => {
  const [before, after] = [newId(), newId()]
  await db.web.work(own, async ({ tx }) => {
    await rows(tx, of(`select sign_in.open_session($1, now() + interval '1 hour')`), [tokenHash(before)])
  })
  await db.web.work({ ...own, token: before }, ({ tx }) =>
    rows(tx, of(`select sign_in.sign_in($1, $2, now() + interval '1 hour')`), [tokenHash(after), world.place.septimus]),
  )
  const actor = await db.web.work({ ...own, token: after }, async (work) => work.actor)
  assert.deepEqual(actor.kind === 'person' && [actor.account, actor.name], [world.place.septimus, 'Septimus Harding'])
  assert.equal(await db.web.work({ ...own, token: before }, async (work) => work.actor.kind), 'anyone')
})

test('an account that is closed signs nobody in, whatever its sessions say', async () => {
  const id = newId()
  await plant(db, 'people.account', { org_id: county, id, ended_at: '2026-04-01T09:00:00Z', open_to: [id] })
  const token = await signedIn(id)
  assert.equal(await db.web.work({ ...own, token }, async ({ actor }) => actor.kind), 'anyone')
})

test('a membership of somebody else, one that is over and one that has not begun are refused', async () => {
  const token = await signedIn(officer.account)
  const asMember = (membership: string) => db.web.work({ ...own, token, membership }, async ({ actor }) => actor)
  assert.equal((await asMember(officer.membership)).kind, 'member')
  await assert.rejects(asMember(world.place.countyOfficer.membership), notYours)
  for (const [from, to] of [
    ['2020-01-01', '2020-12-31'],
    ['2999-01-01', null],
  ]) {
    const id = newId()
    const dates = { org_id: city, id, account_id: officer.account, from_on: from, to_on: to }
    await plant(db, 'places.membership', { ...dates, open_to: [city] })
    await assert.rejects(asMember(id), notYours)
  }
  await assert.rejects(
    db.web.work({ ...own, membership: officer.membership }, async () => {}),
    notYours,
  )
})

test('sixty-four keys are held and sixty-five refused', async () => {
  const account = newId()
  await plant(db, 'people.account', { org_id: county, id: account, ended_at: null, open_to: [account] })
  const token = await signedIn(account)
  const link = () => plant(db, 'people.link', { org_id: city, account_id: account, ended_at: null, open_to: [city] })
  for (let links = 0; links < 63; links++) await link()
  const keys = of('select cardinality(app.keys()) as held')
  const held = await db.web.work({ ...own, token }, ({ tx }) => rows<{ held: number }>(tx, keys))
  assert.deepEqual(held, [{ held: 64 }])
  await link()
  await assert.rejects(
    db.web.work({ ...own, token }, async () => {}),
    notYours,
  )
})

test('a link that is ended closes its rows in the next transaction', async () => {
  const count = of('select 1 from people.record')
  const see = () => acting('Eleanor at the county')(({ tx }) => rows(tx, count))
  assert.equal((await see()).length, 1)
  await acting('a job of the county')(({ tx }) => run(tx, of('update people.link set ended_at = app.now()')))
  assert.equal((await see()).length, 0)
})

test('what is passed to the opening call stays a string', async () => {
  const name = `x'; set local app.keys = '{${city}}'; --`
  const seen = await db.jobs.jobWork({ org: county, purpose: 'operation', name }, async (work) => ({
    actor: work.actor,
    organisations: await rows(work.tx, of('select distinct org_id from places.membership')),
  }))
  assert.deepEqual(seen, { actor: { kind: 'job', name }, organisations: [{ org_id: county }] })
})

test('nothing of one transaction is left to the next on the same connection', async () => {
  const single = openDatabase(db.urls.jobs, { max: 1 })
  const count = of('select 1 from places.membership')
  try {
    const who = { org: city, purpose: 'operation', name: 'letters' } as const
    assert.equal((await single.jobWork(who, ({ tx }) => rows(tx, count))).length > 0, true)
    assert.deepEqual(await single.bare((tx) => rows(tx, count)), [])
  } finally {
    await single.close()
  }
})

test('the web cannot act as a job', async () => {
  const asked = db.web.jobWork({ org: city, purpose: 'operation', name: 'letters' }, async () => {})
  await assert.rejects(asked, { code: '42501' })
})
