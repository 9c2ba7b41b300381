import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'

import { makeWorld } from '../../../test/access/actors.ts'
import { freshDatabase } from '../../../test/database.ts'
import { moveClock } from '../clock.ts'
import { one, rows } from './rows.ts'
import { tokenHash } from './who.ts'

const db = await freshDatabase({ max: 20 })
const world = await makeWorld(db)
const { city, county, eleanor } = world.place
const of = (text: string) => ({ name: text.slice(0, 60), text })
const at = (token: string | undefined, org = city) => ({ org, token, purpose: 'service', locale: 'en' }) as const
const acting = (actor: string) => world.actors[actor] ?? assert.fail(actor)

const session = async (): Promise<string> => {
  const token = newId()
  await db.web.work(at(undefined), ({ tx }) =>
    rows(tx, of(`select sign_in.open_session($1, now() + interval '90 days')`), [tokenHash(token)]),
  )
  return token
}

const issue = of(`select sign_in.issue_ticket($1, 'draft', $2, $3, app.now() + interval '30 days') as id`)
const ticket = async (token: string) => {
  const [secret, subject] = [newId(), newId()]
  const found = await db.web.work(at(token), ({ tx }) =>
    one<{ id: string }>(tx, issue, [city, subject, tokenHash(secret)]),
  )
  return { id: found?.id ?? assert.fail(), secret, subject }
}

const present = async (token: string, secret: string, org = city) =>
  db.web.work(at(token, org), ({ tx }) =>
    one<{ id: string | null; subject: string | null }>(
      tx,
      of('select id, subject from sign_in.present_ticket($1, $2)'),
      [org, tokenHash(secret)],
    ),
  )

const held = async (token: string): Promise<readonly string[]> =>
  db.web.work(at(token), async ({ actor }) => ('tickets' in actor ? actor.tickets : []))

test('a ticket opens for the session that made it and for whoever brings the secret', async () => {
  const [mine, other] = [await session(), await session()]
  const { id, secret, subject } = await ticket(mine)
  assert.deepEqual([await held(mine), await held(other)], [[id], []])
  assert.deepEqual(await present(other, secret), { id, subject })
  assert.deepEqual(await held(other), [id])
})

test('a wrong secret, another organisation and a month later open nothing', async () => {
  const [mine, other] = [await session(), await session()]
  const { id, secret } = await ticket(mine)
  assert.equal((await present(other, 'wrong'))?.id, null)
  assert.equal((await present(other, secret, county))?.id, null)
  await db.sql('select app.set_demo(true)')
  const now = Temporal.Now.instant()
  await db.web.bare((tx) => moveClock(tx, now.add({ hours: 31 * 24 })))
  assert.equal((await present(other, secret))?.id, null)
  assert.deepEqual(await held(mine), [])
  await db.web.bare((tx) => moveClock(tx, now))
  assert.deepEqual(await held(mine), [id])
})

test('a new secret for a ticket ends the one before it', async () => {
  const [mine, other] = [await session(), await session()]
  const { id, secret } = await ticket(mine)
  const renew = of(`select sign_in.renew_ticket($1, $2, $3, app.now() + interval '1 day') as done`)
  assert.deepEqual(await db.web.work(at(mine), ({ tx }) => rows(tx, renew, [city, id, tokenHash('newer')])), [
    { done: true },
  ])
  assert.deepEqual([(await present(other, secret))?.id, (await present(other, 'newer'))?.id], [null, id])
})

test('a ticket claimed by an account is that account’s in every session, and no other session’s', async () => {
  const [mine, other] = [await session(), await session()]
  const { id, secret } = await ticket(mine)
  const claim = of('select sign_in.claim_ticket($1, $2) as done')
  const claimed = await acting('Eleanor at the city')(async ({ tx }) => {
    await rows(tx, of('select sign_in.present_ticket($1, $2)'), [city, tokenHash(secret)])
    return rows(tx, claim, [city, id])
  })
  assert.deepEqual(claimed, [{ done: true }])
  assert.deepEqual(await held(mine), [])
  assert.equal((await present(other, secret))?.id, null)
  const actor = await acting('Eleanor at the city')(async (work) => work.actor)
  assert.deepEqual(actor.kind === 'person' && [actor.account, actor.tickets.includes(id)], [eleanor, true])
})

test('twenty claim one ticket at once and one has it', async () => {
  const { id, secret } = await ticket(await session())
  const actors = ['Eleanor at the city', 'Septimus at the city']
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, turn) =>
      acting(actors[turn % 2] ?? '')(async ({ tx }) => {
        await rows(tx, of('select sign_in.present_ticket($1, $2)'), [city, tokenHash(secret)])
        return one<{ done: boolean }>(tx, of('select sign_in.claim_ticket($1, $2) as done'), [city, id])
      }),
    ),
  )
  assert.equal(outcomes.filter((outcome) => outcome?.done).length, 1)
})

test('a ticket that is not held can be neither claimed nor ended', async () => {
  const { id } = await ticket(await session())
  for (const call of ['sign_in.claim_ticket($1, $2)', 'sign_in.end_ticket($1, $2)']) {
    const done = await acting('Septimus at the city')(({ tx }) => rows(tx, of(`select ${call} as done`), [city, id]))
    assert.deepEqual(done, [{ done: false }], call)
  }
})

test('moving a demo’s clock signs nobody out, and a clock that is no demo’s stays', async () => {
  const mine = await session()
  await db.sql('select app.set_demo(true)')
  const later = Temporal.Now.instant().add({ hours: 24 * 365 })
  await db.web.bare((tx) => moveClock(tx, later))
  const work = await db.web.work(at(mine), async ({ session: id, now }) => ({ id, now }))
  assert.ok(work.id !== undefined && Temporal.Instant.compare(work.now, later) >= 0)
  await db.web.bare((tx) => moveClock(tx, Temporal.Now.instant()))
  await db.sql('select app.set_demo(false)')
  await assert.rejects(
    db.web.bare((tx) => moveClock(tx, later)),
    { code: 'not-a-demo' },
  )
})

test('what has run out is forgotten, what has not is kept', async () => {
  const [gone, kept] = [await session(), await session()]
  await db.sql(`update sign_in.session set until = now() - interval '2 days' where token_hash = $1`, [tokenHash(gone)])
  await db.jobs.bare((tx) => rows(tx, of('select app.sweep(100)')))
  const left = await db.sql('select 1 from sign_in.session where token_hash = any($1)', [
    [tokenHash(gone), tokenHash(kept)],
  ])
  assert.equal(left.length, 1)
  assert.ok((await db.web.work(at(kept), async (work) => work.session)) !== undefined)
})
