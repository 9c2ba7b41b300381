import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale } from '#core/text.ts'
import { warningText } from '#platform/govuk/warning-text/warning-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { markerWords } from './marker.words.ts'
import type { Warning } from './read-markers.ts'

/** The warnings of a person that hold today, where a case of theirs is opened. Never why: that stands on a page of its own. */
export const warningsView = (warnings: readonly Warning[], locale: Locale): Html =>
  html`${warnings
    .filter(({ standing }) => standing === 'holds' || standing === 'due')
    .map(
      ({ title, reviewOn }) =>
        html`<div data-part="warning">${warningText({
          locale,
          text: html`${inLocale(title, locale)}. ${inLocale(markerWords.until, locale)} ${longDate(reviewOn, locale)}.`,
        })}</div>`,
    )}`
