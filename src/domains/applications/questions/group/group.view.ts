import { inLocale } from '#core/text.ts'
import type { Question } from '#engine/design/question.ts'
import { afterButton } from '#engine/questions/group/group-form.ts'
import { itemCount, itemName, repeatOf } from '#engine/questions/group/repeat.ts'
import { isRecord } from '#engine/questions/parts.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { names } from '#platform/govuk/attributes.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorMessage } from '#platform/govuk/error-message/error-message.ts'
import { fieldset } from '#platform/govuk/fieldset/fieldset.ts'
import { hint } from '#platform/govuk/hint/hint.ts'
import { type Html, html } from '#platform/views/html.ts'
import { asLegend, errorAt, hintOf } from '../asked.ts'
import { words } from '../question.words.ts'
import type { QuestionContext, QuestionView } from '../question-context.ts'

interface Item {
  readonly index: number
  readonly form: Form | undefined
  readonly removable: boolean
}

const storedItem = (q: Question, value: unknown, index: number): unknown =>
  repeatOf(q) === undefined ? value : Array.isArray(value) ? value[index] : undefined

const questionsOf = (
  q: Question,
  context: QuestionContext,
  { index, form }: Item,
  view: QuestionView,
): readonly Html[] => {
  const at = itemName(q, context.name, index)
  const stored = storedItem(q, context.value, index)
  return (q.questions ?? []).map((child) => {
    const name = `${at}.${child.id}`
    return view(child, {
      locale: context.locale,
      name,
      value: isRecord(stored) ? stored[child.id] : undefined,
      form,
      problems: context.problems.filter(({ field }) => field === name || field.startsWith(`${name}.`)),
      areaOptions: context.areaOptions,
      findings: context.findings,
    })
  })
}

const itemView = (q: Question, context: QuestionContext, item: Item, view: QuestionView): Html => {
  const at = itemName(q, context.name, item.index)
  const title = `${inLocale(textOf(q.itemTitle ?? q.label), context.locale)} ${item.index + 1}`
  return fieldset(
    { legend: { text: title, classes: 'govuk-fieldset__legend--s' }, attributes: { id: at } },
    html`${questionsOf(q, context, item, view)}
${
  item.removable &&
  button({
    text: html`${inLocale(words.remove, context.locale)}<span class="govuk-visually-hidden"> ${title}</span>`,
    name: '_remove',
    value: at,
    classes: 'govuk-button--secondary',
  })
}`,
  )
}

// The Enter key presses the first button of a form: without this one it would take the first item away.
const enterGoesOn = html`<button type="submit" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true"></button>`

const itemsView = (q: Question, context: QuestionContext, view: QuestionView): Html => {
  const repeat = repeatOf(q)
  const form = context.form && afterButton(q, context.form, context.name)
  if (repeat === undefined) return html`${questionsOf(q, context, { index: 0, form, removable: false }, view)}`
  const { locale, name, value } = context
  const said = form === undefined ? (Array.isArray(value) ? value.length : 0) : itemCount(q, form, name)
  const count = Math.max(said, repeat.min, 1)
  const least = Math.max(repeat.min, 1)
  return html`${enterGoesOn}<input type="hidden" name="${name}.items" value="${count}">
${Array.from({ length: count }, (_, index) => itemView(q, context, { index, form, removable: count > least }, view))}
${
  count < repeat.max &&
  button({
    text: html`${inLocale(words.addAnother, locale)}<span class="govuk-visually-hidden"> (${inLocale(textOf(q.itemTitle ?? q.label), locale)})</span>`,
    name: '_add',
    value: name,
    classes: 'govuk-button--secondary',
  })
}`
}

/**
 * A group of questions, item by item, with buttons to add another and to take one away: they send the form as it is,
 * named `_add` (the group) or `_remove` (the item), and the page is shown again with one more or one fewer. `view` shows
 * its questions.
 */
export const groupView = (q: Question, context: QuestionContext, view: QuestionView): Html => {
  const { name, locale } = context
  const help = hintOf(q, context)
  const wrong = errorAt(context)
  return html`<div class="${wrong ? 'govuk-form-group govuk-form-group--error' : 'govuk-!-margin-bottom-6'}">
${fieldset(
  {
    legend: { ...asLegend(q, context), classes: `govuk-fieldset__legend--${context.asHeading ? 'l' : 'm'}` },
    describedBy: names(help && `${name}-hint`, wrong && `${name}-error`),
    attributes: { id: name, tabindex: wrong ? -1 : undefined },
  },
  html`${help && hint({ id: `${name}-hint`, text: help })}
${wrong && errorMessage({ id: `${name}-error`, text: wrong, locale })}
${itemsView(q, context, view)}`,
)}
</div>`
}
