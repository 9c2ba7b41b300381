import type { Design } from '../../src/engine/design/design.ts'
import type { Question } from '../../src/engine/design/question.ts'
import { kindOf } from '../../src/engine/questions/kinds.ts'
import { answerFor, type Luck } from './random-answer.ts'

/** A limit of a question: the last answers that it takes, and the first that it does not. */
interface Limit {
  readonly name: string
  readonly at: unknown
  readonly past: unknown
}

/** Answers to try on a question: those it takes, with those at its limits, and those just past each limit. */
export interface Tried {
  readonly taken: readonly unknown[]
  readonly limits: readonly Limit[]
}

const dayOf = (limit: string, asOf: string): Temporal.PlainDate => {
  const [, sign, count, unit] = /^today(?: ([+-]) (\d+) (day|month|year)s?)?$/.exec(limit) ?? []
  if (!limit.startsWith('today')) return Temporal.PlainDate.from(limit)
  const span = unit === undefined ? {} : { [`${unit}s`]: Number(count) }
  const today = Temporal.PlainDate.from(asOf)
  if (unit === undefined) return today
  return sign === '-' ? today.subtract(span) : today.add(span)
}

const files = (count: number): unknown =>
  Array.from({ length: count }, (_, i) => ({
    id: `f${i}`,
    name: `${i}.pdf`,
    size: 9,
    type: 'application/pdf',
    sha256: 'ab',
  }))

const limitsOf = (design: Design, q: Question, luck: Luck): readonly Limit[] => {
  const text = (count: number): string => 'x'.repeat(Math.max(count, 0))
  const step = 10 ** -(q.decimals ?? 0)
  const near = (from: number, by: number): number => Number((from + by).toFixed(q.decimals ?? 0))
  const chosen = (count: number): readonly string[] =>
    (q.options ?? design.lists?.find(({ id }) => id === q.list)?.options ?? []).slice(0, count).map(({ id }) => id)
  const items = (count: number): unknown =>
    Array.from({ length: count }, () =>
      Object.fromEntries((q.questions ?? []).map((inner) => [inner.id, answerFor(design, inner, luck)])),
    )
  const found: (readonly [keyof Question | 'items', () => readonly [at: unknown, past: unknown]])[] = [
    ['min', () => [q.min, near(q.min ?? 0, -step)]],
    ['max', () => [q.max, near(q.max ?? 0, step)]],
    ['decimals', () => [near(q.min ?? 0, step), (q.min ?? 0) + step / 10]],
    ['minLength', () => [text(q.minLength ?? 0), text((q.minLength ?? 0) - 1)]],
    ['maxLength', () => [text(q.maxLength ?? 0), text((q.maxLength ?? 0) + 1)]],
    [
      'maxWords',
      () => [
        Array(q.maxWords).fill('x').join(' '),
        Array((q.maxWords ?? 0) + 1)
          .fill('x')
          .join(' '),
      ],
    ],
    ['pattern', () => [undefined, ' ~ ']],
    [
      'earliest',
      () => [
        String(dayOf(q.earliest ?? '', luck.asOf)),
        String(dayOf(q.earliest ?? '', luck.asOf).subtract({ days: 1 })),
      ],
    ],
    [
      'latest',
      () => [String(dayOf(q.latest ?? '', luck.asOf)), String(dayOf(q.latest ?? '', luck.asOf).add({ days: 1 }))],
    ],
    ['minChosen', () => [chosen(q.minChosen ?? 0), chosen((q.minChosen ?? 0) - 1)]],
    ['maxChosen', () => [chosen(q.maxChosen ?? 0), chosen((q.maxChosen ?? 0) + 1)]],
    ['minFiles', () => [files(q.minFiles ?? 0), files((q.minFiles ?? 0) - 1)]],
    ['maxFiles', () => [files(q.maxFiles ?? 0), files((q.maxFiles ?? 0) + 1)]],
  ]
  const limits = found
    .filter(([key]) => q[key as keyof Question] !== undefined)
    .map(([name, of]) => [name, of()] as const)
  const repeat = typeof q.repeat === 'object' ? q.repeat : undefined
  const bounds = repeat
    ? [
        ...(repeat.min > 0 ? [['items at least', [items(repeat.min), items(repeat.min - 1)]] as const] : []),
        ['items at most', [items(repeat.max), items(repeat.max + 1)]] as const,
      ]
    : []
  return [...limits, ...bounds].map(([name, [at, past]]) => ({ name, at, past }))
}

/** What to try on a question, worked out once. */
export const triedOn = (design: Design, question: Question, luck: Luck): Tried => {
  const options = (one: Question): Question =>
    one.list === undefined ? one : { ...one, options: design.lists?.find(({ id }) => id === one.list)?.options ?? [] }
  const whole = { ...options(question), questions: (question.questions ?? []).map((inner) => options(inner)) }
  const q = question.questions ? whole : options(question)
  const takes = (value: unknown): boolean => kindOf(q.type).check(q, value, { asOf: luck.asOf }).length === 0
  const limits = limitsOf(design, question, luck)
  const chances = [
    ...(q.options && q.type !== 'anyOf' ? q.options.map(({ id }) => id) : []),
    ...limits.flatMap(({ name, at }) => (at === undefined || name === 'items at most' ? [] : [at])),
    ...Array.from({ length: q.type === 'group' ? 4 : 16 }, () =>
      answerFor(design, { ...question, optional: false }, luck),
    ),
  ]
  const taken = [...new Map(chances.filter(takes).map((value) => [JSON.stringify(value), value])).values()]
  return { taken, limits }
}
