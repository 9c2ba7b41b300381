import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page, rule, smallDesign } from '../../../../test/designs/small-design.ts'
import { question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'
import { evaluate } from '../../journey/evaluate.ts'
import { kindOf } from '../kinds.ts'

const visit = question('slot', { en: 'When should we come?', cy: 'Pryd ddylem ni ddod?' }, { diary: 'visits' })
const monday = { slot: '0199-a', on: '2026-05-11', from: '07:00', to: '12:00' }
const wrong = 'Select when we should come'
readTable({ ...visit, missing: { en: wrong, cy: 'Dewiswch pryd y dylem ddod' } }, [
  stored('2026-05-11T07:00/12:00/0199-a', monday),
  refused('2026-02-30T07:00/12:00/0199-a', wrong),
  refused('2026-05-11T25:00/12:00/0199-a', wrong),
  refused('0199-a', wrong),
  refused('', wrong),
])

test('a chosen time is read out with its day of the week, in both languages', () => {
  const words = (locale: 'en' | 'cy') => kindOf('slot').words(visit, monday, locale)
  assert.deepEqual(words('en'), ['Monday 11 May 2026, 7am to midday'])
  assert.deepEqual(words('cy'), ['Dydd Llun 11 Mai 2026, 7am i hanner dydd'])
  // 26 March 1961 was a Sunday; 29 February 2024 a Thursday.
  const on = (day: string) => kindOf('slot').words(visit, { ...monday, on: day, from: '13:30', to: '14:00' }, 'en')[0]
  assert.equal(on('1961-03-26'), 'Sunday 26 March 1961, 1:30pm to 2pm')
  assert.equal(on('2024-02-29'), 'Thursday 29 February 2024, 1:30pm to 2pm')
})

test('a design reads the day and the times of a slot', () => {
  const design = smallDesign({
    pages: [page('a', [{ ...visit, id: 'visit' }])],
    rules: [rule('soon', "days(asOf, visit.day) <= 7 && visit.from < '09:00'")],
  })
  const soon = (asOf: string) => evaluate(design, { answers: { visit: monday }, asOf }).decisions.soon?.value
  assert.deepEqual([soon('2026-05-04'), soon('2026-05-03')], [true, false])
})
