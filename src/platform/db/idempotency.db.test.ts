import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'

import { makeWorld } from '../../../test/access/actors.ts'
import { freshDatabase } from '../../../test/database.ts'
import { one, rows, run } from './rows.ts'

const db = await freshDatabase({ max: 20 })
const world = await makeWorld(db)
const { city } = world.place
const of = (text: string) => ({ name: text.slice(0, 60), text })
const acting = (actor: string) => world.actors[actor] ?? assert.fail(actor)

interface Claim {
  readonly mine: boolean
  readonly status: number | null
  readonly location: string | null
}

const team = of(`insert into places.team (org_id, id, name) values ($1, $2, '{"en": "Bins"}')`)
const teams = async () => (await db.sql('select 1 from places.team')).length

const make = (actor: string, key: string, fail = false): Promise<Claim | undefined> =>
  acting(actor)(async ({ tx }) => {
    const claim = await one<Claim>(tx, of('select mine, status, location from app.claim($1, $2)'), [city, key])
    if (!claim?.mine) return claim
    const id = newId()
    await run(tx, team, [city, id])
    await rows(tx, of('select app.finish($1, $2, 303, $3)'), [city, key, `/teams/${id}`])
    if (fail) throw new Error('stopped half way')
    return { mine: true, status: 303, location: `/teams/${id}` }
  })

test('twenty requests with one key make one thing, and all are told the same', async () => {
  const before = await teams()
  const answers = await Promise.all(Array.from({ length: 20 }, () => make('the officer at work', 'twenty')))
  assert.equal(await teams(), before + 1)
  assert.equal(answers.filter((answer) => answer?.mine).length, 1)
  assert.equal(new Set(answers.map((answer) => `${answer?.status} ${answer?.location}`)).size, 1)
})

test('a request that fails leaves its key free', async () => {
  const before = await teams()
  await assert.rejects(make('the officer at work', 'again', true))
  assert.equal((await make('the officer at work', 'again'))?.mine, true)
  assert.equal(await teams(), before + 1)
})

test('the same key of another session is another key', async () => {
  await make('the officer at work', 'shared')
  assert.equal((await make('Eleanor at the city', 'shared'))?.mine, true)
})

test('without a session no key is claimed', async () => {
  await assert.rejects(make('anyone at the city', 'nobody'), { code: 'no-session' })
})
