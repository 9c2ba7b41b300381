import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoDatabase } from '../../../../test/database.ts'
import { openDesk } from '../../../../test/desk/world.ts'
import { hiddenFields } from '../../../../test/edge/visitor.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
await desk.at('2026-06-01T09:00:00Z')
const eleanor = await desk.signedIn('eleanor-bold')
const slope = await desk.signedIn('obadiah-slope')

const plain = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#39;', "'")
const hidden = (body: string): Record<string, string> =>
  Object.fromEntries(Object.entries(hiddenFields(body)).map(([name, value]) => [name, plain(value)]))
const path = (reference: string) => `/barchester/requests/${reference}`
const amend = async (reference: string, page: string, fields: Record<string, string>) => {
  const at = `${path(reference)}/amend/${page}`
  return eleanor.post(at, { ...hidden((await eleanor.get(at)).body), ...fields })
}
const send = (reference: string, check: string) => eleanor.post(`${path(reference)}/amend`, hidden(check))
const ask = async (reference: string, question: string): Promise<void> => {
  const at = `/desk/barchester/cases/${reference}`
  assert.equal((await slope.submit(at, { question }, `${at}/ask`)).statusCode, 303)
  await desk.settle()
}
const sentTo = async (words: string): Promise<readonly string[]> =>
  (
    await db.sql<{ address: string }>(
      `select address from messages.outgoing where by = 'email' and body like $1 and not to_staff`,
      [`%${words}%`],
    )
  ).map(({ address }) => address)

test('an email address that was corrected is where later messages go; what was not corrected of the person stays', async () => {
  const reference = await desk.askForBin()
  await desk.settle()
  const record = async () =>
    (
      await db.sql<{ name: unknown; email: string; phone: string; address: unknown }>(
        `select r.name, r.email, r.phone, r.address from people.record r join cases.party p on p.record_id = r.id
         join cases.case c on c.id = p.case_id where c.reference = $1`,
        [reference],
      )
    )[0]
  const before = await record()
  const name = before?.name as Record<string, string>
  const checked = await amend(reference, 'you', {
    'name.first': name.first ?? '',
    'name.last': name.last ?? '',
    email: 'eleanor.new@example.org',
    phone: before?.phone ?? '',
  })
  assert.match(checked.body, /eleanor\.new@example\.org/)
  assert.equal((await send(reference, checked.body)).statusCode, 303)
  assert.deepEqual(await record(), { ...before, email: 'eleanor.new@example.org' })
  await ask(reference, 'Which side of the lane is it?')
  assert.deepEqual(await sentTo('Which side of the lane'), ['eleanor.new@example.org'])
})

test('an answer of a category that an old case has no locks for is kept, and opens to whom the case opens', async () => {
  const reference = await desk.askForBin()
  await desk.settle()
  // As a case stands that was opened before every category of its design was locked.
  await db.sql(
    `delete from cases.locks where category = 'housing' and case_id = (select id from cases.case where reference = $1)`,
    [reference],
  )
  const next = await amend(reference, 'home', { homeType: 'house', kerbside: 'helped' })
  assert.match(next.body, /binPlace/)
  const checked = await eleanor.post(`${path(reference)}/amend/assisted`, {
    ...hidden(next.body),
    binPlace: 'Behind the hospital',
  })
  assert.equal((await send(reference, checked.body)).statusCode, 303)
  assert.match((await slope.get(`/desk/barchester/cases/${reference}`)).body, /Behind the hospital/)
  assert.match((await eleanor.get(path(reference))).body, /Behind the hospital/)
  const locks = await db.sql<{ same: boolean }>(
    `select array(select lock from cases.locks where case_id = c.id and category = 'housing' order by lock)
       = array(select lock from cases.locks where case_id = c.id and category = 'case' order by lock) as same
     from cases.case c where reference = $1`,
    [reference],
  )
  assert.deepEqual(locks, [{ same: true }])
})
