import { inLocale, type Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import { button } from '../button/button.ts'
import type { Worded } from '../said.ts'
import { translationAttributes } from '../translations.ts'
import { emergencyWord, exitScriptWords, exitWords } from './exit-this-page.words.ts'

export interface ExitThisPageOptions extends Worded {
  /** where it leads: a harmless page; the BBC's weather where none is given */
  readonly redirectUrl?: string | undefined
  readonly id?: string | null | undefined
  readonly activatedText?: string | undefined
  readonly timedOutText?: string | undefined
  readonly pressTwoMoreTimesText?: string | undefined
  readonly pressOneMoreTimeText?: string | undefined
  readonly locale?: Locale | undefined
}

/** Away from here at once, for those in danger (https://design-system.service.gov.uk/components/exit-this-page/). */
export const exitThisPage = (o: ExitThisPageOptions): Html => {
  const locale = o.locale ?? 'en'
  const usual = html`<span class="govuk-visually-hidden">${inLocale(emergencyWord, locale)}</span> ${inLocale(exitWords, locale)}`
  const words = {
    activated: o.activatedText,
    'timed-out': o.timedOutText,
    'press-two-more-times': o.pressTwoMoreTimesText,
    'press-one-more-time': o.pressOneMoreTimeText,
  }
  return html`<div${o.id && html` id="${o.id}"`} class="${names('govuk-exit-this-page', o.classes)}" data-module="govuk-exit-this-page"${attributes(o.attributes)}${translationAttributes(words, locale, exitScriptWords)}>
${button({
  text: o.text || usual,
  classes: 'govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button',
  href: o.redirectUrl || 'https://www.bbc.co.uk/weather',
  attributes: { rel: 'nofollow noreferrer' },
})}
</div>`
}
