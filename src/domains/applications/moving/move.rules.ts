import type { Text } from '#core/text.ts'
import type { Question } from '#engine/design/question.ts'
import type { Compiled, CompiledQuestion } from '#engine/journey/compiled.ts'
import type { StoredFile } from '#engine/questions/file/file.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Answers } from '../drafts/draft.rules.ts'

/** An answer that does not fit the version that is live now: kept for the person to read until they send. */
export interface Left {
  readonly question: string
  readonly label: Text
  /** the answer in words, as lines, by language */
  readonly said: { readonly en: readonly string[]; readonly cy: readonly string[] }
  /** is there still such a question, so that it is asked again? */
  readonly asked: boolean
  readonly files: readonly StoredFile[]
}

/** What a draft keeps of having moved. */
export interface Moved {
  /** the version that it was answered on before */
  readonly from: string
  /** the day on which it was last saved there: ISO date */
  readonly on: string
  /** pence that it cost then; null where it was not known */
  readonly fee: number | null
  readonly left: readonly Left[]
  /** was it said to the person? */
  readonly told: boolean
}

export interface MovedAnswers {
  readonly answers: Answers
  readonly left: readonly Left[]
}

const isItem = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The items of a group with the questions that it still has, of the same type. */
const inGroup = (now: Question, was: Question, value: unknown): unknown => {
  const same = (id: string) =>
    now.questions?.some(
      (child) => child.id === id && was.questions?.some((old) => old.id === id && old.type === child.type),
    )
  const left = (item: unknown) =>
    isItem(item) ? Object.fromEntries(Object.entries(item).filter(([id]) => same(id))) : item
  return Array.isArray(value) ? value.map(left) : left(value)
}

/** The answer as the new version's question takes it, or undefined. What a group's new questions lack is asked then. */
const fitting = (
  now: CompiledQuestion | undefined,
  was: Question,
  of: { readonly value: unknown; readonly asOf: string },
): { readonly value: unknown; readonly whole: boolean } | undefined => {
  const category = (question: Question) => question.category ?? 'service'
  if (!now || now.question.type !== was.type || category(now.question) !== category(was)) return undefined
  if (of.value === null) return now.optional ? { value: null, whole: true } : undefined
  const value = now.group ? inGroup(now.question, was, of.value) : of.value
  const gaps = now.group?.gapsOf(value) ?? []
  const problems = now.kind
    .check(now.question, value, { asOf: of.asOf })
    .filter(({ field }) => !gaps.some((gap) => field === gap || field.startsWith(`${gap}.`)))
  return problems.length > 0 ? undefined : { value, whole: JSON.stringify(value) === JSON.stringify(of.value) }
}

const filesOf = (value: unknown): readonly StoredFile[] => {
  if (typeof value !== 'object' || value === null) return []
  return 'sha256' in value && 'id' in value ? [value as StoredFile] : Object.values(value).flatMap(filesOf)
}

const leftOf = (was: Question, value: unknown, asked: boolean): Left => {
  const said = (locale: 'en' | 'cy') => kindOf(was.type).words(was, value, locale)
  return {
    question: was.id,
    label: textOf(was.label),
    said: { en: said('en'), cy: said('cy') },
    asked,
    files: filesOf(value),
  }
}

/**
 * Takes answers from one version of a design to another: those whose question is still there by its id, of the same type and
 * category, and for which they are still an answer. A choice that is gone, a number past a new limit, a question that is gone
 * are left behind, in words. What was left blank needs no words.
 */
export const moveAnswers = (
  was: Compiled,
  now: Compiled,
  { answers, asOf }: { readonly answers: Answers; readonly asOf: string },
): MovedAnswers => {
  const today = new Map(now.pages.flatMap(({ questions }) => questions.map((one) => [one.id, one] as const)))
  const moved: Record<string, unknown> = {}
  const left: Left[] = []
  for (const { id, question } of was.pages.flatMap(({ questions }) => questions)) {
    const value = answers[id]
    if (value === undefined) continue
    const fits = fitting(today.get(id), question, { value, asOf })
    if (fits) moved[id] = fits.value
    if (value !== null && !fits?.whole) left.push(leftOf(question, value, today.has(id)))
  }
  return { answers: moved, left }
}

/** What was left before and is left now, each question once: the newest words of it. */
export const allLeft = (before: readonly Left[], now: readonly Left[]): readonly Left[] => [
  ...before.filter(({ question }) => !now.some((one) => one.question === question)),
  ...now,
]
