import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nation } from './bank-holidays.ts'
import { dayOfIso } from './civil-day.ts'
import { dayOf } from './day.ts'
import { daysLeft, dueAfterStop, dueDay, readTarget } from './target.ts'

/** Worked by hand: the target, when its clock starts (UTC), when it stopped and went on, and the arithmetic behind the day. */
interface Worked {
  readonly in?: Nation
  readonly closed?: readonly string[]
  readonly target: string
  readonly from: string
  readonly stopped?: readonly (readonly [stop: string, start: string])[]
  readonly sum: string
  readonly due: string
}

const christmas = ['2026-12-29', '2026-12-30', '2026-12-31']
const three = '3 working days'
const one = '1 working day'

const worked: Readonly<Record<string, readonly Worked[]>> = {
  'weekends do not count, nor does the day it comes in': [
    { target: three, from: '2026-06-01T09:00Z', sum: 'Mon 1 | Tue 2, Wed 3, Thu 4', due: '2026-06-04' },
    { target: three, from: '2026-06-05T09:00Z', sum: 'Fri 5 | Mon 8, Tue 9, Wed 10', due: '2026-06-10' },
    { target: one, from: '2026-06-06T09:00Z', sum: 'Sat 6 | Mon 8', due: '2026-06-08' },
    { target: one, from: '2026-06-07T09:00Z', sum: 'Sun 7 | Mon 8', due: '2026-06-08' },
  ],
  'Easter, in Scotland without its Monday': [
    {
      target: three,
      from: '2026-04-02T09:00Z',
      sum: 'Thu 2 | not Fri 3, Mon 6 | Tue 7, Wed 8, Thu 9',
      due: '2026-04-09',
    },
    {
      in: 'SCT',
      target: three,
      from: '2026-04-02T09:00Z',
      sum: 'Thu 2 | not Fri 3 | Mon 6, Tue 7, Wed 8',
      due: '2026-04-08',
    },
  ],
  'the end of the year, with substitute days': [
    {
      target: one,
      from: '2026-12-24T09:00Z',
      sum: 'Thu 24 | not Fri 25, Mon 28 for Sat 26 | Tue 29',
      due: '2026-12-29',
    },
    {
      target: '5 working days',
      from: '2026-12-24T09:00Z',
      sum: 'Tue 29, Wed 30, Thu 31, not Fri 1, Mon 4, Tue 5',
      due: '2027-01-05',
    },
    {
      in: 'SCT',
      target: '5 working days',
      from: '2026-12-24T09:00Z',
      sum: '29, 30, 31, not Fri 1, not Mon 4 for Sat 2, Tue 5, Wed 6',
      due: '2027-01-06',
    },
    {
      target: one,
      from: '2021-12-24T09:00Z',
      sum: 'Fri 24 | not Mon 27 for Sat 25, Tue 28 for Sun 26 | Wed 29',
      due: '2021-12-29',
    },
    {
      target: one,
      from: '2022-12-23T09:00Z',
      sum: 'Fri 23 | not Mon 26, Tue 27 for Sun 25 | Wed 28',
      due: '2022-12-28',
    },
    { target: one, from: '2027-12-31T09:00Z', sum: 'Fri 31 | not Mon 3 for Sat 1 | Tue 4', due: '2028-01-04' },
    {
      in: 'SCT',
      target: one,
      from: '2027-12-31T09:00Z',
      sum: 'Fri 31 | not Mon 3 for Sat 1, Tue 4 for Sun 2 | Wed 5',
      due: '2028-01-05',
    },
  ],
  'each nation has holidays of its own': [
    {
      in: 'NIR',
      target: one,
      from: '2024-03-15T09:00Z',
      sum: 'Fri 15 | not Mon 18 for Sun 17 | Tue 19',
      due: '2024-03-19',
    },
    {
      in: 'NIR',
      target: one,
      from: '2026-07-10T09:00Z',
      sum: 'Fri 10 | not Mon 13 for Sun 12 | Tue 14',
      due: '2026-07-14',
    },
    { in: 'ENG', target: one, from: '2026-07-10T09:00Z', sum: 'Fri 10 | Mon 13', due: '2026-07-13' },
    {
      in: 'WLS',
      target: '2 working days',
      from: '2026-08-28T09:00Z',
      sum: 'Fri 28 | not Mon 31 | Tue 1, Wed 2',
      due: '2026-09-02',
    },
    {
      in: 'SCT',
      target: '2 working days',
      from: '2026-08-28T09:00Z',
      sum: 'Fri 28 | Mon 31, Tue 1',
      due: '2026-09-01',
    },
    { in: 'SCT', target: one, from: '2026-07-31T09:00Z', sum: 'Fri 31 | not Mon 3 | Tue 4', due: '2026-08-04' },
    { in: 'SCT', target: one, from: '2026-11-27T09:00Z', sum: 'Fri 27 | not Mon 30 | Tue 1', due: '2026-12-01' },
  ],
  'days that were proclaimed once, and days that were moved': [
    {
      target: one,
      from: '2022-09-16T09:00Z',
      sum: 'Fri 16 | not Mon 19, the state funeral | Tue 20',
      due: '2022-09-20',
    },
    { target: one, from: '2023-05-05T09:00Z', sum: 'Fri 5 | not Mon 8, the coronation | Tue 9', due: '2023-05-09' },
    { target: one, from: '2022-06-01T09:00Z', sum: 'Wed 1 | not Thu 2, Fri 3, the jubilee | Mon 6', due: '2022-06-06' },
    {
      target: one,
      from: '2022-05-27T09:00Z',
      sum: 'Fri 27 | Mon 30, its holiday moved to the Thursday',
      due: '2022-05-30',
    },
    { target: one, from: '2020-05-07T09:00Z', sum: 'Thu 7 | not Fri 8, VE day | Mon 11', due: '2020-05-11' },
    {
      in: 'SCT',
      target: one,
      from: '2026-06-12T09:00Z',
      sum: 'Fri 12 | not Mon 15, the World Cup | Tue 16',
      due: '2026-06-16',
    },
  ],
  '29 February': [
    { target: one, from: '2028-02-28T09:00Z', sum: 'Mon 28 | Tue 29', due: '2028-02-29' },
    { target: '1 month', from: '2028-01-31T09:00Z', sum: 'February 2028 ends on the 29th', due: '2028-02-29' },
    { target: '1 month', from: '2027-01-31T09:00Z', sum: 'February 2027 ends on the 28th', due: '2027-02-28' },
    { target: '28 days', from: '2028-02-29T09:00Z', sum: '29 February + 28 = 28 March', due: '2028-03-28' },
  ],
  'days and weeks of the calendar run through holidays': [
    { target: '2 weeks', from: '2026-12-24T09:00Z', sum: 'Thu 24 December + 14 = Thu 7 January', due: '2027-01-07' },
  ],
  'both changes of the clock, and midnight in summer': [
    { target: one, from: '2026-03-28T23:30Z', sum: '23:30 on Sat 28 | Mon 30', due: '2026-03-30' },
    { target: one, from: '2026-03-29T23:30Z', sum: '00:30 on Mon 30, summer time began | Tue 31', due: '2026-03-31' },
    { target: '1 day', from: '2026-10-24T23:30Z', sum: '00:30 on Sun 25, still summer | Mon 26', due: '2026-10-26' },
    { target: one, from: '2026-10-25T23:30Z', sum: '23:30 on Sun 25, winter again | Mon 26', due: '2026-10-26' },
    { target: three, from: '2026-06-30T23:30Z', sum: '00:30 on Wed 1 July | Thu 2, Fri 3, Mon 6', due: '2026-07-06' },
  ],
  'the organisation’s own closed days': [
    {
      closed: christmas,
      target: one,
      from: '2026-12-24T09:00Z',
      sum: 'not 25, 28, nor 29 to 31, nor Fri 1 | Mon 4',
      due: '2027-01-04',
    },
    {
      closed: ['2026-06-06'],
      target: one,
      from: '2026-06-05T09:00Z',
      sum: 'Sat 6 was closed anyway | Mon 8',
      due: '2026-06-08',
    },
  ],
  'a clock that stops while the applicant is asked': [
    {
      target: three,
      from: '2026-06-01T09:00Z',
      stopped: [['2026-06-02T15:00Z', '2026-06-08T10:00Z']],
      sum: 'due Thu 4; on Tue 2 Wed and Thu are left: 2 | Mon 8 | Tue 9, Wed 10',
      due: '2026-06-10',
    },
    {
      target: '5 working days',
      from: '2026-06-01T09:00Z',
      stopped: [
        ['2026-06-03T15:00Z', '2026-06-10T10:00Z'],
        ['2026-06-12T15:00Z', '2026-06-18T10:00Z'],
      ],
      sum: 'due Mon 8; on Wed 3 left 3; from Wed 10 due Mon 15; on Fri 12 left 1; from Thu 18 | Fri 19',
      due: '2026-06-19',
    },
    {
      target: three,
      from: '2026-06-01T09:00Z',
      stopped: [['2026-06-04T15:00Z', '2026-06-09T10:00Z']],
      sum: 'due Thu 4, stopped that day: none left | due on Tue 9, when the answer comes',
      due: '2026-06-09',
    },
    {
      target: three,
      from: '2026-06-01T09:00Z',
      stopped: [['2026-06-05T15:00Z', '2026-06-10T10:00Z']],
      sum: 'due Thu 4, stopped on Fri 5 one day late | one working day before Wed 10: Tue 9',
      due: '2026-06-09',
    },
    {
      target: three,
      from: '2026-06-01T09:00Z',
      stopped: [['2026-06-02T10:00Z', '2026-06-02T16:00Z']],
      sum: 'stopped and answered on one day: due Thu 4 as before',
      due: '2026-06-04',
    },
    {
      target: '5 working days',
      from: '2026-12-21T09:00Z',
      stopped: [['2026-12-23T09:00Z', '2026-12-28T10:00Z']],
      sum: 'due Wed 30 (22, 23, 24, 29, 30); on 23 left 3; answered on the holiday of Mon 28 | 29, 30, 31',
      due: '2026-12-31',
    },
    {
      target: '28 days',
      from: '2026-02-02T09:00Z',
      stopped: [['2026-02-10T09:00Z', '2026-03-25T10:00Z']],
      sum: 'due 2 March; on 10 February 20 left | 25 March + 20, over the change of the clock = 14 April',
      due: '2026-04-14',
    },
    {
      target: '5 working days',
      from: '2026-03-25T09:00Z',
      stopped: [['2026-03-27T23:59Z', '2026-04-01T23:30Z']],
      sum: 'due Wed 1 April; on Fri 27 left 3; answered 00:30 on Thu 2 | not Fri 3, Mon 6 | Tue 7, Wed 8, Thu 9',
      due: '2026-04-09',
    },
  ],
}

const on = (utc: string): string => dayOf(Temporal.Instant.from(utc))

for (const [promise, cases] of Object.entries(worked))
  test(`worked by hand: ${promise}`, () => {
    for (const { in: nation = 'ENG', closed = [], stopped = [], ...of } of cases) {
      const target = readTarget(of.target) ?? assert.fail(of.target)
      const calendar = { nation, closed: new Set(closed.map((day) => dayOfIso(day) ?? assert.fail(day))) }
      let due = dueDay(target, on(of.from), calendar)
      for (const [stop, start] of stopped)
        due = dueAfterStop(target, daysLeft(target, due, on(stop), calendar), on(start), calendar)
      assert.equal(due, of.due, `${nation}, ${of.target} from ${of.from}: ${of.sum}`)
    }
  })

test('forty and more were worked', () => {
  assert.ok(Object.values(worked).flat().length >= 40)
})

test('what is no target is none', () => {
  for (const text of [undefined, '', 'soon', '3 fortnights', '-1 days', '3.5 days'])
    assert.equal(readTarget(text), undefined)
})
