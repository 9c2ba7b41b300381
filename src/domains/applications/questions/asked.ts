import { inLocale } from '#core/text.ts'
import type { Question } from '#engine/design/question.ts'
import { typed } from '#engine/questions/form-text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { LegendOptions } from '#platform/govuk/fieldset/fieldset.ts'
import type { LabelOptions } from '#platform/govuk/label/label.ts'
import { words } from './question.words.ts'
import type { QuestionContext } from './question-context.ts'

/** The question's label in the page's language, with "(optional)" where it may be left blank. */
export const labelText = (q: Question, { locale }: QuestionContext): string => {
  const label = inLocale(textOf(q.label), locale)
  return q.optional ? `${label} ${inLocale(words.optional, locale)}` : label
}

// A question of a group stands under its item's title, so its own label is plain.
const weight = (block: string, { asHeading, name }: QuestionContext): string | undefined => {
  if (asHeading) return `${block}--l`
  return /[.[]/.test(name) ? undefined : `${block}--s`
}

/** The question as the label of one control: the page's h1 where it is the only question. */
export const asLabel = (q: Question, context: QuestionContext): LabelOptions => ({
  text: labelText(q, context),
  classes: weight('govuk-label', context),
  isPageHeading: context.asHeading,
})

/** The question as the legend of several controls: the page's h1 where it is the only question. */
export const asLegend = (q: Question, context: QuestionContext): LegendOptions => ({
  text: labelText(q, context),
  classes: weight('govuk-fieldset__legend', context),
  isPageHeading: context.asHeading,
})

/** The question's hint in the page's language; undefined without one. */
export const hintOf = (q: Question, { locale }: QuestionContext): string | undefined =>
  inLocale(textOf(q.hint), locale) || undefined

/** What is wrong at a control (the question's own name without one), in the page's language. */
export const errorAt = ({ problems, locale, name }: QuestionContext, field = name): string | undefined => {
  const problem = problems.find((one) => one.field === field)
  return problem && inLocale(problem.message, locale)
}

/** What a control shows: what was typed where the page is shown again, else what was stored. */
export const shownIn = (
  { form, name }: QuestionContext,
  stored: string | undefined,
  control = name,
): string | undefined => (form === undefined ? stored : typed(form, control) || undefined)

/** The purpose of a control for browsers that fill forms: what the design says; the type's own only for the applicant. */
export const autocompleteOf = (q: Question, { name }: QuestionContext, usual?: string): string | undefined =>
  q.autocomplete ?? (name.includes('[') ? undefined : usual)
