import type { Question } from '../../design/question.ts'
import { must, type Wrong } from '../wording.ts'
import { limitOn } from './date-limit.ts'
import { dateWords } from './date-words.ts'

const inWords = (limit: string, iso: string): { en: string; cy: string } =>
  limit === 'today' ? { en: 'today', cy: 'heddiw' } : { en: dateWords(iso, 'en'), cy: dateWords(iso, 'cy') }

/**
 * What is wrong with a date ('1950-04-01') or month ('1950-04') against `earliest` and `latest` on the day `asOf`. A
 * month is compared by month.
 */
export const dateRangeProblem = (q: Question, value: string, asOf: string): Wrong | undefined => {
  const limit = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : limitOn(text, asOf).slice(0, value.length)
  const [earliest, latest] = [limit(q.earliest), limit(q.latest)]
  const low = earliest !== undefined && value < earliest
  const high = latest !== undefined && value > latest
  if (!low && !high) return undefined
  const code = low ? 'too-early' : 'too-late'
  const say = (en: string, cy: string): Wrong => ({ code, message: must(q, { en, cy }) })
  if (low && q.earliest === 'today') return say('must be today or in the future', 'fod heddiw neu yn y dyfodol')
  if (low && q.earliest === 'today + 1 day') return say('must be in the future', 'fod yn y dyfodol')
  if (high && q.latest === 'today') return say('must be today or in the past', 'fod heddiw neu yn y gorffennol')
  if (high && q.latest === 'today - 1 day') return say('must be in the past', 'fod yn y gorffennol')
  const first = inWords(q.earliest ?? '', earliest ?? '')
  const last = inWords(q.latest ?? '', latest ?? '')
  if (earliest !== undefined && latest !== undefined)
    return say(`must be between ${first.en} and ${last.en}`, `fod rhwng ${first.cy} a ${last.cy}`)
  return low
    ? say(`must be the same as or after ${first.en}`, `fod yr un fath â neu ar ôl ${first.cy}`)
    : say(`must be the same as or before ${last.en}`, `fod yr un fath â neu cyn ${last.cy}`)
}
