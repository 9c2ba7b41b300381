import type { Design } from '../../src/engine/design/design.ts'
import type { Question } from '../../src/engine/design/question.ts'
import { kindOf } from '../../src/engine/questions/kinds.ts'

/** A source of numbers from 0 to 1 that begins the same each time (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface Luck {
  readonly random: () => number
  /** texts and numbers that conditions of the form compare with: worth trying */
  readonly texts: readonly string[]
  readonly numbers: readonly number[]
  readonly asOf: string
}

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T

const shift = (asOf: string, days: number): string => Temporal.PlainDate.from(asOf).add({ days }).toString()

const candidates = (design: Design, q: Question, luck: Luck): readonly unknown[] => {
  const { random, asOf } = luck
  const options = q.options ?? design.lists?.find(({ id }) => id === q.list)?.options ?? []
  const places = q.decimals ?? 0
  const cut = (n: number): number => Number(n.toFixed(places))
  const low = q.min ?? 0
  const numbers = [
    ...luck.numbers.flatMap((n) => [n - 1, n, n + 1]),
    low,
    q.max ?? 1e6,
    low + random() * ((q.max ?? 1e5) - low),
  ]
  switch (q.type) {
    case 'text':
    case 'longText':
      return [...luck.texts, 'Jen', 'A12345678', 'AB1 2CD', '0123456789', 'x', 'Some words of an answer']
    case 'number':
    case 'money':
      return numbers.map(cut)
    case 'date':
      return [0, 1, -1, 40, -40, -9000].map((days) => shift(asOf, days))
    case 'month':
      return ['2026-11', '2007-03']
    case 'time':
      return ['09:30', '17:00']
    case 'yesNo':
      return [true, false]
    case 'oneOf':
    case 'reference':
      return options.map(({ id }) => id)
    case 'anyOf': {
      const some = options.filter(() => random() < 0.4).map(({ id }) => id)
      return [some, [pick(options, random)?.id]]
    }
    case 'email':
      return ['someone@example.com', 'someone@ukhsa.gov.uk']
    case 'phone':
      return ['01632 960001']
    case 'url':
      return ['https://www.example.com/']
    case 'address':
      return [{ line1: '1 High Street', town: 'Barchester', postcode: 'SW1A 1AA', areas: [] }]
    case 'postcode':
      return ['SW1A 1AA']
    case 'declaration':
      return [true]
    case 'place':
      return [
        { easting: 530000, northing: 180000 },
        { gridReference: 'TQ 30000 80000', easting: 530000, northing: 180000 },
        { latitude: 51.5, longitude: -0.1 },
      ]
    case 'file': {
      const type = q.mediaTypes?.find((one) => one === 'application/pdf') ?? 'application/pdf'
      return [[{ id: 'f1', name: 'a.pdf', size: 1000, type, sha256: 'ab' }]]
    }
    case 'group': {
      const item = (): Record<string, unknown> =>
        Object.fromEntries((q.questions ?? []).map((inner) => [inner.id, answerFor(design, inner, luck)]))
      return q.repeat === 'no' ? [item()] : [[item()], [item(), item()]]
    }
    default:
      return []
  }
}

/** A random answer that the question takes, as it is stored; null where an optional one is left blank. Throws where none is found. */
export const answerFor = (design: Design, q: Question, luck: Luck): unknown => {
  if (q.optional && luck.random() < 0.15) return null
  const listed =
    q.list === undefined ? q : { ...q, options: design.lists?.find(({ id }) => id === q.list)?.options ?? [] }
  for (let tries = 0; tries < 40; tries++) {
    const value = pick(candidates(design, q, luck), luck.random)
    if (value === undefined) continue
    const given = {
      ...listed,
      questions: (q.questions ?? []).map((inner) => ({
        ...inner,
        options: inner.options ?? design.lists?.find(({ id }) => id === inner.list)?.options ?? [],
      })),
    }
    if (kindOf(q.type).check(q.type === 'group' ? given : listed, value, { asOf: luck.asOf }).length === 0) return value
  }
  throw new Error(`no answer found for ${q.id} (${q.type})`)
}
