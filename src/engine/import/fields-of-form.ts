import type { Field } from './conditions/field.ts'
import type { References } from './conditions/items.ts'
import type { BuiltList } from './lists.ts'
import type { Draft, Part } from './pages/draft.ts'
import { words } from './source/raw.ts'

/** The fields with those made whole that a fee multiplies by: pence times a fraction is no pence. */
export const wholeNumbers = (fields: readonly Field[], multipliers: ReadonlySet<string>): readonly Field[] =>
  fields.map((field) => {
    const isNamed = [...multipliers].some((name) => name === field.name || name === `${field.section}.${field.name}`)
    if (!isNamed || field.kind !== 'double') return field
    delete field.question.decimals
    return { ...field, kind: 'int' }
  })

/** Has a page that repeats as often as an answer says (`repeatField`) checked against that answer. */
export const countRepeats = (drafts: readonly Draft[], fields: readonly Field[]): void => {
  for (const { group, page } of drafts) {
    const name = words(page.raw.repeatField)
    if (!group || name === undefined) continue
    const count = fields.find((field) => field.name === name || `${field.section}.${field.name}` === name)
    if (count?.kind !== 'int' && count?.kind !== 'double') continue
    const size = count.kind === 'int' ? `size(${group.id})` : `double(size(${group.id}))`
    const message = { en: 'Give as many as you said before' }
    group.checks = [{ id: `${group.id}Count`.slice(0, 80), must: `${size} == ${count.question.id}`, message }]
  }
}

const flat = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => [
    part,
    ...flat((part.mapped.children ?? []).map(({ component, mapped }) => ({ component, mapped }))),
  ])

/** What V2 conditions refer to by id. */
export const referencesOf = (drafts: readonly Draft[], lists: ReadonlyMap<string, BuiltList>): References => {
  const byId = new Map<string, { name: string; type: string }>()
  for (const { parts, revealed } of drafts)
    for (const { component, mapped } of flat([...parts, ...revealed.map(({ part }) => part)])) {
      const name = component.name ?? mapped.questions[0]?.id
      if (component.id !== undefined && name !== undefined) byId.set(component.id, { name, type: component.type })
    }
  return {
    component: (id) => byId.get(id),
    item: (listId, itemId) => lists.get(listId)?.items.get(itemId),
  }
}
