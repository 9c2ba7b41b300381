import { longDate } from '#core/days/long-date.ts'
import { periodWords } from '#core/days/period-words.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { isObject, type Json } from '../tree/json.ts'
import { namedWords } from './named.words.ts'
import type { Reading } from './parts.words.ts'
import { choiceIn, sayExpression } from './say-expression.ts'
import { type Element, labelOf, quoted, unhyphened } from './subject.ts'

/** Where a value stands: the designs that name what it refers to, and the elements on the way to it. */
export interface Around {
  readonly designs: readonly Json[]
  readonly elements: readonly Element[]
}

/** A value as it is read in a sentence. */
export const sayValue = (as: Reading, value: unknown, around: Around, locale: Locale): string => {
  const named = namedWords[as]?.[String(value)]
  if (named) return named[locale]
  const reader = readers[as]
  return reader ? reader(value, around, locale) : anything(value, around, locale)
}

type Reader = (value: unknown, around: Around, locale: Locale) => string

const referring =
  (list: string): Reader =>
  (value, { designs }, locale) => {
    for (const design of designs)
      for (const [i, item] of listed(design, list).entries())
        if (item.id === value) {
          const label = labelOf({ list, value: item, number: i + 1 }, locale)
          if (label !== undefined) return quoted(label, 120)
          return locale === 'cy' ? `rhif ${i + 1}` : `number ${i + 1}`
        }
    return quoted(unhyphened(String(value)))
  }

const listed = (design: Json, list: string): readonly Json[] => {
  if (list !== 'questions') return (design[list] ?? []) as readonly Json[]
  return ((design.pages ?? []) as readonly Json[]).flatMap((page) => (page.questions ?? []) as readonly Json[])
}

const number: Reader = (value) => (typeof value === 'number' ? String(value) : quoted(String(value)))
const money: Reader = (value) => (typeof value === 'number' ? pounds(value) : quoted(String(value)))
const typeOf = ({ elements }: Around, list: string): unknown => {
  const element = elements.findLast((one) => one.list === list)?.value
  return isObject(element) ? element.type : undefined
}

const figure: Reader = (value, around, locale) => {
  const parameter = around.elements.findLast(({ list }) => list === 'parameters')?.value
  const type = isObject(parameter) ? (typeof value === 'object' ? parameter.of : (parameter.of ?? parameter.type)) : ''
  const one = (item: unknown): string =>
    type === 'money' ? money(item, around, locale) : anything(item, around, locale)
  if (Array.isArray(value)) return value.map(one).join(', ')
  if (isObject(value))
    return Object.entries(value)
      .map(([key, item]) => `${rowName(key, around, locale)} ${one(item)}`)
      .join(', ')
  return one(value)
}

/** A row of a table of figures: the choice that it is for, or the words that it is written with. */
export const rowName = (key: string, { designs }: Around, locale: Locale): string =>
  quoted(choiceIn(designs, key, locale) ?? unhyphened(key))

const limit: Reader = (value, _around, locale) => {
  const [, sign, count, unit] = /^today(?: ([+-]) (\d+) (day|month|year)s?)?$/.exec(String(value)) ?? []
  if (!String(value).startsWith('today')) return longDate(String(value), locale)
  if (unit === undefined) return locale === 'cy' ? 'heddiw' : 'today'
  const period = periodWords(`${count} ${unit}s`, locale)
  if (locale === 'cy') return sign === '-' ? `${period} cyn heddiw` : `${period} ar ôl heddiw`
  return sign === '-' ? `${period} before today` : `${period} after today`
}

const repeat: Reader = (value, _around, locale) => {
  if (!isObject(value)) return locale === 'cy' ? 'unwaith' : 'once'
  return locale === 'cy' ? `${value.min} i ${value.max} o weithiau` : `${value.min} to ${value.max} times`
}

const size: Reader = (value) => {
  const bytes = Number(value)
  return bytes >= 1e6 ? `${Number((bytes / 1e6).toFixed(1))} MB` : `${Math.ceil(bytes / 1000)} KB`
}

/** Any JSON, in words: choices by their labels, truth values as yes and no, parts one after the other. */
const anything: Reader = (value, around, locale) => {
  const none = locale === 'cy' ? 'dim' : 'nothing'
  if (value === undefined || value === null || value === '') return none
  if (typeof value === 'boolean') return value ? (locale === 'cy' ? 'ie' : 'yes') : locale === 'cy' ? 'na' : 'no'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDate(value, locale)
    return quoted(choiceIn(around.designs, value, locale) ?? value)
  }
  const parts = Object.values(value).map((item) => anything(item, around, locale))
  return parts.length === 0 ? none : parts.join(', ')
}

const named = ['pages', 'stages', 'questions', 'rules', 'outcomes', 'sharing'].map((list) => ({
  list,
  refer: referring(list),
}))

/** What an example expects: pages, stages and questions by their titles, as a list where there are several. */
const expected: Reader = (value, around, locale) => {
  if (Array.isArray(value) && value.length > 0) return value.map((one) => expected(one, around, locale)).join(', ')
  if (typeof value !== 'string') return anything(value, around, locale)
  const found = named.find(({ list }) =>
    around.designs.some((design) => listed(design, list).some(({ id }) => id === value)),
  )
  return found ? found.refer(value, around, locale) : anything(value, around, locale)
}

/** A figure by its name, a column of one by what the column is called. */
const parameter: Reader = (value, around, locale) => {
  const column = around.designs
    .flatMap((design) => listed(design, 'parameters'))
    .flatMap(({ fields }) => (fields ?? []) as readonly Json[])
    .find(({ id, label }) => id === value && label !== undefined)
  return column ? quoted(inLocale(column.label as Text, locale)) : referring('parameters')(value, around, locale)
}

const readers: Readonly<Partial<Record<Reading, Reader>>> = {
  words: (value, _around, locale) => quoted(isObject(value) ? inLocale(value as Text, locale) : String(value)),
  plain: (value) => quoted(String(value)),
  name: (value) => quoted(unhyphened(String(value))),
  number,
  money,
  amount: (value, around, locale) => (typeOf(around, 'questions') === 'money' ? money : number)(value, around, locale),
  day: (value, _around, locale) => longDate(String(value), locale),
  limit,
  period: (value, _around, locale) => periodWords(String(value), locale),
  size,
  repeat,
  figure,
  answer: anything,
  expected,
  expression: (value, { designs }, locale) => `“${sayExpression(String(value), designs, locale)}”`,
  section: referring('sections'),
  question: referring('questions'),
  list: referring('lists'),
  stage: referring('stages'),
  outcome: referring('outcomes'),
  rule: referring('rules'),
  parameter,
}
