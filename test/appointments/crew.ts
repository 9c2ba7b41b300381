import assert from 'node:assert/strict'
import { remakeDiaries } from '../../src/domains/cases/diaries/change-diary.ts'
import { fillIn, type ReadyToSend } from '../applicant/apply.ts'
import { type Browser, type Heard, injecting, openBrowser } from '../applicant/browser.ts'
import type { FreshDatabase } from '../database.ts'
import { openDesk } from '../desk/world.ts'

const service = '/barchester/services/bulky-waste/apply'

const fields = {
  'things.items': '1',
  'things[0].thing': 'table',
  'things[0].number': '1',
  dangers: ['none'],
  whose: 'home',
  'address.line1': '3 Cathedral Close',
  'address.town': 'Barchester',
  'address.postcode': 'BA1 1AB',
  'address.areas': 'barchester',
  goodThings: 'no',
  fireLabel: 'notPadded',
  'put.words': 'By the gate',
  'name.first': 'Martha',
  'name.last': 'Stockdale',
  phone: '01632960123',
  email: 'martha@barsetshire.example',
  helpWithPrice: 'neither',
} as const

const bulkyWaste = { org: 'barchester', service: 'bulky-waste' }

/** The crew for bulky waste of Barchester, with a diary that gives one morning a day and this many places in it. */
export const openCrew = async (db: FreshDatabase, at: { readonly now: string; readonly places: number }) => {
  const desk = await openDesk(db)
  const org = desk.org('barchester')
  const job = { org, purpose: 'service' as const, name: 'test' }
  const remake = (): Promise<void> => db.jobs.jobWork(job, remakeDiaries)
  await desk.at(at.now)
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({
    ...{ id: `morning${weekday}`, weekday, from: '07:00', to: '12:00', minutes: 300 },
    capacity: at.places,
  }))
  await db.sql('update cases.diary set hours = $1', [JSON.stringify(hours)])
  await remake()
  const slotOn = async (day: string) => {
    const [slot] = await db.sql<{ id: string; taken: number; capacity: number; closed: boolean }>(
      `select id, taken, capacity, closed from cases.slot where org_id = $1 and starts_at::date = $2
        order by closed limit 1`,
      [org, day],
    )
    assert.ok(slot, day)
    return slot
  }
  return {
    desk,
    org,
    job,
    remake,
    slotOn,
    visitOn: async (day: string) => `${day}T07:00/12:00/${(await slotOn(day)).id}`,
    browser: (): Browser => openBrowser(injecting(desk.edge.app)),
    /** answers everything but the time, and stands at its page */
    toTheTime: async (by: Browser, more: Readonly<Record<string, string>> = {}): Promise<Heard> => {
      await assert.rejects(fillIn(by, { ...bulkyWaste, fields: { ...fields, ...more } }), /apply\/time: 200/)
      return by.get(`${service}/time`)
    },
    choose: async (by: Browser, visit: string): Promise<Heard> => {
      const { formsOf } = await import('../applicant/browser.ts')
      const form = formsOf((await by.get(`${service}/time`)).body).find(({ action }) => action.includes('/apply/'))
      return by.post(`${service}/time`, { ...form?.hidden, visit })
    },
    toTheEnd: (by: Browser): Promise<ReadyToSend> => fillIn(by, { ...bulkyWaste, fields }),
    service,
  }
}
