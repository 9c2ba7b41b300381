import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { checkDesign } from '#engine/check/check-design.ts'
import { parseDesign } from '#engine/design/design-file.ts'
import { publish } from '../../src/domains/designs/publish.ts'
import { applyFor, fillIn, referenceIn } from '../applicant/apply.ts'
import { type Browser, type Fields, formsOf, injecting, openBrowser } from '../applicant/browser.ts'
import { patient } from '../applicant/patient.ts'
import { demoDatabase } from '../database.ts'
import { openDesk } from '../desk/world.ts'

const file = new URL('../../designs/parking-zone-consultation/design.yaml', import.meta.url)
const summer = { opens: '2026-06-01', closes: '2026-06-14', paper: '7 days' }
const phases = [
  ['listening', '2026-06-01'],
  ['considering', '2026-06-15'],
  ['deciding', '2026-07-01'],
  ['answering', '2026-08-01'],
]

/** Barchester, whose city asks about a parking zone from 1 to 14 June 2026, and keys paper in for a week more. */
export const openConsulting = async () => {
  const db = await demoDatabase()
  const desk = await openDesk(db)
  const service = 'parking-zone-consultation'
  /** what the city asks from now on, with this window */
  const ask = async (window: object = summer): Promise<void> => {
    const written = parseDesign(readFileSync(file, 'utf8')).design as { phases: readonly { id: string }[] }
    const days = new Map(phases as [string, string][])
    const begun = written.phases.map((phase) => ({ ...phase, begins: days.get(phase.id) }))
    const document = { ...written, window, phases: begun }
    const checked = checkDesign(document, { languages: ['en', 'cy'] })
    const who = { org: desk.org('barchester'), purpose: 'operation' as const, name: 'test' }
    const as = { publisher: 'barchester', languages: ['en', 'cy'], canSignIn: true, severity: 'better' as const }
    await db.jobs.jobWork({ ...who, operator: { membership: undefined } }, async (work) =>
      assert.deepEqual(
        (await publish(work, { document, checked, ...as, by: 'operator', reason: 'A window' })).waitsFor,
        [],
      ),
    )
  }
  const anybody = () => openBrowser(patient(injecting(desk.edge.app)))
  const signedIn = async (person: string): Promise<Browser> => {
    const by = anybody()
    const form = formsOf((await by.get('/demo')).body).find(({ action }) => action === '/demo/sign-in')
    assert.equal((await by.post('/demo/sign-in', { ...form?.hidden, person })).status, 303)
    return by
  }
  const fields: Fields = {
    ...{ oldEnough: 'yes', answeredBefore: 'no', tieToZone: 'lives', street: 'Pump Lane', vehicles: 'one' },
    ...{ support: 'strongly', hours: 'proposed', troubles: ['noSpace'], reasons: '', ageGroup: 'to64', email: '' },
  }
  /** begins an answer at the desk of staff */
  const beginKeyed = async (by: Browser, channel: string, received?: string) => {
    const start = '/desk/barchester/behalf'
    const form = formsOf((await by.get(start)).body).find(({ action }) => action === start)
    const [year = '', month = '', day = ''] = received?.split('-') ?? []
    return by.post(start, {
      ...{ ...form?.hidden, service, channel, spokeWith: 'applicant', locale: 'en', first: 'Mary', last: 'Bold' },
      ...{ 'received-day': day, 'received-month': month, 'received-year': year },
    })
  }
  return {
    ...{ db, desk, ask, anybody, signedIn, fields, service, beginKeyed },
    page: `/barchester/services/${service}`,
    /** somebody answers online; the reference */
    answer: (more: Fields = {}, by = anybody()) =>
      applyFor(by, { org: 'barchester', service, fields: { ...fields, ...more } }),
    /** staff key an answer in; the reference */
    keyIn: async (by: Browser, channel: string, { received, ...more }: Record<string, string> = {}) => {
      const start = (await beginKeyed(by, channel, received)).headers.location ?? ''
      assert.match(start, /behalf\//, `begun on ${received}`)
      const { form } = await fillIn(by, { org: '', service: '', start, fields: { ...fields, ...more } })
      return referenceIn((await by.post(form.action, form.hidden)).headers.location)
    },
  }
}
