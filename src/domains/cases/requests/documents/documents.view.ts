import { dayOf, zone } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { AskedDocument } from './document.rules.ts'
import { words } from './documents.words.ts'

const states = {
  asked: { text: words.waiting, classes: 'govuk-tag--yellow' },
  given: { text: words.received, classes: 'govuk-tag--green' },
  accepted: { text: words.notNeeded, classes: 'govuk-tag--grey' },
} as const

/** What an officer or an applicant wrote: the same on a page of either language. */
export const own = (text: string): Html => html`<span class="moothall-message__own">${text}</span>`

const moment = (at: Temporal.Instant, locale: Locale): string =>
  `${longDate(dayOf(at), locale)}, ${at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })}`

/** Documents that were asked for, each with where it stands, what was sent for it, by whom and when. */
export const documentsView = (
  documents: readonly AskedDocument[],
  of: { readonly locale: Locale; readonly sent: Text; href(file: string): string },
): Html =>
  summaryList({
    rows: documents.map((document) => {
      const state = states[document.state]
      return {
        key: own(document.what),
        value: html`${tag({ text: inLocale(state.text, of.locale), classes: state.classes })}
${document.why !== '' && html`<p class="govuk-body-s govuk-!-margin-top-1 govuk-!-margin-bottom-1">${own(document.why)}</p>`}
${document.given.map(
  ({ file, at }) =>
    html`<p class="govuk-body-s govuk-!-margin-bottom-1"><a class="govuk-link" href="${of.href(file.id)}" download>${own(file.name)}</a>, ${inLocale(of.sent, of.locale)} ${moment(at, of.locale)}</p>`,
)}`,
      }
    }),
  })
