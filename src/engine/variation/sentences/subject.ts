import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { type Address, stepsOf } from '../tree/address.ts'
import { keyOf } from '../tree/items.ts'
import { isObject, type Json } from '../tree/json.ts'
import { designPart, type Part, partUnder } from '../tree/part.ts'
import { itemWords, reservedRules } from './parts.words.ts'

/** An element on the way to what was changed: the list it stands in, itself, and its number there, from 1. */
export interface Element {
  readonly list: string
  readonly value: Json | string
  readonly number: number
}

/** What an address is about: the elements on the way, and the keys from the last of them on. */
export interface Subject {
  readonly elements: readonly Element[]
  readonly rest: readonly string[]
  readonly part: Part
}

/** Reads an address in the first of the documents that has each step. */
export const subjectOf = (documents: readonly Json[], address: Address): Subject => {
  const elements: Element[] = []
  let rest: string[] = []
  let part: Part = designPart
  let values: readonly unknown[] = documents
  for (const step of stepsOf(address)) {
    if (part.kind === 'list' || part.kind === 'names') {
      const list: Part = part
      const items = values.map((value) => (Array.isArray(value) ? value : []))
      const found = items.flatMap((some) =>
        some.flatMap((item, i) => (keyOf(list, item) === step ? [{ item, i }] : [])),
      )
      elements.push({ list: rest.at(-1) ?? '', value: found[0]?.item ?? step, number: (found[0]?.i ?? 0) + 1 })
      values = found.map(({ item }) => item)
      if (part.kind === 'list') rest = []
      part = part.kind === 'list' ? part.item : { kind: 'leaf' }
    } else {
      values = values.flatMap((value) => (isObject(value) && value[step] !== undefined ? [value[step]] : []))
      part = partUnder(part, step)
      rest.push(step)
    }
  }
  return { elements, rest, part }
}

const short = (words: string, most: number): string => {
  const line = words.trim().replaceAll(/\s+/g, ' ')
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
}

export const quoted = (words: string, most = 300): string => `“${short(words, most)}”`

/** Whatever is a name for a program, as words: person.birthDate → birth date. */
export const unhyphened = (name: string): string =>
  (name.split('.').at(-1) ?? '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]+/g, ' ')
    .toLowerCase()

/** What people know an element by; undefined where it has no words of its own. */
export const labelOf = ({ list, value }: Element, locale: Locale): string | undefined => {
  if (!isObject(value)) return undefined
  for (const name of itemWords[list]?.label ?? []) {
    const text = value[name]
    const words = typeof text === 'string' ? text : inLocale(text as Text | undefined, locale)
    if (words.trim() !== '') return words
  }
  const reserved = list === 'rules' ? reservedRules[String(value.id)] : undefined
  return reserved?.[locale]
}

/** An element as words, in the middle of a sentence: question “How many bins do you need?”. */
export const named = (element: Element, locale: Locale): string => {
  const noun = itemWords[element.list]?.[locale] ?? ''
  if (element.list === 'values' && isObject(element.value))
    return `${noun} ${locale === 'cy' ? 'o' : 'from'} ${longDate(String(element.value.from), locale)}`
  const label = labelOf(element, locale)
  return label === undefined
    ? `${noun} ${locale === 'cy' ? 'rhif' : 'number'} ${element.number}`
    : `${noun} ${quoted(label, 120)}`
}

export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The elements as the beginning of a sentence; of what stands on a page the page is not said. */
export const begun = (elements: readonly Element[], locale: Locale): string => {
  const said = elements.length > 1 && elements[0]?.list === 'pages' ? elements.slice(1) : elements
  if (said.length === 0) return locale === 'cy' ? 'Y gwasanaeth' : 'The service'
  return upperFirst(said.map((element) => named(element, locale)).join(', '))
}
