import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { dateInput } from '#platform/govuk/date-input/date-input.ts'
import { input } from '#platform/govuk/input/input.ts'
import { select } from '#platform/govuk/select/select.ts'
import { type Html, html } from '#platform/views/html.ts'
import { peopleWords as words } from '../../cases/assignment/absence/absence.words.ts'
import type { Workforce } from '../../cases/assignment/read-workforce.ts'
import { colleagueWords } from '../../cases/assignment/work-panel.view.ts'
import type { PageFrame } from '../../places/frame.ts'

/** Who the forms offer, and what was typed in one that is shown again. */
export interface PeopleForms extends Workforce {
  readonly frame: PageFrame
  /** the membership that looks at it; whether it leads; whether it may say that it is away itself */
  readonly me: string
  readonly leads: boolean
  readonly works: boolean
  readonly again:
    | {
        readonly form: 'absence' | 'capacity'
        readonly typed: Readonly<Record<string, string>>
        readonly problems: readonly FieldProblem[]
      }
    | undefined
}

const fieldOf = (view: PeopleForms, form: 'absence' | 'capacity', field: string) => {
  const again = view.again?.form === form ? view.again : undefined
  const problem = again?.problems.find((each) => each.field === field)
  return problem ? { errorMessage: { text: inLocale(problem.message, view.frame.locale) } } : {}
}

const typedOf = (view: PeopleForms, form: 'absence' | 'capacity') =>
  view.again?.form === form ? view.again.typed : ({} as Readonly<Record<string, string>>)

/** Who is away, from when to when, and who has their work: oneself, or anybody for a lead. */
export const absenceForm = (view: PeopleForms): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const typed = typedOf(view, 'absence')
  const others = view.colleagues.filter(({ id }) => view.leads || id !== view.me)
  const day = (name: 'from' | 'to', label: Text) =>
    dateInput({
      id: name,
      namePrefix: name,
      locale,
      fieldset: { legend: { text: say(label), classes: 'govuk-fieldset__legend--s' } },
      values: typed,
      ...fieldOf(view, 'absence', `${name}-day`),
    })
  return html`${
    view.leads
      ? select({
          id: 'member',
          name: 'member',
          label: { text: say(words.who), classes: 'govuk-label--s' },
          value: typed.member ?? view.me,
          items: [
            { value: '', text: say(words.choose) },
            ...view.colleagues.map(({ id, name }) => ({ value: id, text: name })),
          ],
          ...fieldOf(view, 'absence', 'member'),
        })
      : html`<input type="hidden" name="member" value="${view.me}">`
  }${day('from', words.from)}${day('to', words.to)}${select({
    id: 'cover',
    name: 'cover',
    label: { text: say(words.cover), classes: 'govuk-label--s' },
    hint: { text: say(words.coverHint) },
    value: typed.cover ?? '',
    items: [
      { value: '', text: say(words.nobody) },
      ...others.map((each) => ({ value: each.id, text: colleagueWords(each, view.loads, locale) })),
    ],
    ...fieldOf(view, 'absence', 'cover'),
  })}`
}

/** How many open requests somebody can carry. */
export const capacityForm = (view: PeopleForms): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const typed = typedOf(view, 'capacity')
  return html`${select({
    id: 'carrier',
    name: 'carrier',
    label: { text: say(words.carrier), classes: 'govuk-label--s' },
    value: typed.carrier ?? '',
    items: [
      { value: '', text: say(words.choose) },
      ...view.colleagues.map(({ id, name }) => ({ value: id, text: name })),
    ],
    ...fieldOf(view, 'capacity', 'carrier'),
  })}${input({
    id: 'cases',
    name: 'cases',
    inputmode: 'numeric',
    classes: 'govuk-input--width-3',
    label: { text: say(words.cases), classes: 'govuk-label--s' },
    value: typed.cases ?? '',
    ...fieldOf(view, 'capacity', 'cases'),
  })}`
}
