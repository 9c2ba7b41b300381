import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { type Html, html } from '../html.ts'
import { timeoutWords as words } from './timeout-warning.words.ts'

/** What the warning knows: seconds until a session runs out that nobody uses; `shown`: it stands open, for the gallery. */
export interface TimeoutWarning {
  readonly seconds: number
  readonly shown?: 'warning' | 'over'
}

/**
 * The warning before a session runs out, by the Design System's pattern: a dialog that session-timeout.js opens, in which the
 * person stays with one button. Without scripts it stays closed, and what is sent too late is kept and comes back.
 */
export const timeoutWarning = ({ seconds, shown }: TimeoutWarning, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const isOver = shown === 'over'
  const form = { type: 'button', classes: 'govuk-!-margin-bottom-0' } as const
  return html`<dialog class="moothall-timeout" aria-labelledby="timeout-title" data-session-seconds="${seconds}" data-stay="${inLanguage('/sign-in/stay', locale)}"${shown && html` open`}>
<div data-while="warning"${isOver && html` hidden`}>
<h2 class="govuk-heading-m" id="timeout-title">${say(words.title)}</h2>
<p class="govuk-body">${say(words.text)} <strong data-left="${say(words.minutes)}" data-left-one="${say(words.minute)}">${say(words.minutes).replace('{n}', '5')}</strong>. ${say(words.safe)}</p>
<p class="govuk-visually-hidden" aria-live="polite" data-said></p>
${button({ ...form, text: say(words.stay), attributes: { 'data-do': 'stay' } })}
</div>
<div data-while="over"${!isOver && html` hidden`}>
<h2 class="govuk-heading-m" id="timeout-over">${say(words.over)}</h2>
<p class="govuk-body">${say(words.overText)}</p>
${button({ ...form, text: say(words.close), attributes: { 'data-do': 'close' } })}
</div>
</dialog>`
}
