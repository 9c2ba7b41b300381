import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale } from '#core/text.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { dueWords, leftWords, overdueWords } from './due.words.ts'
import type { DueStanding } from './standing.rules.ts'

/** How a case stands against its target, as a tag or in words; nothing for one that is closed. */
export const dueTag = (standing: DueStanding, locale: Locale): Html | string | false => {
  switch (standing.kind) {
    case 'closed':
    case 'none':
      return false
    case 'overdue':
      return tag({ text: overdueWords(standing.days, locale), classes: 'govuk-tag--red' })
    case 'today':
      return tag({ text: inLocale(dueWords.today, locale), classes: 'govuk-tag--orange' })
    case 'paused':
      return standing.late
        ? tag({ text: inLocale(dueWords.noReply, locale), classes: 'govuk-tag--orange' })
        : tag({ text: inLocale(dueWords.paused, locale), classes: 'govuk-tag--yellow' })
    case 'left':
      return leftWords(standing.days, locale)
  }
}

/** The day it is due and how it stands, for the queue and the case's own page. */
export const dueView = (standing: DueStanding, locale: Locale): Html => {
  if (standing.kind === 'closed') return html``
  if (standing.kind === 'none') return html`${inLocale(dueWords.none, locale)}`
  const waits = standing.kind === 'paused'
  const day = standing.by && longDate(standing.by, locale)
  return html`<span class="moothall-due" data-due="${standing.kind}"${'days' in standing && html` data-days="${standing.days}"`}>${waits ? html`${day && html`${inLocale(dueWords.replyBy, locale)} ${day} `}` : html`${day} `}<span class="moothall-due__standing">${dueTag(standing, locale)}</span></span>`
}
