import { inLocale } from '#core/text.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import type { Html } from '#platform/views/html.ts'
import { relations } from '../../cases/interests/interest.rules.ts'
import { type FormState, problemOf } from '../administration/form.view.ts'
import { relationWords, words } from './interests.words.ts'

/** How whoever declares an interest is connected to the person. */
export const relationRadios = (state: FormState): Html => {
  const problem = problemOf(state, 'relation')
  return radios({
    name: 'relation',
    fieldset: { legend: { text: inLocale(words.relation, state.locale), classes: 'govuk-fieldset__legend--s' } },
    value: state.values.relation ?? '',
    items: relations.map((relation) => ({ value: relation, text: inLocale(relationWords[relation], state.locale) })),
    ...(problem ? { errorMessage: { text: problem } } : {}),
  })
}
