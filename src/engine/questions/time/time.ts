import type { Locale } from '#core/text.ts'
import type { Question } from '../../design/question.ts'
import type { QuestionKind } from '../question-kind.ts'
import { type Parsed, typedKind } from '../typed-kind.ts'
import { must, wrongShape } from '../wording.ts'

const named: Readonly<Record<string, string>> = {
  midday: '12:00',
  noon: '12:00',
  'hanner dydd': '12:00',
  'canol dydd': '12:00',
  midnight: '00:00',
  'hanner nos': '00:00',
}
const stored = /^([01]\d|2[0-3]):[0-5]\d$/

const hours24 = (hour: number, half: string | undefined): number | undefined => {
  if (half === undefined || half === '') return hour
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

const parse = (q: Question, typed: string): Parsed<string> => {
  const text = typed.normalize('NFKC').toLowerCase()
  const known = named[text]
  if (known) return { value: known }
  const match = /^(\d{1,2})(?:[:. ]?(\d\d))? ?(?:([ap])\.?m\.?|y\.?([bhp])\.?)?$/.exec(text)
  // Welsh: yb and yh are morning ("y bore") and evening ("yr hwyr"), yp afternoon ("y prynhawn").
  const half = match?.[3] ?? (match?.[4] === undefined ? undefined : match[4] === 'b' ? 'a' : 'p')
  const bare = match !== null && match[2] === undefined && half === undefined
  const hour = match && !bare ? hours24(Number(match[1]), half) : undefined
  const value = hour === undefined ? '' : `${String(hour).padStart(2, '0')}:${match?.[2] ?? '00'}`
  if (stored.test(value)) return { value }
  return {
    code: 'not-time',
    message: must(q, { en: 'must be a time, like 9:30am or 2pm', cy: 'fod yn amser, fel 9:30am neu 2pm' }),
  }
}

/** '14:30' as people read it: '2:30pm', '2pm', 'midday'. */
export const timeWords = (value: string, locale: Locale): string => {
  if (value === '12:00') return locale === 'cy' ? 'hanner dydd' : 'midday'
  if (value === '00:00') return locale === 'cy' ? 'hanner nos' : 'midnight'
  const [hour = 0, minute = 0] = value.split(':').map(Number)
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`
}

/** A time of day, typed as people write it, stored as 'HH:MM' of 24 hours. CEL sees that text, which compares in order. */
export const time: QuestionKind = typedKind<string>({
  type: 'time',
  celType: 'string',
  defaultCategory: true,
  empty: '',
  parse,
  holds: (q, value) => (typeof value === 'string' && stored.test(value) ? undefined : wrongShape(q)),
  words: (value, locale) => [timeWords(value, locale)],
})
