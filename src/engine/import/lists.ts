import type { Design } from '../design/design.ts'
import type { Choice } from '../design/elements.ts'
import type { FieldChoice } from './conditions/field.ts'
import { makeIds, nameOf, slugOf } from './ids.ts'
import type { Report } from './reporting/report.ts'
import { members, raw, within, words } from './source/raw.ts'
import { toPlain } from './words/plain.ts'

export type ChoiceList = NonNullable<Design['lists']>[number]

/** A list of the source as one of the design. */
export interface BuiltList {
  readonly at: string
  readonly list: ChoiceList
  readonly choices: readonly FieldChoice[]
  /** the items of the source by the ids that V2 conditions name them by */
  readonly items: ReadonlyMap<string, string>
  /** the pages that use it, by place, and the content that shows it */
  readonly users: Map<number, object | undefined>
}

const asValue = (value: unknown): string | number | boolean | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined

/** The choices of items `{ text, value, description, condition }` of the source; says in the report what became of each. */
export const choicesOf = (
  items: unknown,
  at: string,
  report: Report,
): {
  readonly options: Choice[]
  readonly choices: readonly FieldChoice[]
  readonly items: ReadonlyMap<string, string>
} => {
  const ids = makeIds([], '-')
  const options: Choice[] = []
  const choices: FieldChoice[] = []
  const byId = new Map<string, string>()
  for (const [key, given] of members(items)) {
    const item = raw(given)
    const here = within(at, key)
    const value = asValue(item.value) ?? asValue(given) ?? words(item.text) ?? ''
    const label = toPlain(words(item.text) ?? words(item.label) ?? words(given) ?? String(value))
    const wanted = String(value).trim().slice(0, 190)
    const isPlain = wanted !== '' && wanted === String(value) && !/[<>{}]|\]\(/.test(wanted)
    const id = ids(isPlain ? wanted : slugOf(label.text, 'choice'))
    const hint = toPlain(words(item.description) ?? words(raw(item.hint).text) ?? words(item.hint)).text
    const option: Choice = { id, label: { en: label.text || id }, ...(hint ? { hint: { en: hint } } : {}) }
    options.push(option)
    choices.push({ id, value, at: here })
    if (asValue(item.id) !== undefined) byId.set(String(item.id), here)
    report.carried(here, { element: option })
    if (id !== String(value))
      report.changed(here, { element: option }, 'duplicate-item', `Its value is stored as “${id}”.`)
    if (label.converted.templates)
      report.changed(here, { element: option }, 'template-removed', 'Template code was removed from its label.')
    if (words(item.condition))
      report.lost(
        here,
        'list-item-condition',
        'The item was offered under a condition only; here it would always be offered.',
      )
  }
  return { options, choices, items: byId }
}

/** The lists of a form, by name and by id. Reports their items; the lists themselves are reported when it is known who uses them. */
export const buildLists = (lists: unknown, report: Report): ReadonlyMap<string, BuiltList> => {
  const ids = makeIds()
  const found = new Map<string, BuiltList>()
  for (const [key, value] of members(lists)) {
    const source = raw(value)
    const at = within('/lists', key)
    const name = words(source.name) ?? words(source.id) ?? key
    const title = toPlain(words(source.title)).text
    const { options, choices, items } = choicesOf(source.items, within(at, 'items'), report)
    const list: ChoiceList = { id: ids(nameOf(name, 'list')), options }
    if (title) list.title = { en: title }
    const built = { at, list, choices, items, users: new Map() }
    for (const by of [words(source.name), words(source.id)])
      if (by !== undefined && !found.has(by)) found.set(by, built)
    if (!found.has(name)) found.set(name, built)
    if (![...found.values()].includes(built)) found.set(at, built)
  }
  return found
}
