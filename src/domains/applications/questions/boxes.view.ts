import type { Question } from '#engine/design/question.ts'
import { isRecord } from '#engine/questions/parts.ts'
import { fieldset } from '#platform/govuk/fieldset/fieldset.ts'
import { hint } from '#platform/govuk/hint/hint.ts'
import { type InputOptions, input } from '#platform/govuk/input/input.ts'
import { type Html, html } from '#platform/views/html.ts'
import { asLegend, errorAt, hintOf, shownIn } from './asked.ts'
import type { QuestionContext } from './question-context.ts'

/** One box of an answer of several: the part of the stored answer it holds and how it looks. */
export interface PartBox
  extends Pick<InputOptions, 'classes' | 'autocomplete' | 'inputmode' | 'spellcheck' | 'hint' | 'autocapitalize'> {
  readonly part: string
  readonly label: string
}

/** The part of a stored answer of several parts, as text; undefined where it is not there. */
const partOf = (value: unknown, part: string): string | undefined => {
  const one = isRecord(value) ? value[part] : undefined
  return one === undefined || one === null ? undefined : String(one)
}

/**
 * The boxes themselves. The first has the question's own id, where the error summary leads for the question as a whole;
 * another where something else stands before them.
 */
export const partBoxes = (context: QuestionContext, boxes: readonly PartBox[], first = context.name): readonly Html[] =>
  boxes.map(({ part, ...box }, i) => {
    const control = `${context.name}.${part}`
    const id = i === 0 ? first : control
    return input({
      ...box,
      id,
      name: control,
      value: shownIn(context, partOf(context.value, part), control),
      errorMessage: errorAt(context, id),
      locale: context.locale,
    })
  })

/** Several boxes under the question as their legend. `usualHint` stands where the question has no hint of its own. */
export const boxesView = (
  q: Question,
  context: QuestionContext,
  content: readonly Html[],
  usualHint?: string,
): Html => {
  const help = hintOf(q, context) ?? usualHint
  const id = `${context.name}-group-hint`
  return html`<div class="govuk-form-group">
${fieldset(
  { legend: asLegend(q, context), describedBy: help && id },
  html`${help && hint({ id, text: help })}
${content}`,
)}
</div>`
}
