import { dayOfIso } from '#core/days/civil-day.ts'
import { Day } from '../../expressions/day.ts'
import { isRecord } from '../parts.ts'
import type { QuestionKind } from '../question-kind.ts'
import { typedKind } from '../typed-kind.ts'
import { select, wrongShape } from '../wording.ts'
import { slotWords } from './slot-words.ts'

/** A time that was chosen from a diary: the slot's id, and when it is by the clock on the wall of the place. */
export interface ChosenSlot {
  readonly slot: string
  readonly on: string
  readonly from: string
  readonly to: string
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

/** Is this stored answer a chosen slot? */
export const isChosenSlot = (value: unknown): value is ChosenSlot =>
  isRecord(value) &&
  typeof value.slot === 'string' &&
  /^[A-Za-z0-9-]{1,64}$/.test(value.slot) &&
  typeof value.on === 'string' &&
  /^[1-9]\d{3}-/.test(value.on) &&
  dayOfIso(value.on) !== undefined &&
  typeof value.from === 'string' &&
  clock.test(value.from) &&
  typeof value.to === 'string' &&
  clock.test(value.to)

/** A chosen slot as the value of its radio: '2026-05-11T07:00/12:00/ID'. */
export const slotValue = ({ slot, on, from, to }: ChosenSlot): string => `${on}T${from}/${to}/${slot}`

/**
 * A time in a diary of the organisation, chosen with radios. Whether it has a place left is the organisation's to say when
 * it is kept and when it is sent; the engine knows only that it is a time. CEL sees its day and its two times.
 */
export const slot: QuestionKind = typedKind<ChosenSlot>({
  type: 'slot',
  celType: 'Slot',
  defaultCategory: true,
  empty: undefined,
  missing: select,
  parse: (q, typed) => {
    const [, on, from, to, id] = /^([^T/]+)T([^/]+)\/([^/]+)\/([^/]+)$/.exec(typed) ?? []
    const value = { slot: id, on, from, to }
    return isChosenSlot(value) ? { value } : { code: 'not-a-choice', message: select(q) }
  },
  holds: (q, value) => (isChosenSlot(value) ? undefined : wrongShape(q)),
  words: (value, locale) => [slotWords(value, locale)],
  toCel: (_q, { on, from, to }) => ({ day: new Day(on), from, to }),
})
