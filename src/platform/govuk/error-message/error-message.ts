import type { Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import type { Worded } from '../said.ts'
import { ownWords } from '../words.ts'
import { errorWord } from './error-message.words.ts'

export interface ErrorMessageOptions extends Worded {
  readonly id?: string | undefined
  /** heard before the message; the empty string leaves it out */
  readonly visuallyHiddenText?: string | undefined
  readonly locale?: Locale | undefined
}

/** What is wrong with an answer, beside the control (https://design-system.service.gov.uk/components/error-message/). */
export const errorMessage = (o: ErrorMessageOptions): Html => {
  const before = ownWords(o.visuallyHiddenText, errorWord, o.locale)
  return html`<p${o.id && html` id="${o.id}"`} class="${names('govuk-error-message', o.classes)}"${attributes(o.attributes)}>
  ${before && html`<span class="govuk-visually-hidden">${before}:</span> `}${o.text}
</p>`
}
