import { bankHolidays, type Nation } from '#core/days/bank-holidays.ts'
import { dayOfIso, isoOfDay } from '#core/days/civil-day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import type { CalendarSetting } from '../../../places/settled/calendar.rules.ts'
import { problem, type Sent, typed } from '../form.rules.ts'
import { words } from './organisation.words.ts'

const nations = ['ENG', 'WLS', 'SCT', 'NIR'] as const satisfies readonly Nation[]
const most = 200

const isoOf = (line: string): string | undefined => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(line) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return dayOfIso(iso) === undefined ? undefined : iso
}

/** A date as the form has it: `2026-12-29` → `29/12/2026`. */
export const shortDate = (iso: string): string => iso.split('-').reverse().join('/')

/** Reads closed days, one a line, as ISO dates in order; says which line is none. */
export const readClosed = (
  form: Sent,
): { readonly closed: readonly string[]; readonly problems: readonly FieldProblem[] } => {
  const lines = String(form.closed ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const wrong = lines.find((line) => isoOf(line) === undefined)
  const say = (text: string): string => text.replace('{line}', wrong ?? '')
  const problems = [
    ...(wrong === undefined
      ? []
      : [problem('closed', 'date', { en: say(words.closedWrong.en), cy: say(words.closedWrong.cy) })]),
    ...(lines.length > most ? [problem('closed', 'many', words.closedMany)] : []),
  ]
  const closed = [...new Set(lines.flatMap((line) => isoOf(line) ?? []))].sort()
  return { closed, problems }
}

/** Reads the form of the working days. */
export const readCalendar = (
  form: Sent,
): { readonly setting: CalendarSetting; readonly problems: readonly FieldProblem[] } => {
  const { closed, problems } = readClosed(form)
  const nation = nations.find((one) => one === typed(form, 'nation')) ?? 'ENG'
  return { setting: { nation, closed }, problems }
}

/** The next bank holidays of a nation after a day (ISO), as ISO dates: at most five. */
export const nextHolidays = (nation: Nation, after: string): readonly string[] => {
  const year = Number(after.slice(0, 4))
  return [...bankHolidays(year, nation), ...bankHolidays(year + 1, nation)]
    .map(isoOfDay)
    .filter((day) => day > after)
    .sort()
    .slice(0, 5)
}
