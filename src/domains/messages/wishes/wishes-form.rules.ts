import type { FieldProblem } from '#core/field-problem.ts'
import type { Locale } from '#core/text.ts'
import type { Way } from '../sending/way.rules.ts'
import { type Format, formats, type Wishes } from './wishes.rules.ts'
import { words } from './wishes.words.ts'

/** The form as it was sent or stands: always text, lists where several may be ticked. */
export interface WishesForm {
  readonly topics: string
  readonly ways: readonly string[]
  readonly locale: string
  readonly formats: readonly string[]
  readonly from: string
  readonly until: string
  readonly how: string
  readonly never: string
  readonly safeWords: string
}

const ways = ['email', 'text', 'letter'] as const

/** What somebody who has said nothing begins with. */
export const unsaid = (locale: Locale): WishesForm => ({
  topics: '',
  ways: [],
  locale,
  formats: [],
  from: '',
  until: '',
  how: '',
  never: '',
  safeWords: '',
})

export const formOf = (wishes: Wishes): WishesForm => ({
  topics: wishes.topics,
  ways: wishes.ways.length > 0 ? wishes.ways : ['none'],
  locale: wishes.locale,
  formats: wishes.formats,
  from: wishes.fromTime ?? '',
  until: wishes.untilTime ?? '',
  how: wishes.how,
  never: wishes.never.join('\n'),
  safeWords: wishes.safeWords,
})

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

/** Reads the fields of a form as they came. */
export const readForm = (form: Readonly<Record<string, string | readonly string[] | undefined>>): WishesForm => {
  const text = (name: string, most: number) =>
    String(form[name] ?? '')
      .trim()
      .slice(0, most)
  return {
    topics: text('topics', 20),
    ways: listOf(form.ways).slice(0, 5),
    locale: text('locale', 5),
    formats: listOf(form.formats).slice(0, 10),
    from: text('from', 10),
    until: text('until', 10),
    how: text('how', 2000),
    never: text('never', 2000),
    safeWords: text('safeWords', 200),
  }
}

const timeOf = (typed: string): string | undefined => {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(typed) ?? []
  return hours !== '' && Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : undefined
}

/** What was said, or what is wrong with how. */
export const readWishes = (
  form: WishesForm,
): { readonly wishes: Wishes; readonly problems: readonly FieldProblem[] } => {
  const problems: FieldProblem[] = []
  const missing = (field: string, message: FieldProblem['message']) =>
    problems.push({ field, code: 'missing', message })
  if (form.topics !== 'all' && form.topics !== 'needed') missing('topics', words.topicsMissing)
  const chosen = ways.filter((way): way is Way => form.ways.includes(way))
  if (chosen.length === 0 && !form.ways.includes('none')) missing('ways', words.waysMissing)
  const [from, until] = [timeOf(form.from), timeOf(form.until)]
  const timed = form.from !== '' || form.until !== ''
  if (timed && from === undefined) missing('from', words.timeWrong)
  if (timed && until === undefined) missing('until', words.timeWrong)
  if (timed && from && until && from >= until) missing('until', words.timeOrder)
  const never = form.never
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (never.some((line) => line.length < 3)) missing('never', words.neverShort)
  return {
    problems,
    wishes: {
      topics: form.topics === 'needed' ? 'needed' : 'all',
      ways: chosen,
      locale: form.locale === 'cy' ? 'cy' : 'en',
      formats: formats.filter((format): format is Format => form.formats.includes(format)),
      fromTime: timed ? (from ?? null) : null,
      untilTime: timed ? (until ?? null) : null,
      how: form.how,
      never,
      safeWords: form.safeWords,
    },
  }
}
