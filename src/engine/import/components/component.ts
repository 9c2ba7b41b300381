import { nameOf } from '../ids.ts'
import type { Report } from '../reporting/report.ts'
import type { SourceComponent } from '../source/form.ts'
import { amount } from '../source/raw.ts'
import { asChoice, offersChoices } from './choices.ts'
import { asContent, onlyShows } from './content.ts'
import { asGroup } from './group.ts'
import { type Mapped, type Mapping, nothing } from './mapped.ts'
import { asQuestion, questionTypesOf } from './questions.ts'
import { wordsOf } from './wording.ts'

const dateTime = new Set(['DateTimeField', 'DateTimePartsField'])

const asDateAndTime = (component: SourceComponent, mapping: Mapping): Mapped => {
  const date = asQuestion(component, mapping, {
    ...(questionTypesOf.DateField ?? { type: 'date', kind: 'day', make: () => ({}) }),
  })
  const { label } = wordsOf(component, mapping.pageTitle)
  const id = mapping.id(nameOf(`${component.name ?? label} time`, 'time'))
  const first = date.questions[0]
  const time = {
    id,
    type: 'time' as const,
    label: { en: `${label} (time)` },
    ...(first?.optional ? { optional: true } : {}),
  }
  return {
    ...date,
    questions: [...date.questions, time],
    notes: [...date.notes, ['date-time-split', 'The date and the time are two questions.']],
  }
}

const asPayment = (component: SourceComponent): Mapped => {
  const pounds = amount(component.options.amount)
  if (pounds === undefined || pounds < 0)
    return { ...nothing, lost: [['not-understood', 'The payment names no amount.']] }
  return { ...nothing, fee: Math.round(pounds * 100), notes: [['payment-to-fee', 'Its amount is a part of the fee.']] }
}

const lostTypes: Readonly<Record<string, Mapped['lost']>> = {
  HiddenField: [['hidden-field', 'Its value is set by a program and nobody is asked for it.']],
  GeospatialField: [['looser-control', 'Shapes drawn on a map cannot be answered; a place is one point.']],
}

/** What a component of the source becomes. Its id is taken from `mapping`; nothing is reported but the items it holds. */
export const mapComponent = (component: SourceComponent, mapping: Mapping, report: Report): Mapped => {
  const { type } = component
  if (onlyShows(type)) return asContent(component, mapping)
  if (offersChoices(type)) return asChoice(component, mapping, report)
  if (dateTime.has(type)) return asDateAndTime(component, mapping)
  if (type === 'PaymentField') return asPayment(component)
  if (type === 'MultiInputField')
    return asGroup(component, component.children, mapping, (child, inner) => mapComponent(child, inner, report))
  const lost = Object.hasOwn(lostTypes, type) ? lostTypes[type] : undefined
  if (lost) return { ...nothing, lost }
  const to = Object.hasOwn(questionTypesOf, type) ? questionTypesOf[type] : undefined
  if (to) return asQuestion(component, mapping, to)
  return {
    ...nothing,
    lost: [['unknown-component', type === '' ? 'It has no type.' : `The type ${type} is not known.`]],
  }
}
