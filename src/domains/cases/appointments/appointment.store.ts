import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Appointment } from './appointment.rules.ts'

const columns = `a.id, a.case_id as "caseId", a.question, a.slot_id as slot, s.diary_id as diary, a.state, a.why, a.firm,
  s.starts_at as "startsAt", s.ends_at as "endsAt", s.closed, d.change_hours as "changeHours", d.name, d.place,
  a.asked_at as "askedAt"`
const tables = `cases.appointment a
  join cases.slot s on s.org_id = a.org_id and s.id = a.slot_id
  join cases.diary d on d.org_id = s.org_id and d.id = s.diary_id`

/** The appointments of a case, the first first. */
export const findAppointments = (tx: Tx, org: string, caseId: string): Promise<Appointment[]> =>
  rows(
    tx,
    {
      name: 'cases.appointments',
      text: `select ${columns} from ${tables} where a.org_id = $1 and a.case_id = $2 order by s.starts_at, a.id`,
    },
    [org, caseId],
  )

/** Holds a place for a draft; false: there is none. */
export const holdSlot = async (
  tx: Tx,
  org: string,
  hold: { readonly slot: string; readonly holder: string; readonly question: string; readonly until: Temporal.Instant },
): Promise<boolean> =>
  (
    await one<{ held: boolean }>(
      tx,
      { name: 'cases.holdSlot', text: 'select cases.hold_slot($1, $2, $3, $4, $5) as held' },
      [org, hold.slot, hold.holder, hold.question, hold.until],
    )
  )?.held ?? false

export const keepHolds = (tx: Tx, org: string, holder: string, until: Temporal.Instant): Promise<number> =>
  run(tx, { name: 'cases.keepHolds', text: 'select cases.keep_holds($1, $2, $3)' }, [org, holder, until])

/** Holds that ran out long ago are forgotten. */
export const dropHolds = (tx: Tx, org: string, before: Temporal.Instant): Promise<number> =>
  run(tx, { name: 'cases.dropHolds', text: 'delete from cases.slot_hold where org_id = $1 and until < $2' }, [
    org,
    before,
  ])

export const bookSlot = async (
  tx: Tx,
  org: string,
  book: {
    readonly id: string
    readonly caseId: string
    readonly question: string
    readonly slot: string
    readonly firm: boolean
  },
): Promise<boolean> =>
  (
    await one<{ booked: boolean }>(
      tx,
      { name: 'cases.bookSlot', text: 'select cases.book_slot($1, $2, $3, $4, $5, $6) as booked' },
      [org, book.id, book.caseId, book.question, book.slot, book.firm],
    )
  )?.booked ?? false

export const moveTo = async (
  tx: Tx,
  org: string,
  move: { readonly id: string; readonly slot: string; readonly any: boolean },
): Promise<'moved' | 'full' | 'gone'> =>
  (
    await one<{ came: 'moved' | 'full' | 'gone' }>(
      tx,
      { name: 'cases.moveAppointment', text: 'select cases.move_appointment($1, $2, $3, $4) as came' },
      [org, move.id, move.slot, move.any],
    )
  )?.came ?? 'gone'

export const cancelIt = async (
  tx: Tx,
  org: string,
  cancel: { readonly id: string; readonly why: NonNullable<Appointment['why']> },
): Promise<boolean> =>
  (
    await one<{ cancelled: boolean }>(
      tx,
      { name: 'cases.cancelAppointment', text: 'select cases.cancel_appointment($1, $2, $3) as cancelled' },
      [org, cancel.id, cancel.why],
    )
  )?.cancelled ?? false

/** Nothing is left to pay for the appointments of a case. */
export const keepFirm = (tx: Tx, org: string, caseId: string): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.firmAppointments',
      text: 'update cases.appointment set firm = true where org_id = $1 and case_id = $2',
    },
    [org, caseId],
  )

/** Booked and not paid for since, of times that are still to come: who came is not said to have lost theirs. Some of them. */
export const findUnpaid = (
  tx: Tx,
  org: string,
  at: { readonly before: Temporal.Instant; readonly now: Temporal.Instant },
): Promise<{ id: string; caseId: string }[]> =>
  rows(
    tx,
    {
      name: 'cases.unpaidAppointments',
      text: `select a.id, a.case_id as "caseId" from cases.appointment a
               join cases.slot s on s.org_id = a.org_id and s.id = a.slot_id
             where a.org_id = $1 and a.state = 'booked' and not a.firm and a.booked_at < $2 and s.starts_at > $3
             order by a.booked_at limit 50`,
    },
    [org, at.before, at.now],
  )

/** Takes those of a day that nobody was reminded of, so that they are reminded once; some of them. */
export const takeToRemind = (
  tx: Tx,
  org: string,
  day: { readonly from: Temporal.Instant; readonly to: Temporal.Instant; readonly now: Temporal.Instant },
): Promise<{ id: string; caseId: string }[]> =>
  rows(
    tx,
    {
      name: 'cases.takeToRemind',
      text: `update cases.appointment u set reminded_at = $4
             where u.org_id = $1 and u.id in (
               select a.id from cases.slot s join cases.appointment a on a.org_id = s.org_id and a.slot_id = s.id
               where s.org_id = $1 and s.starts_at >= $2 and s.starts_at < $3 and not s.closed
                 and a.org_id = $1 and a.state = 'booked'
                 and a.firm and a.reminded_at is null and a.booked_at < $2::timestamptz - interval '1 day'
               order by a.id limit 50)
             returning u.id, u.case_id as "caseId"`,
    },
    [org, day.from, day.to, day.now],
  )

/** The applicant was asked to choose another time. */
export const keepAsked = (tx: Tx, org: string, ids: readonly string[], at: Temporal.Instant): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.askedToMove',
      text: 'update cases.appointment set asked_at = $3 where org_id = $1 and id = any($2::uuid[])',
    },
    [org, ids, at],
  )
