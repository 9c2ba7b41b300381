import assert from 'node:assert/strict'
import { test } from 'node:test'
import Holidays from 'date-holidays'
import { bankHolidays, type Nation } from './bank-holidays.ts'
import { dayOfIso, isoOfDay, weekday } from './civil-day.ts'
import { addWorkingDays, workingDaysBetween } from './working-days.ts'

const day = (iso: string): number => dayOfIso(iso) ?? assert.fail(`${iso} is no date`)

/** Proclaimed after the library's lists were made: https://www.gov.uk/bank-holidays. */
const newer: Readonly<Record<string, readonly string[]>> = { 'SCT 2026': ['2026-06-15'] }

test('bank holidays are those of the date-holidays library in each nation from 2013 to 2040', () => {
  for (const nation of ['ENG', 'WLS', 'SCT', 'NIR'] satisfies Nation[]) {
    const library = new Holidays('GB', nation)
    for (let year = 2013; year <= 2040; year++) {
      const dates = library.getHolidays(year).filter((one) => one.type === 'public')
      const expected = new Set(dates.map((one) => one.date.slice(0, 10)).filter((iso) => weekday(day(iso)) % 6 !== 0))
      const ours = [...bankHolidays(year, nation)].map(isoOfDay).sort()
      assert.deepEqual(ours, [...expected, ...(newer[`${nation} ${year}`] ?? [])].sort(), `${nation} ${year}`)
    }
  }
})

test('the jubilee days of 2002 and 2012 are holidays and the usual spring Monday is not', () => {
  const of = (year: number) => [...bankHolidays(year, 'ENG')].map(isoOfDay)
  assert.ok(['2002-06-03', '2002-06-04'].every((iso) => of(2002).includes(iso)))
  assert.ok(['2012-06-04', '2012-06-05'].every((iso) => of(2012).includes(iso)))
  assert.ok(!of(2012).includes('2012-05-28'))
})

test('working days skip weekends and Easter and are counted after the first day', () => {
  assert.equal(workingDaysBetween(day('2026-04-02'), day('2026-04-07')), 1) // Maundy Thursday to Tuesday
  assert.equal(workingDaysBetween(day('2026-04-02'), day('2026-04-07'), 'SCT'), 2) // no Easter Monday there
  assert.equal(workingDaysBetween(day('2026-04-07'), day('2026-04-02')), -1)
  assert.equal(isoOfDay(addWorkingDays(day('2026-11-20'), 3)), '2026-11-25')
  assert.equal(isoOfDay(addWorkingDays(day('2026-12-24'), 1)), '2026-12-29')
})

test('days count as the calendar does, for 400 years', () => {
  let number = day('1900-01-01')
  for (let date = Temporal.PlainDate.from('1900-01-01'); date.year < 2300; date = date.add({ days: 1 })) {
    const iso = date.toString()
    assert.equal(isoOfDay(number), iso)
    assert.equal(dayOfIso(iso), number)
    assert.equal(weekday(number), date.dayOfWeek % 7)
    number++
  }
  assert.equal(dayOfIso('2026-02-29'), undefined)
})
