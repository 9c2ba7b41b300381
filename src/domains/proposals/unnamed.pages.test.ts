import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formsOf } from '../../../test/applicant/browser.ts'
import { openProposingPlace } from '../../../test/proposals/proposing-place.ts'

const place = await openProposingPlace()
const { db, office, log } = place
await place.at('2027-02-01T09:00:00Z')
const form = '/desk/barchester/suggest/green-bins?about=questions%2Fsteps'
const said = { what: 'Quagmire: ask for the steps with a picture', why: 'Crews cannot tell from the answer', whom: '' }

const tables = (
  await db.sql<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`,
  )
).map(({ name }) => name)
/** Every row of every table, as text, with the transaction that wrote it. */
const everything = async () =>
  (
    await Promise.all(
      tables.map((table) =>
        db.sql<{ table: string; row: string; xmin: string }>(
          `select '${table}' as table, t::text as row, t.xmin::text as xmin from ${table} t`,
        ),
      ),
    )
  ).flat()
/** By what the member of staff can be known: ids of account, membership and session, name and address. */
const [staff] = await db.sql<Record<string, string>>(
  `select m.id as membership, m.account_id as account, m.name, a.email, s.id as session, encode(s.token_hash, 'hex') as token
   from places.membership m join people.account a on a.id = m.account_id join sign_in.session s on s.account_id = a.id
   where m.id = $1`,
  [place.me],
)
const names = Object.values(staff ?? {})
const namesNobody = (text: string) =>
  assert.deepEqual(
    names.filter((name) => text.includes(name)),
    [],
  )

test('what staff put in without their name changes one row of one table, which names nobody and stands by itself', async () => {
  assert.equal(names.length, 6)
  const shown = await office.browser.get(form)
  assert.match(shown.body, /What we cannot hide/)
  namesNobody(
    formsOf(shown.body)
      .map(({ hidden }) => JSON.stringify(hidden))
      .join(),
  )
  const before = await everything()
  const lines = log.length
  const empty = await place.send(office.browser, form, { ...said, why: '' })
  assert.match(empty.body, /Enter why it should be different/)
  const again = formsOf(empty.body).find(({ controls }) => controls.has('what'))
  const sent = await office.browser.post(again?.action ?? '', { ...again?.hidden, ...said })
  assert.match(sent.body, /It is in the letterbox/)
  assert.equal(sent.cookies.length, 0, 'whoever is signed in stays so')
  // a double click
  await office.browser.post(again?.action ?? '', { ...again?.hidden, ...said })
  const known = new Set(before.map(({ table, row, xmin }) => `${table} ${xmin} ${row}`))
  const after = await everything()
  const changed = after.filter(({ table, row, xmin }) => !known.has(`${table} ${xmin} ${row}`))
  assert.deepEqual(
    changed.map(({ table }) => table),
    ['proposals.letterbox'],
  )
  assert.equal(after.length, before.length + 1)
  const [posted] = changed
  namesNobody(posted?.row ?? '')
  assert.match(posted?.row ?? '', /Quagmire/)
  assert.equal(after.filter(({ xmin }) => xmin === posted?.xmin).length, 1, 'no row was written with it')
  const written = log.slice(lines).join('\n')
  namesNobody(written)
  assert.doesNotMatch(written, /Quagmire/)
})

test('no row of it has a time; it is passed on at night under a new id, with what others put in', async () => {
  const times = await db.sql(
    `select attname from pg_attribute a where attrelid in ('proposals.letterbox'::regclass, 'proposals.said'::regclass,
       'proposals.proposal'::regclass) and format_type(atttypid, null) like 'time%'`,
  )
  assert.deepEqual(times, [])
  await place.send(office.browser, form, { ...said, what: 'Another: ask for it last' })
  await place.timer('proposals.letterbox')
  assert.equal((await db.sql('select 1 from proposals.said')).length, 0, 'not before the night')
  const ids = (await db.sql<{ id: string }>('select id from proposals.letterbox')).map(({ id }) => id)
  await place.at('2027-02-02T05:00:00Z')
  const events = (await db.sql('select 1 from journal.event')).length
  await place.timer('proposals.letterbox')
  const rows = (await everything()).filter(({ row }) => row.includes('Quagmire') || row.includes('Another: ask'))
  assert.deepEqual(
    rows.map(({ table }) => table),
    ['proposals.said', 'proposals.said'],
  )
  assert.equal(new Set(rows.map(({ xmin }) => xmin)).size, 1, 'they came together')
  for (const { row } of rows) {
    namesNobody(row)
    assert.ok(ids.every((id) => !row.includes(id)))
    assert.match(row, /2027-02-02/)
  }
  assert.equal((await db.sql('select 1 from journal.event')).length, events)
  assert.match((await office.browser.get('/desk/barchester/suggestions')).body, /Quagmire/)
})

test('whoever has not the form of today puts nothing in; the same form is given to all staff of an organisation', async () => {
  await place.at('2027-02-02T09:00:00Z')
  const shown = await office.browser.get(form)
  const own = formsOf(shown.body).find(({ controls }) => controls.has('pass'))
  assert.ok(own)
  const put = (more: Record<string, string>) =>
    office.browser.post(own.action, { ...own.hidden, ...said, what: 'Third thing', ...more })
  assert.equal((await put({ pass: '00' })).status, 403)
  assert.equal(
    (await put({ pass: own.hidden.pass?.toString().replace(/^./, (c) => (c === '0' ? '1' : '0')) ?? '' })).status,
    403,
  )
  await place.at('2027-02-05T09:00:00Z')
  assert.match((await put({})).body, /This form is from another day/)
  assert.equal((await db.sql('select 1 from proposals.letterbox')).length, 0)
  assert.equal((await place.browser().get(form)).status, 404)
})
