import { inLocale } from '#core/text.ts'
import { severities } from '#engine/versions/version.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { dateBoxes, type FormState, problemOf } from '../form.view.ts'
import { severityWords, words } from './release.words.ts'

/** What a newer version says of itself to those who adopted the design. */
export const upAsFields = (state: FormState): Html => {
  const { locale } = state
  return html`${textarea({
    name: 'reason',
    id: 'reason',
    label: { text: inLocale(words.reason, locale), classes: 'govuk-label--s' },
    hint: inLocale(words.reasonHint, locale),
    value: state.values.reason,
    errorMessage: problemOf(state, 'reason'),
    rows: 3,
    locale,
  })}
${radios({
  name: 'severity',
  fieldset: { legend: { text: inLocale(words.needed, locale), classes: 'govuk-fieldset__legend--s' } },
  value: state.values.severity ?? 'better',
  errorMessage: problemOf(state, 'severity'),
  items: severities.map((value) => ({ value, text: inLocale(severityWords[value].text, locale) })),
  locale,
})}
${dateBoxes(state, { name: 'neededBy', label: words.by, hint: words.byHint })}`
}
