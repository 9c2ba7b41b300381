import { inLocale, type Locale, type Text } from '#core/text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { warningText } from '#platform/govuk/warning-text/warning-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { isGuarded, type Wishes } from './wishes.rules.ts'
import { words } from './wishes.words.ts'

const rowsOf = (wishes: Wishes, say: (text: Text) => string) => [
  {
    key: say(words.by),
    value: wishes.ways.length > 0 ? wishes.ways.map((way) => say(words[way])).join(', ') : say(words.accountOnly),
  },
  { key: say(words.wants), value: say(wishes.topics === 'all' ? words.all : words.needed) },
  { key: say(words.locale), value: say(wishes.locale === 'cy' ? words.welsh : words.english) },
  wishes.formats.length > 0 && {
    key: say(words.format),
    value: html`<strong>${wishes.formats.map((format) => say(words[format])).join(', ')}</strong>`,
  },
  wishes.fromTime !== null && { key: say(words.hours), value: `${wishes.fromTime}–${wishes.untilTime}` },
  wishes.how !== '' && { key: say(words.how), value: wishes.how },
  wishes.never.length > 0 && { key: say(words.never), value: wishes.never.join(', ') },
  wishes.safeWords !== '' && { key: say(words.safeWords), value: html`<strong>${wishes.safeWords}</strong>` },
]

/** For officers, beside a case: how the person is to be contacted, and never otherwise where it may not be safe. */
export const wishesPanel = (of: { wishes: Wishes | undefined; href: string; locale: Locale }): Html => {
  const say = (text: Text) => inLocale(text, of.locale)
  return html`<section class="moothall-act" aria-labelledby="contact-panel" data-part="contact"><h2 class="govuk-heading-m" id="contact-panel">${say(words.titleDesk)}</h2>
${of.wishes && isGuarded(of.wishes) && warningText({ text: say(words.guarded), locale: of.locale })}
${of.wishes && summaryList({ classes: 'govuk-summary-list--no-border', rows: rowsOf(of.wishes, say) })}
<p class="govuk-body"><a class="govuk-link" href="${of.href}">${say(words.changeDesk)}</a></p></section>`
}
