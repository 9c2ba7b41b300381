import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOfIso } from '#core/days/civil-day.ts'
import { type Hours, slotsWanted, wallOf } from './diary.rules.ts'

const every = [1, 2, 3, 4, 5, 6, 7]
const open = (weekdays: readonly number[], hours: Omit<Hours, 'id' | 'weekday'>) =>
  weekdays.map((weekday) => ({ id: `on${weekday}`, weekday, ...hours }))
const diary = {
  hours: open(every, { from: '09:00', to: '12:00', minutes: 60, capacity: 2 }),
  closed: [],
  keepsHolidays: true,
  endedOn: null,
}
const england = { nation: 'ENG', closed: new Set<number>() } as const
const starts = (of: typeof diary | object, from: string, to = from, calendar: typeof england | object = england) =>
  slotsWanted({ ...diary, ...of }, { from, to }, calendar as typeof england).map(({ startsAt }) => startsAt.toString())

test('hours are cut into slots, and what does not fill one is left', () => {
  const hours = open([1], { from: '09:00', to: '10:45', minutes: 30, capacity: 3 })
  const slots = slotsWanted({ ...diary, hours }, { from: '2026-01-12', to: '2026-01-18' }, england)
  assert.deepEqual(
    slots.map(({ startsAt, endsAt, capacity }) => [startsAt.toString(), endsAt.toString(), capacity]),
    [
      ['2026-01-12T09:00:00Z', '2026-01-12T09:30:00Z', 3],
      ['2026-01-12T09:30:00Z', '2026-01-12T10:00:00Z', 3],
      ['2026-01-12T10:00:00Z', '2026-01-12T10:30:00Z', 3],
    ],
  )
})

test('nine o’clock is nine o’clock before and after the clocks change', () => {
  // Clocks go forward on 29 March 2026 and back on 25 October 2026 (Summer Time Order 2002).
  assert.equal(starts({}, '2026-03-28')[0], '2026-03-28T09:00:00Z')
  assert.equal(starts({}, '2026-03-29')[0], '2026-03-29T08:00:00Z')
  assert.equal(starts({}, '2026-10-24')[0], '2026-10-24T08:00:00Z')
  assert.equal(starts({}, '2026-10-25')[0], '2026-10-25T09:00:00Z')
  assert.deepEqual(wallOf(Temporal.Instant.from('2026-10-25T09:00:00Z')), { on: '2026-10-25', time: '09:00' })
})

test('an hour that does not come is no slot, and one that comes twice is one', () => {
  const hours = open(every, { from: '00:00', to: '04:00', minutes: 60, capacity: 1 })
  assert.deepEqual(starts({ hours }, '2026-03-29'), [
    '2026-03-29T00:00:00Z',
    '2026-03-29T01:00:00Z',
    '2026-03-29T02:00:00Z',
  ])
  assert.deepEqual(starts({ hours }, '2026-10-25'), [
    '2026-10-24T23:00:00Z',
    '2026-10-25T00:00:00Z',
    '2026-10-25T02:00:00Z',
    '2026-10-25T03:00:00Z',
  ])
})

test('a diary is shut on the bank holidays of its nation, on closed days, and after its end', () => {
  const days = (of: object, calendar: object = england) => [
    ...new Set(starts(of, '2026-11-26', '2026-12-02', calendar).map((at) => at.slice(0, 10))),
  ]
  const week = ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02']
  assert.deepEqual(days({}), week)
  // St Andrew’s Day, Monday 30 November 2026 (gov.uk/bank-holidays, Scotland)
  const scotland = { nation: 'SCT', closed: new Set([dayOfIso('2026-12-01')]) }
  assert.deepEqual(days({}, scotland), ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-12-02'])
  assert.deepEqual(days({ keepsHolidays: false }, scotland), week)
  assert.deepEqual(
    days({ closed: ['2026-11-27'] }),
    week.filter((day) => day !== '2026-11-27'),
  )
  assert.deepEqual(days({ endedOn: '2026-11-28' }), ['2026-11-26', '2026-11-27'])
})
