import type { Category } from '../../design/elements.ts'
import type { Question } from '../../design/question.ts'
import { makeIds, nameOf, reservedNames } from '../ids.ts'
import type { SourceComponent } from '../source/form.ts'
import { amount, raw } from '../source/raw.ts'
import { type Mapped, type Mapping, nothing } from './mapped.ts'
import { wordsOf } from './wording.ts'

export type MapChild = (component: SourceComponent, mapping: Mapping) => Mapped

/** The questions of a group, mapped with ids of their own; what only shows something stands before the group. */
export const groupParts = (children: readonly SourceComponent[], mapping: Mapping, map: MapChild) => {
  const inner: Mapping = { ...mapping, id: makeIds(reservedNames) }
  const parts = children.map((component) => ({ component, mapped: map(component, inner) }))
  // groups within groups are not part of the design language
  const questions = parts.flatMap(({ mapped }) => mapped.questions).filter(({ type }) => type !== 'group')
  return { parts, questions }
}

/** The category of a group: that of its questions which says most of a person, the careful one where none does. */
export const groupCategory = (questions: readonly Question[], careful: Category): Category => {
  const named = questions.flatMap(({ category }) => (category && category !== 'service' ? [category] : []))
  return named.find((one) => one !== 'identity' && one !== 'contact') ?? named[0] ?? careful
}

/** A component that repeats a row of questions (MultiInputField): a group of one to a hundred items. */
export const asGroup = (
  component: SourceComponent,
  children: readonly SourceComponent[],
  mapping: Mapping,
  map: MapChild,
): Mapped => {
  const said = wordsOf(component, mapping.pageTitle)
  const { parts, questions } = groupParts(children, mapping, map)
  if (questions.length === 0)
    return { ...nothing, lost: [['not-understood', 'It repeats no questions.']], children: parts }
  const id = mapping.id(nameOf(component.name ?? said.label, 'items'))
  const optional = component.options.required === false
  const most = amount(component.schema.max) ?? amount(raw(component.options).maxItems)
  const category = groupCategory(questions, mapping.settings.category)
  const group: Question = {
    id,
    type: 'group',
    label: { en: said.label },
    ...(said.hint ? { hint: { en: said.hint } } : {}),
    category,
    ...(optional ? { optional: true } : {}),
    repeat: { min: optional ? 0 : 1, max: Math.min(Math.max(Math.trunc(most ?? 100), 1), 100) },
    questions: [...questions],
  }
  return {
    ...nothing,
    questions: [group],
    content: said.before,
    children: parts,
    notes: [
      ['category-filled', `Its category is ${category}.`],
      ...(most === undefined || most > 100 ? [['repeat-bounded', 'It repeats up to 100 times.'] as const] : []),
      ...(component.name === id ? [] : [['renamed', `Its answers are stored as ${id}.`] as const]),
      ...said.notes,
    ],
  }
}
