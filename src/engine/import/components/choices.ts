import type { Question } from '../../design/question.ts'
import { choicesOf } from '../lists.ts'
import type { Report } from '../reporting/report.ts'
import type { SourceComponent } from '../source/form.ts'
import { amount, raw, within, words } from '../source/raw.ts'
import { type Mapped, type Mapping, nothing } from './mapped.ts'
import { asQuestion } from './questions.ts'

const types: Readonly<Record<string, 'oneOf' | 'anyOf' | 'reference'>> = {
  RadiosField: 'oneOf',
  SelectField: 'reference',
  AutocompleteField: 'reference',
  CheckboxesField: 'anyOf',
}

/** Whether a type of component offers choices. */
export const offersChoices = (type: string): boolean => Object.hasOwn(types, type)

/** The name of the list that a component chooses from. */
export const listNameOf = ({ raw: source, options }: SourceComponent): string | undefined =>
  words(source.list) ?? words(raw(source.values).list) ?? words(options.list)

/** A question that chooses from a list, or from items of its own (`values`, or the list that is taken for granted). */
export const asChoice = (component: SourceComponent, mapping: Mapping, report: Report): Mapped => {
  const type = types[component.type] ?? 'oneOf'
  const isMany = type === 'anyOf'
  const { schema } = component
  const values = raw(component.raw.values)
  const name = listNameOf(component)
  const found = name === undefined ? undefined : mapping.list(name)
  const items = values.items ?? component.raw.items
  if (name === '__yesNo' && !found) {
    const yesNo = asQuestion(component, mapping, { type: 'yesNo', kind: 'bool', make: () => ({}) })
    return { ...yesNo, notes: [...yesNo.notes, ['list-added', 'The engine’s own list of yes and no.']] }
  }
  // what stands with the question has no pointers of its own that the report must account for
  const inline =
    found || items === undefined ? undefined : choicesOf(items, within(component.at, 'values', 'items'), quiet(report))
  const choices = found?.choices ?? inline?.choices ?? []
  if (choices.length === 0)
    return {
      ...nothing,
      lost: [
        ['missing-list', name === undefined ? 'It names no list.' : `There is no list ${name}, or it has no items.`],
      ],
    }
  const exclusive =
    component.options.behaviour === 'exclusive' ? words(component.options.behaviourItemValue) : undefined
  const options = inline?.options ?? found?.list.options ?? []
  // a list is seldom shared, and to a single choice it makes no difference
  for (const option of options)
    if (exclusive !== undefined && choices.some(({ id, value }) => id === option.id && String(value) === exclusive))
      option.exclusive = true
  const [least, most] = [amount(schema.min), amount(schema.max)]
  const particular: Partial<Question> = {
    ...(found ? { list: found.list.id } : { options }),
    ...(isMany && least !== undefined && least >= 1 ? { minChosen: Math.trunc(least) } : {}),
    ...(isMany && most !== undefined && most >= 1 ? { maxChosen: Math.trunc(most) } : {}),
  }
  found?.users.set(mapping.page, undefined)
  const mapped = asQuestion(
    component,
    mapping,
    { type, kind: isMany ? 'choices' : 'choice', make: () => ({}) },
    particular,
  )
  return {
    ...mapped,
    choices,
    notes: inline ? [...mapped.notes, ['list-added', 'Its items stand with the question.']] : mapped.notes,
  }
}

const quiet = (report: Report): Report => ({ ...report, carried: () => {}, changed: () => {}, lost: () => {} })
