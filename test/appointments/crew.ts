import assert from 'node:assert/strict'
import { remakeDiaries } from '../../src/domains/cases/diaries/change-diary.ts'
import { fillIn, type ReadyToSend, referenceIn } from '../applicant/apply.ts'
import { type Browser, formsOf, type Heard, injecting, openBrowser } from '../applicant/browser.ts'
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
  const slotOn = async (day: string, diary = 'bulky-waste') => {
    const [slot] = await db.sql<{ id: string; taken: number; capacity: number; closed: boolean }>(
      `select id, taken, capacity, closed from cases.slot where org_id = $1 and starts_at::date = $2
        and diary_id = (select id from cases.diary where org_id = $1 and code = $3) order by closed limit 1`,
      [org, day, diary],
    )
    assert.ok(slot, day)
    return slot
  }
  const visitOn = async (day: string, diary?: string) => `${day}T07:00/12:00/${(await slotOn(day, diary)).id}`
  const browser = (): Browser => openBrowser(injecting(desk.edge.app))
  const toTheTime = async (by: Browser, more: Readonly<Record<string, string>> = {}): Promise<Heard> => {
    await assert.rejects(fillIn(by, { ...bulkyWaste, fields: { ...fields, ...more } }), /apply\/time: 200/)
    return by.get(`${service}/time`)
  }
  const choose = async (by: Browser, visit: string): Promise<Heard> => {
    const form = formsOf((await by.get(`${service}/time`)).body).find(({ action }) => action.includes('/apply/'))
    return by.post(`${service}/time`, { ...form?.hidden, visit })
  }
  const toTheEnd = (by: Browser): Promise<ReadyToSend> => fillIn(by, { ...bulkyWaste, fields })
  return {
    desk,
    org,
    job,
    remake,
    slotOn,
    visitOn,
    browser,
    /** answers everything but the time, and stands at its page */
    toTheTime,
    choose,
    toTheEnd,
    service,
    /** sends the whole form for a morning; nothing is paid yet */
    book: async (day: string, by = browser(), prefix = ''): Promise<{ by: Browser; reference: string }> => {
      await toTheTime(by)
      assert.equal((await choose(by, await visitOn(day))).status, 303)
      const { form } = await toTheEnd(by)
      const sent = await by.post(`${prefix}${form.action}`, form.hidden)
      return { by, reference: referenceIn(sent.headers.location) }
    },
    /** chooses another time at the page of an appointment */
    move: async (by: Browser, at: string, visit: string): Promise<Heard> => {
      const form = formsOf((await by.get(at)).body).find(({ action }) => action === at)
      return by.post(at, { ...form?.hidden, time: visit })
    },
    paid: async (reference: string): Promise<void> => {
      await db.sql(
        `update cases.appointment set firm = true where case_id = (select id from cases.case where reference = $1)`,
        [reference],
      )
    },
    taken: async (day: string): Promise<number> => (await slotOn(day)).taken,
    events: async (reference: string): Promise<string[]> =>
      (
        await db.sql<{ type: string }>(
          `select e.type from journal.event e join cases.case c on c.org_id = e.org_id and c.id = e.case_id
            where c.reference = $1 and e.type like 'appointment.%' order by e.id`,
          [reference],
        )
      ).map(({ type }) => type),
  }
}
