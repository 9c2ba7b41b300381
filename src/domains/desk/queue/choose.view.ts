import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { type Html, html } from '#platform/views/html.ts'
import { bulkWords as words } from '../../cases/bulk/bulk.words.ts'
import type { QueuedCase } from '../../cases/queue/find-cases.ts'
import type { QueueFilter } from '../../cases/queue/queue-filter.rules.ts'

/** Choosing requests of a queue, over its pages, for one act on all of them. */
export interface Choosing {
  readonly action: string
  readonly csrf: Html
  /** the ids of those on this page that are chosen, and how many are on all pages */
  readonly ticked: readonly string[]
  readonly chosen: number
}

/** The box that chooses one. */
export const chooseBox =
  (choosing: Choosing, locale: Locale) =>
  (of: QueuedCase): Html =>
    html`<input type="hidden" name="shown" value="${of.reference}"><div class="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="case-${of.reference}" name="case" type="checkbox" value="${of.reference}"${choosing.ticked.includes(of.id) && html` checked`}><label class="govuk-label govuk-checkboxes__label" for="case-${of.reference}"><span class="govuk-visually-hidden">${inLocale(words.choose, locale)} ${of.reference}</span></label></div></div>`

/** The table in the form that chooses from it. `next` says where the next page begins; `like` how many there are in all. */
export const chooseForm = (
  choosing: Choosing,
  of: { locale: Locale; table: Html; asked: QueueFilter; next: string | undefined; like: number },
): Html => {
  const say = (text: Text) => inLocale(text, of.locale)
  const press = (then: string, text: string, first = false) =>
    button({
      text,
      name: 'then',
      value: then,
      classes: first ? 'govuk-!-margin-bottom-1' : 'govuk-button--secondary govuk-!-margin-bottom-1',
    })
  return html`<form method="post" action="${choosing.action}">${choosing.csrf}${Object.entries(of.asked).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<input type="hidden" name="after" value="${of.next ?? ''}">
${of.table}
<div class="moothall-choosing">${choosing.chosen > 0 && html`<p class="govuk-body govuk-!-margin-bottom-1"><strong data-chosen="${choosing.chosen}">${choosing.chosen}</strong> ${say(words.chosen)}</p>`}
<div class="moothall-buttons">${press('check', say(words.doWith), true)}${of.next !== undefined && press('next', say(words.keepOn))}${press('all', `${say(words.chooseAll)} ${of.like}`)}</div></div></form>`
}
