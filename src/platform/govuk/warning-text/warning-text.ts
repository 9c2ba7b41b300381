import type { Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import type { Worded } from '../said.ts'
import { ownWords } from '../words.ts'
import { warningWord } from './warning-text.words.ts'

export interface WarningTextOptions extends Worded {
  readonly iconFallbackText?: string | undefined
  readonly locale?: Locale | undefined
}

/** What may have consequences, such as a fine (https://design-system.service.gov.uk/components/warning-text/). */
export const warningText = (o: WarningTextOptions): Html =>
  html`<div class="${names('govuk-warning-text', o.classes)}"${attributes(o.attributes)}>
<span class="govuk-warning-text__icon" aria-hidden="true">!</span>
<strong class="govuk-warning-text__text">
<span class="govuk-visually-hidden">${ownWords(o.iconFallbackText || undefined, warningWord, o.locale)}</span>
${o.text}
</strong>
</div>`
