import { inLocale, type Locale } from '#core/text.ts'
import type { Question } from '#engine/design/question.ts'
import { typed } from '#engine/questions/form-text.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { type Html, html } from '#platform/views/html.ts'
import { sourceWords } from '../../cases/earlier/source.words.ts'
import { labelText } from '../questions/asked.ts'
import { type Offer, offerControl, offeredControl } from './offer.rules.ts'
import { words } from './offer.words.ts'

export interface OfferView {
  readonly question: Question
  readonly offer: Offer
  readonly locale: Locale
  /** what was chosen, where the page is shown again */
  readonly form: Form | undefined
  readonly wrong: boolean
  /** the question's own controls, for another answer */
  readonly asked: Html
  /** the question is the page's h1 */
  readonly asHeading: boolean
}

/** An earlier answer with its source and its date, and the choice to use it; the question itself stands behind the other. */
export const offerView = ({ question, offer, locale, form, wrong, asked, asHeading }: OfferView): Html => {
  const name = offerControl(question.id)
  const lines = kindOf(question.type).words(question, offer.value, locale)
  const chosen = (form && typed(form, name)) || (wrong ? 'other' : undefined)
  return html`<input type="hidden" name="${offeredControl(question.id)}" value="${offer.mark}">
${radios({
  name,
  idPrefix: `offer-${question.id}`,
  value: chosen,
  fieldset: {
    legend: {
      text: labelText(question, { locale, name: question.id, problems: [] }),
      classes: `govuk-fieldset__legend--${asHeading ? 'l' : 's'}`,
      isPageHeading: asHeading,
    },
  },
  hint: {
    text: html`${sourceWords(offer.source, 'person', locale)}:<br><span class="moothall-offered">${lines.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</span>`,
  },
  items: [
    { value: 'use', text: inLocale(words.use, locale) },
    { value: 'other', text: inLocale(words.other, locale), conditional: asked },
  ],
})}`
}
