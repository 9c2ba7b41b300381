import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import { formsOf, injecting, openBrowser } from '../../../../../test/applicant/browser.ts'
import { freshDatabase } from '../../../../../test/database.ts'
import { openEdge } from '../../../../../test/edge/open-edge.ts'
import { routes } from '../../../../app.ts'
import { operations } from '../../../../operations.ts'

const db = await freshDatabase()
const org = newId()
const operator = { org, purpose: 'operation', name: 'init', operator: { membership: undefined } } as const
const first = await db.jobs.jobWork(operator, (work) =>
  operations.foundFirst(work, {
    slug: 'barchester',
    name: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' },
    kind: 'unitary',
    languages: ['en', 'cy'],
    contact: { phone: '01632 960200', hours: { en: 'Weekdays', cy: 'Dyddiau gwaith' } },
    administrator: { name: 'Septimus Harding', email: 'septimus@barchester.example', locale: 'en' },
  }),
)
const edge = await openEdge(db, routes)
const browser = openBrowser(injecting(edge.app))
const at = '/desk/barchester/administration/teams'
const send = async (path: string, fields: Record<string, string>) => {
  const form = formsOf((await browser.get(path)).body).find(({ action }) => action.endsWith(path))
  assert.ok(form)
  const { _csrf } = form.hidden
  return browser.post(path, { ...(_csrf !== undefined && { _csrf }), ...fields })
}
await send(`/barchester/join/${first.secret}`, {})
const waste = { do: 'add', name: 'Waste and recycling', nameCy: 'Gwastraff ac ailgylchu', code: 'waste' }
const codes = async () =>
  (await db.sql<{ code: string | null }>('select code from places.team order by id')).map(({ code }) => code)

test('a team says what service designs call it, so that their requests reach its queue', async () => {
  assert.equal((await send(at, waste)).status, 303)
  assert.deepEqual(await codes(), ['waste'])
  assert.match((await browser.get(at)).body, /value="waste"/)
})

test('no two teams are called alike, and what is no code is said beside its box with what was typed', async () => {
  const again = await send(at, { ...waste, name: 'Second team', nameCy: 'Ail dîm' })
  assert.match(again.body, /href="#code"/)
  assert.match(again.body, /value="Second team"/)
  assert.match((await send(at, { ...waste, code: 'Waste & more' })).body, /href="#code"/)
  assert.deepEqual(await codes(), ['waste'])
})

test('a team may be without one', async () => {
  assert.equal((await send(at, { ...waste, name: 'Legal', nameCy: 'Cyfreithiol', code: '' })).status, 303)
  assert.deepEqual(await codes(), ['waste', null])
})
