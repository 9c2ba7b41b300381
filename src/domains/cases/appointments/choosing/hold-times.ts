import type { FieldProblem } from '#core/field-problem.ts'
import type { Work } from '#core/work.ts'
import type { Question } from '#engine/design/question.ts'
import { isChosenSlot } from '#engine/questions/slot/slot.ts'
import { hasPlace } from '../../diaries/diary.store.ts'
import { findTime } from '../../diaries/find-times.ts'
import { holdSlot, keepHolds } from '../appointment.store.ts'
import { words } from './times.words.ts'

type Answers = Readonly<Record<string, unknown>>

/** How long a place is kept after each page that the person looks at; two hours in all, which the database sees to. */
export const holdMinutes = 20

const untilOf = (work: Work): Temporal.Instant => work.now.add({ minutes: holdMinutes })

const taken = (field: string): FieldProblem => ({ field, code: 'taken', message: words.taken })

/** Answers with times of diaries: as the diaries have them, without those that are lost, and what to say of these. */
export interface TimesKept {
  readonly answers: Answers
  readonly problems: readonly FieldProblem[]
}

const slotsAmong = (questions: readonly Question[], answers: Answers) =>
  questions.flatMap(({ id, type, diary }) => {
    const value = answers[id]
    return type === 'slot' && diary !== undefined && isChosenSlot(value) ? [{ id, diary, value }] : []
  })

/** Holds the times that a form named for a draft (whose id the case will have). When they are is the diary's to say. */
export const holdTimes = async (
  work: Work,
  holder: string,
  { questions, answers }: { readonly questions: readonly Question[]; readonly answers: Answers },
): Promise<TimesKept> => {
  const kept: Record<string, unknown> = { ...answers }
  const problems: FieldProblem[] = []
  // Slots are always locked in one order, so that two people who choose the same two never wait for each other.
  const chosen = slotsAmong(questions, answers).sort((a, b) => a.value.slot.localeCompare(b.value.slot))
  for (const { id, diary, value } of chosen) {
    const time = await findTime(work, { diary, slot: value.slot })
    const until = untilOf(work)
    const held = time && (await holdSlot(work.tx, work.org, { slot: time.slot, holder, question: id, until }))
    if (held) kept[id] = time
    else problems.push(taken(id))
  }
  return { answers: kept, problems }
}

/** A draft's answers without the times that were lost while it lay: its hold ran out and somebody else took the place. */
export const withoutLostTimes = async (
  work: Work,
  holder: string,
  { questions, answers }: { readonly questions: readonly Question[]; readonly answers: Answers },
): Promise<TimesKept> => {
  const chosen = slotsAmong(questions, answers)
  if (chosen.length === 0) return { answers, problems: [] }
  const [, ...free] = await Promise.all([
    keepHolds(work.tx, work.org, holder, untilOf(work)),
    ...chosen.map(({ diary, value }) => hasPlace(work.tx, work.org, { diary, slot: value.slot, holder })),
  ])
  const lost = new Set(chosen.filter((_, i) => !free[i]).map(({ id }) => id))
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !lost.has(id))),
    problems: [...lost].map(taken),
  }
}
