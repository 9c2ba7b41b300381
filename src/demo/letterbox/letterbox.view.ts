import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { input } from '#platform/govuk/input/input.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../domains/places/frame.ts'
import type { Mail } from './mail.ts'

const words = {
  title: { en: 'Letterbox', cy: 'Blwch llythyrau' },
  about: {
    en: 'Every email of this demo arrives here. A mail server of its own took them, and no email leaves this machine.',
    cy: 'Mae pob e-bost o’r demo hwn yn cyrraedd yma. Gweinydd post ar wahân a’u derbyniodd, ac nid oes e-bost yn gadael y peiriant hwn.',
  },
  to: { en: 'To', cy: 'At' },
  from: { en: 'From', cy: 'Oddi wrth' },
  subject: { en: 'Subject', cy: 'Pwnc' },
  when: { en: 'When', cy: 'Pryd' },
  none: { en: 'No email has arrived yet.', cy: 'Nid oes e-bost wedi cyrraedd eto.' },
  filter: { en: 'Show only email to', cy: 'Dangos e-bost at hwn yn unig' },
  filterHint: { en: 'An email address', cy: 'Cyfeiriad e-bost' },
  show: { en: 'Show', cy: 'Dangos' },
  all: { en: 'Show all', cy: 'Dangos y cyfan' },
} as const satisfies Record<string, Text>

const moment = (at: string, locale: 'en' | 'cy'): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO('Europe/London')
    .toLocaleString(locale === 'cy' ? 'cy-GB' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' })

export interface LetterboxView {
  readonly frame: PageFrame
  readonly mails: readonly Mail[]
  readonly to: string | undefined
  readonly action: string
  mailHref(id: string): string
}

/** What has arrived, newest first, with a way to see one person's alone. */
export const letterboxView = (view: LetterboxView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  // On a narrow screen a cell stands by itself and says what it is of.
  const under = (text: Text) => ({ attributes: { 'data-label': say(text) } })
  return inLayout({
    ...view.frame,
    title: say(words.title),
    wide: true,
    mainAttributes: { 'data-page': 'letterbox' },
    main: html`<h1 class="govuk-heading-l">${say(words.title)}</h1>
${insetText({ text: say(words.about) })}
<form method="get" action="${view.action}">
${input({ name: 'to', type: 'email', value: view.to ?? '', classes: 'govuk-!-width-one-third', label: { text: say(words.filter), classes: 'govuk-label--s' }, hint: { text: say(words.filterHint) } })}
<div class="govuk-button-group">${button({ text: say(words.show), classes: 'govuk-button--secondary' })}
${view.to !== undefined && html`<a class="govuk-link" href="${view.action}">${say(words.all)}</a>`}</div>
</form>
${
  view.mails.length === 0
    ? html`<p class="govuk-body">${say(words.none)}</p>`
    : table({
        caption: say(words.title),
        captionClasses: 'govuk-visually-hidden',
        classes: 'moothall-stack',
        head: [say(words.when), say(words.from), say(words.to), say(words.subject)],
        rows: view.mails.map((mail) => [
          { text: moment(mail.at, locale), ...under(words.when) },
          { text: mail.fromName || mail.from, ...under(words.from) },
          { text: mail.to.join(', '), ...under(words.to) },
          html`<a class="govuk-link" href="${view.mailHref(mail.id)}" lang="${mail.locale}">${mail.subject}</a>`,
        ]),
      })
}`,
  })
}

const address = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/g

const withLinks = (line: string): Html => {
  const pieces: (Html | string)[] = []
  let from = 0
  for (const found of line.matchAll(address)) {
    pieces.push(line.slice(from, found.index), html`<a class="govuk-link" href="${found[0]}">${found[0]}</a>`)
    from = found.index + found[0].length
  }
  return html`${pieces}${line.slice(from)}`
}

/** One email as its text, every address in it a link. The HTML that came with it is never shown: it is somebody's markup. */
export const mailView = (view: { readonly frame: PageFrame; readonly mail: Mail; readonly back: string }): Html => {
  const { mail, frame } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  return inLayout({
    ...frame,
    title: mail.subject,
    back: { href: view.back },
    mainAttributes: { 'data-page': 'letterbox-mail', 'data-message-id': mail.messageId },
    main: html`<h1 class="govuk-heading-l" lang="${mail.locale}">${mail.subject}</h1>
${summaryList({
  rows: [
    { key: say(words.from), value: `${mail.fromName} <${mail.from}>` },
    { key: say(words.to), value: mail.to.join(', ') },
    { key: say(words.when), value: moment(mail.at, frame.locale) },
  ],
})}
<div lang="${mail.locale}">${mail.text
      .trim()
      .split(/\n\s*\n/)
      .map(
        (part) =>
          html`<p class="govuk-body">${part.split('\n').map((line, i) => html`${i > 0 && html`<br>`}${withLinks(line)}`)}</p>`,
      )}</div>`,
  })
}
