import type { FieldProblem } from '#core/field-problem.ts'
import { newId } from '#core/ids.ts'
import type { Text } from '#core/text.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import type { Diary, Hours } from '../../../cases/diaries/diary.rules.ts'
import { chosen, missing, problem, type Sent, typed } from '../form.rules.ts'
import { readClosed, shortDate } from '../organisation/read-calendar.rules.ts'
import { words } from './diary.words.ts'

/** Monday to Sunday, as a form names them. */
export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

type Said = Pick<Diary, 'name' | 'place' | 'daysAhead' | 'noticeHours' | 'changeHours' | 'keepsHolidays' | 'closed'>

const whole = (form: Sent, name: string, [least, most]: readonly [number, number]): number | undefined => {
  const text = typed(form, name)
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

const inBoth = (en: string, cy: string): Text => (cy ? { en, cy } : { en })

/** A diary's name from the two boxes; Welsh where the organisation speaks it. */
export const readName = (form: Sent, welsh: boolean): { name: Text; problems: readonly FieldProblem[] } => {
  const [en, cy] = [typed(form, 'name'), typed(form, 'nameCy')]
  return {
    name: inBoth(en, cy),
    problems: [...missing('name', words.nameMissing, en), ...(welsh ? missing('nameCy', words.nameCyMissing, cy) : [])],
  }
}

/** Reads what a diary is like beside its hours. */
export const readDiary = (form: Sent, welsh: boolean): { said: Said; problems: readonly FieldProblem[] } => {
  const { name, problems } = readName(form, welsh)
  const { closed, problems: ofDays } = readClosed(form)
  const [en, cy] = [typed(form, 'place'), typed(form, 'placeCy')]
  const daysAhead = whole(form, 'daysAhead', [1, 365])
  const noticeHours = whole(form, 'noticeHours', [0, 720])
  const changeHours = whole(form, 'changeHours', [0, 720])
  return {
    said: {
      name,
      place: en ? inBoth(en, cy) : {},
      daysAhead: daysAhead ?? 28,
      noticeHours: noticeHours ?? 24,
      changeHours: changeHours ?? 24,
      keepsHolidays: form.keepsHolidays !== undefined,
      closed,
    },
    problems: [
      ...problems,
      ...(daysAhead === undefined ? [problem('daysAhead', 'number', words.daysAheadWrong)] : []),
      ...(noticeHours === undefined ? [problem('noticeHours', 'number', words.noticeHoursWrong)] : []),
      ...(changeHours === undefined ? [problem('changeHours', 'number', words.changeHoursWrong)] : []),
      ...ofDays,
    ],
  }
}

const timeIn = (form: Sent, name: string): string | undefined => {
  const question = { id: name, type: 'time' as const, label: words.from }
  const { value } = kindOf('time').read(question, form, name)
  return typeof value === 'string' ? value : undefined
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Reads hours to be added: the same on each of the days that were ticked. */
export const readHours = (form: Sent): { hours: readonly Hours[]; problems: readonly FieldProblem[] } => {
  const days = chosen(form, 'weekday', weekdays)
  const [from, to] = [timeIn(form, 'from'), timeIn(form, 'to')]
  const open = from && to ? minutesOf(to) - minutesOf(from) : 0
  const minutes = whole(form, 'minutes', [5, open > 0 ? open : 1440])
  const capacity = whole(form, 'capacity', [1, 500])
  const problems = [
    ...(days.length === 0 ? [problem('weekday', 'missing', words.daysMissing)] : []),
    ...(from === undefined ? [problem('from', 'time', words.fromWrong)] : []),
    ...(to === undefined || (from !== undefined && open <= 0) ? [problem('to', 'time', words.toWrong)] : []),
    ...(minutes === undefined ? [problem('minutes', 'number', words.minutesWrong)] : []),
    ...(capacity === undefined ? [problem('capacity', 'number', words.capacityWrong)] : []),
  ]
  if (problems.length > 0 || !from || !to || !minutes || !capacity) return { hours: [], problems }
  return { hours: days.map((day) => ({ id: newId(), weekday: Number(day), from, to, minutes, capacity })), problems }
}

/** What stands in the form of a diary. */
export const diaryValues = (diary: Diary): Readonly<Record<string, string | undefined>> => ({
  name: diary.name.en,
  nameCy: diary.name.cy,
  place: diary.place.en,
  placeCy: diary.place.cy,
  daysAhead: String(diary.daysAhead),
  noticeHours: String(diary.noticeHours),
  changeHours: String(diary.changeHours),
  keepsHolidays: diary.keepsHolidays ? 'yes' : '',
  closed: diary.closed.map(shortDate).join('\n'),
})

/** A diary's hours as its page lists them: Monday first, the earlier first. */
export const inOrder = (hours: readonly Hours[]): readonly Hours[] =>
  hours.toSorted((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from))
