import type { Question } from '../../design/question.ts'
import { mapComponent } from '../components/component.ts'
import { groupCategory, groupParts } from '../components/group.ts'
import { type Mapped, type Mapping, nothing } from '../components/mapped.ts'
import type { Field } from '../conditions/field.ts'
import { nameOf } from '../ids.ts'
import type { Report } from '../reporting/report.ts'
import type { SourceComponent, SourcePage } from '../source/form.ts'
import { amount, raw, words } from '../source/raw.ts'

/** A component with what it became. */
export interface Part {
  readonly component: SourceComponent
  readonly mapped: Mapped
}

/** What a page of the source comes to before it is known where it stands. */
export interface Draft {
  readonly place: number
  readonly page: SourcePage
  readonly title: string
  readonly titleMade: boolean
  /** in their order; questions of a repeated page stand in the group instead */
  readonly parts: readonly Part[]
  readonly group: Question | undefined
  readonly fields: readonly Field[]
  /** questions that a choice reveals, each with the field of that choice's question */
  readonly revealed: readonly {
    readonly part: Part
    readonly field: Field
    readonly by: Field
    readonly value: string
  }[]
}

const fieldsOf = ({ component, mapped }: Part, page: SourcePage, place: number): readonly Field[] => {
  const question = mapped.questions[0]
  if (!question) return []
  const base = { section: page.section, page: place, choices: mapped.choices }
  const own: Field = { ...base, name: component.name ?? question.id, type: component.type, question, kind: mapped.kind }
  // answers of a repeated row are many: they are known, and cannot be compared
  const inside = (mapped.children ?? []).flatMap(({ component: child, mapped: inner }) =>
    inner.questions
      .slice(0, 1)
      .map((one): Field => ({ ...base, name: child.name ?? one.id, type: child.type, question: one, kind: 'other' })),
  )
  return [own, ...inside]
}

const repeatOf = (
  page: SourcePage,
): { readonly name: string; readonly title: string; readonly min: number; readonly max: number } | undefined => {
  const repeat = raw(page.raw.repeat)
  const options = raw(repeat.options)
  const bounds = raw(repeat.schema)
  const isCounted = words(page.raw.repeatField) !== undefined
  const isOld =
    /RepeatingFieldPageController/.test(page.controller) &&
    !page.components.some(({ type }) => type === 'MultiInputField')
  if (!/RepeatPageController/.test(page.controller) && Object.keys(repeat).length === 0 && !isOld && !isCounted)
    return undefined
  const title = words(options.title) ?? page.title ?? 'Item'
  const limit = (value: unknown, otherwise: number): number =>
    Math.min(Math.max(Math.trunc(amount(value) ?? otherwise), 0), 100)
  return {
    name: words(options.name) ?? page.path,
    title,
    min: limit(bounds.min, 1),
    max: Math.max(limit(bounds.max, 100), 1),
  }
}

/** Maps everything on a page. Ids of its answers are taken from `mapping`. */
export const draftOf = (
  page: SourcePage,
  title: { readonly text: string; readonly made: boolean },
  mapping: Mapping,
  report: Report,
): Draft => {
  const map = (component: SourceComponent, inner: Mapping): Mapped => mapComponent(component, inner, report)
  const base = { place: mapping.page, page, title: title.text, titleMade: title.made }
  const repeat = repeatOf(page)
  if (repeat) {
    const { parts, questions } = groupParts(page.components, mapping, map)
    if (questions.length === 0) return { ...base, parts, group: undefined, fields: [], revealed: [] }
    const group: Question = {
      id: mapping.id(nameOf(repeat.name, 'items')),
      type: 'group',
      label: { en: repeat.title },
      category: groupCategory(questions, mapping.settings.category),
      repeat: { min: repeat.min, max: repeat.max },
      questions: [...questions],
    }
    const children = parts.map(({ component, mapped }) => ({ component, mapped }))
    const whole: Part = {
      component: { ...blank, name: repeat.name, type: 'RepeatPage' },
      mapped: { ...nothing, questions: [group], children },
    }
    return { ...base, parts, group, fields: fieldsOf(whole, page, mapping.page), revealed: [] }
  }
  const parts = page.components.map((component) => ({ component, mapped: map(component, mapping) }))
  const fields = parts.flatMap((part) => fieldsOf(part, page, mapping.page))
  const revealed = parts.flatMap(({ component, mapped }) => {
    const by = fields.find(({ question }) => question === mapped.questions[0])
    if (!by) return []
    return component.revealed.flatMap(({ value, component: inner }) => {
      const part: Part = { component: inner, mapped: map(inner, { ...mapping, pageTitle: title.text }) }
      const field = fieldsOf(part, page, mapping.page)[0]
      return field ? [{ part, field: { ...field, revealedBy: { field: by, value } }, by, value }] : []
    })
  })
  return { ...base, parts, group: undefined, fields: [...fields, ...revealed.map(({ field }) => field)], revealed }
}

const blank: SourceComponent = {
  at: '',
  type: '',
  name: undefined,
  id: undefined,
  raw: {},
  options: {},
  schema: {},
  children: [],
  revealed: [],
}
