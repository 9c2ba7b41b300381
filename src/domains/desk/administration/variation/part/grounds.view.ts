import { inLocale } from '#core/text.ts'
import { details } from '#platform/govuk/details/details.ts'
import { select } from '#platform/govuk/select/select.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type FormState, problemOf } from '../../form.view.ts'
import { words } from '../variation.words.ts'

/** A member of staff, as they are chosen from. */
export interface Person {
  readonly id: string
  readonly name: string
}

/**
 * Why something is changed and who answers for it: asked with each change of somebody else's design; of one's own (`needed`
 * is false) it may be said. `prefix`: where a page has several such forms.
 */
export const groundsFields = (state: FormState, people: readonly Person[], prefix = '', needed = true): Html => {
  const { locale } = state
  if (!needed)
    return details({
      summary: inLocale(words.mayWhy, locale),
      open: Boolean(state.values.reason),
      text: fields(state, people, prefix),
    })
  return fields(state, people, prefix)
}

const fields = (state: FormState, people: readonly Person[], prefix: string): Html => {
  const { locale } = state
  const [reason, owner] = [`${prefix}reason`, `${prefix}owner`]
  return html`${textarea({
    name: 'reason',
    id: reason,
    label: { text: inLocale(words.reason, locale), classes: 'govuk-label--s' },
    hint: inLocale(words.reasonHint, locale),
    value: state.values.reason,
    errorMessage: problemOf(state, reason),
    rows: 3,
    locale,
  })}
${select({
  name: 'owner',
  id: owner,
  label: { text: inLocale(words.owner, locale), classes: 'govuk-label--s' },
  hint: inLocale(words.ownerHint, locale),
  errorMessage: problemOf(state, owner),
  value: state.values.owner,
  items: people.map(({ id, name }) => ({ value: id, text: name })),
  locale,
})}`
}
