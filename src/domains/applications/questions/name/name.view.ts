import { inLocale } from '#core/text.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import { isFullName } from '#engine/questions/name/name.ts'
import { autocompleteOf } from '../asked.ts'
import { boxView } from '../box.view.ts'
import { boxesView, partBoxes } from '../boxes.view.ts'
import { words } from '../question.words.ts'
import type { QuestionView } from '../question-context.ts'

/** A person's name: in one box where it is asked as "full name", else first and last. */
export const nameView: QuestionView = (question, context) => {
  if (isFullName(question))
    return boxView(question, context, {
      stored: (value) => kindOf('name').words(question, value, context.locale).join(''),
      usualAutocomplete: 'name',
      spellcheck: false,
    })
  const { autocomplete: _, ...asked } = question
  const box = (part: 'first' | 'last', usual: string) => ({
    part,
    label: inLocale(part === 'first' ? words.firstName : words.lastName, context.locale),
    autocomplete: autocompleteOf(asked, context, question.autocomplete === 'off' ? 'off' : usual),
    spellcheck: false,
    classes: 'govuk-!-width-two-thirds',
  })
  return boxesView(question, context, partBoxes(context, [box('first', 'given-name'), box('last', 'family-name')]))
}
