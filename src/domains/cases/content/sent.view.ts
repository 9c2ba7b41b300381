import { inLocale, type Locale, type Text } from '#core/text.ts'
import { details } from '#platform/govuk/details/details.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import type { SentMessage } from '../../messages/find-messages.ts'

const words = {
  sent: { en: 'Sent to the applicant', cy: 'Anfonwyd at yr ymgeisydd' },
  post: { en: 'Letters to post', cy: 'Llythyrau i’w postio' },
  postText: {
    en: 'These people cannot be reached by email, or their letter goes by post as well. Print it and post it.',
    cy: 'Ni ellir cyrraedd y bobl hyn drwy e-bost, neu mae eu llythyr yn mynd drwy’r post hefyd. Argraffwch ef a’i bostio.',
  },
  by: { en: 'Email to', cy: 'E-bost at' },
  waiting: { en: 'On its way', cy: 'Ar ei ffordd' },
  went: { en: 'Sent', cy: 'Anfonwyd' },
  failed: { en: 'Could not be sent', cy: 'Methwyd ei anfon' },
} as const satisfies Record<string, Text>

const states = {
  waiting: { text: words.waiting, classes: 'govuk-tag--yellow' },
  sent: { text: words.went, classes: 'govuk-tag--green' },
  failed: { text: words.failed, classes: 'govuk-tag--red' },
} as const

const oneEmail = (message: SentMessage, locale: Locale): Html => {
  const state = states[message.status]
  return html`${details({
    summary: message.subject,
    text: html`<p class="govuk-body-s">${inLocale(words.by, locale)} ${message.address}</p>${smallMarkdown(message.body)}`,
  })}
<p class="govuk-body-s">${tag({ text: inLocale(state.text, locale), classes: state.classes })} ${message.fault}</p>`
}

const oneLetter = (message: SentMessage): Html =>
  details({
    summary: message.subject,
    text: html`<address class="govuk-body">${message.address.split('\n').map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</address>${smallMarkdown(message.body)}`,
  })

/** What was sent to the applicant, and the letters that somebody has to post; nothing where nothing was. */
export const sentView = (messages: readonly SentMessage[], locale: Locale): Html => {
  const emails = messages.filter(({ by }) => by === 'email')
  const letters = messages.filter(({ by }) => by === 'letter')
  return html`${
    letters.length > 0 &&
    html`<h2 class="govuk-heading-m">${inLocale(words.post, locale)}</h2>
<p class="govuk-body">${inLocale(words.postText, locale)}</p>${letters.map(oneLetter)}`
  }
${
  emails.length > 0 &&
  html`<h2 class="govuk-heading-m">${inLocale(words.sent, locale)}</h2>${emails.map((message) => oneEmail(message, locale))}`
}`
}
