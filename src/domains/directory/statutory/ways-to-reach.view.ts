import { inLocale, type Locale } from '#core/text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import type { PageOwner } from '#platform/views/frame/frame.ts'
import { frameWords } from '#platform/views/frame/frame.words.ts'
import { type Html, html } from '#platform/views/html.ts'

/** How an organisation is reached: telephone with its hours, email, counter. */
export const waysToReach = (organisation: PageOwner | undefined, locale: Locale): Html | undefined => {
  const contact = organisation?.contact
  if (!contact) return undefined
  const { phone, hours, email, address } = contact
  return summaryList({
    rows: [
      { key: inLocale(frameWords.phone, locale), value: html`${phone}<br>${inLocale(hours, locale)}` },
      email !== undefined && {
        key: inLocale(frameWords.email, locale),
        value: html`<a class="govuk-link" href="mailto:${email}">${email}</a>`,
      },
      address !== undefined && { key: inLocale(frameWords.visit, locale), value: address.join(', ') },
    ],
  })
}
