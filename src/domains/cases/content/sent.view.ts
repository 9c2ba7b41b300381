import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { details } from '#platform/govuk/details/details.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import type { SentMessage } from '../../messages/find-messages.ts'
import { messagePath, toPostPath } from '../../messages/message.paths.ts'

const words = {
  sent: { en: 'Sent to the applicant', cy: 'Anfonwyd at yr ymgeisydd' },
  post: { en: 'Letters', cy: 'Llythyrau drwy’r post' },
  toPost: { en: 'Print and post it', cy: 'Ei argraffu a’i bostio' },
  notPosted: { en: 'To be posted', cy: 'I’w bostio' },
  posted: { en: 'Posted on {day}', cy: 'Postiwyd ar {day}' },
  by: { en: 'Email to', cy: 'E-bost at' },
  text: { en: 'Text message to', cy: 'Neges destun at' },
  waiting: { en: 'On its way', cy: 'Ar ei ffordd' },
  went: { en: 'Sent', cy: 'Anfonwyd' },
  arrived: { en: 'Delivered', cy: 'Cyrhaeddodd' },
  failed: { en: 'Did not go, trying again', cy: 'Heb fynd, yn rhoi cynnig arall arni' },
  givenUp: { en: 'Could not be sent', cy: 'Methwyd ei anfon' },
  again: { en: 'Why, and send it again', cy: 'Pam, a’i anfon eto' },
} as const satisfies Record<string, Text>

const states = {
  waiting: { text: words.waiting, classes: 'govuk-tag--yellow' },
  sent: { text: words.went, classes: 'govuk-tag--green' },
  failed: { text: words.failed, classes: 'govuk-tag--yellow' },
  'given-up': { text: words.givenUp, classes: 'govuk-tag--red' },
} as const

const stateOf = (message: SentMessage) =>
  message.deliveredAt === null ? states[message.status] : { text: words.arrived, classes: 'govuk-tag--green' }

/** What was written in another language than its page's says so: it is read aloud in its own (WCAG 3.1.2). */
export const inItsLanguage = (written: string, of: string, on: Locale): string | Html =>
  of === on ? written : html`<span lang="${of}">${written}</span>`

const one = (message: SentMessage, locale: Locale, org: string | undefined): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const letter = message.by === 'letter'
  const state =
    letter && message.provider === null && message.status === 'waiting'
      ? { text: words.notPosted, classes: 'govuk-tag--yellow' }
      : stateOf(message)
  const day = message.postedOn === null ? undefined : longDate(message.postedOn, locale)
  const to = letter
    ? html`<address class="govuk-body">${message.address.split('\n').map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</address>`
    : html`<p class="govuk-body-s">${say(message.by === 'text' ? words.text : words.by)} ${message.address}</p>`
  const link =
    message.status === 'given-up'
      ? { text: say(words.again), href: messagePath(org ?? '', message.id) }
      : letter && message.status === 'waiting'
        ? { text: say(words.toPost), href: toPostPath(org ?? '') }
        : undefined
  const summary = inItsLanguage(message.subject, message.locale, locale)
  const body = html`<div${message.locale !== locale && html` lang="${message.locale}"`}>${smallMarkdown(message.body)}</div>`
  return html`${details({ summary, text: html`${to}${body}` })}
<p class="govuk-body-s">${tag({ text: day ? say(words.posted).replace('{day}', day) : say(state.text), classes: state.classes })} ${longDate(dayOf(message.madeAt), locale)}${org && link && html` · <a class="govuk-link" href="${inLanguage(link.href, locale)}">${link.text}</a>`}</p>`
}

/** What was sent to the applicant and how it went, and the letters; nothing where nothing was. `org`: the desk's slug. */
export const sentView = (messages: readonly SentMessage[], locale: Locale, org?: string): Html => {
  const letters = messages.filter(({ by }) => by === 'letter')
  const others = messages.filter(({ by }) => by !== 'letter')
  const part = (title: Text, list: readonly SentMessage[]) =>
    list.length > 0 &&
    html`<h2 class="govuk-heading-m">${inLocale(title, locale)}</h2>${list.map((message) => one(message, locale, org))}`
  return html`${part(words.post, letters)}
${part(words.sent, others)}`
}
