import type { Design } from '../../src/engine/design/design.ts'
import { normalise } from '../../src/engine/design/normalise.ts'

const idsOf = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : []
  return [...own, ...Object.values(value).flatMap(idsOf)]
}

const inWords = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replaceAll(/[A-Za-z][A-Za-z0-9]*/g, (word) => names.get(word) ?? word)

/** What says how a design is built, not what its parts are called. */
const kept = new Set(
  [
    'type',
    'category',
    'of',
    'event',
    'by',
    'end',
    'kind',
    'respondent',
    'signIn',
    'confidence',
    'ways',
    'accept',
  ].concat([
    'basis',
    'keep',
    'after',
    'categories',
    'counts',
    'target',
    'within',
    'earliest',
    'latest',
    'pattern',
    'fact',
    'rest',
  ]),
)
const reserved = new Set(
  [
    'eligible',
    'fee',
    'true',
    'false',
    'in',
    'size',
    'map',
    'filter',
    'exists',
    'all',
    'sum',
    'day',
    'age',
    'band',
    'days',
  ].concat(
    ['most', 'least', 'months', 'portion', 'areas', 'organisation', 'asOf'],
    ['last', 'range', 'percent', 'times', 'divided', 'double'],
  ),
)
const isWords = (value: object): boolean => 'en' in value || 'cy' in value

function renamedIn(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return inWords(value, names)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => renamedIn(one, names))
  if (isWords(value)) return { en: 'Other words', cy: 'Geiriau eraill' }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, kept.has(key) ? one : renamedIn(one, names)]),
  )
}

/** The same design made to look like another: every id is new, in expressions too, and every word is replaced. */
export const renamed = (design: Design): Design => {
  const { examples: _, modelledOn: __, ...document } = design
  const ids = [...new Set(idsOf(document))].filter((id) => !reserved.has(id) && /^[A-Za-z][A-Za-z0-9]*$/.test(id))
  const names = new Map(ids.map((id, i) => [id, `renamed${i}`]))
  return normalise(renamedIn(document, names))
}
