import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { table } from '#platform/govuk/table/table.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import type { PageFrame } from '../../places/frame.ts'
import { filled } from '../letters/letter.words.ts'
import { wayWords, words } from '../message.words.ts'
import type { Outgoing } from '../outgoing.store.ts'
import { mostTries } from '../sending/retry.rules.ts'
import type { GivenUp } from './given-up.store.ts'

const why = ({ tries }: { readonly tries: number }, locale: Locale): string =>
  tries < mostTries
    ? inLocale(words.whyRefused, locale)
    : filled(inLocale(words.whyTried, locale), { tries: String(tries) })

export interface GivenUpView {
  readonly frame: PageFrame
  readonly messages: readonly GivenUp[]
  readonly back: string
  readonly next: string | undefined
  readonly done: boolean
  one(id: string): string
}

/** What could not be sent, newest first, and why. */
export const givenUpView = (view: GivenUpView): Html => {
  const { frame, messages } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...frame,
    title: say(words.givenUp),
    wide: true,
    back: { href: view.back, text: say(words.requests) },
    mainAttributes: { 'data-page': 'given-up' },
    main: html`${
      view.done &&
      notificationBanner({
        type: 'success',
        title: say(words.success),
        text: html`<p class="govuk-notification-banner__heading">${say(words.sentAgain)}</p>`,
      })
    }<h1 class="govuk-heading-l">${say(words.givenUp)}</h1>
${
  messages.length === 0
    ? html`<p class="govuk-body">${say(words.none)}</p>`
    : html`<p class="govuk-body-l">${say(words.givenUpText)}</p>
${table({
  classes: 'moothall-stack',
  firstCellIsHeader: true,
  head: [words.message, words.reference, words.by, words.since, words.why].map((text) => ({ text: say(text) })),
  rows: messages.map((message) => [
    { text: html`<a class="govuk-link" href="${view.one(message.id)}">${message.subject}</a>` },
    { text: message.about ?? '–' },
    { text: say(wayWords[message.by]) },
    { text: longDate(dayOf(message.givenUpAt), locale) },
    { text: why(message, locale) },
  ]),
})}`
}
${view.next && html`<p class="govuk-body"><a class="govuk-link" href="${view.next}" rel="next">${locale === 'cy' ? 'Rhai hŷn' : 'Older ones'}</a></p>`}`,
  })
}

export interface MessageView {
  readonly frame: PageFrame
  readonly message: Outgoing
  readonly back: { readonly href: string; readonly text: string }
  readonly action: string
  readonly hidden: Html
  readonly typed: string | undefined
  readonly problems: readonly FieldProblem[]
}

const labels = { email: words.addressEmail, text: words.addressText, letter: words.addressLetter } as const

/** One message that could not be sent: what it says, why it did not go, and a form that sends it again. */
export const messageView = (view: MessageView): Html => {
  const { frame, message, problems } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const value = view.typed ?? message.address
  const shared = {
    name: 'address',
    value,
    label: { text: say(labels[message.by]), classes: 'govuk-label--s' },
    ...(problems[0] ? { errorMessage: { text: say(problems[0].message) } } : {}),
  }
  const hint = say(words.addressHint)
  return inLayout({
    ...frame,
    title: message.subject,
    back: view.back,
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'message', 'data-status': message.status },
    main: html`${problems.length > 0 && errorSummary({ locale, errorList: problems.map(({ message: text }) => ({ text: say(text), href: '#address' })) })}
<span class="govuk-caption-l">${say(wayWords[message.by])}${message.about && ` · ${message.about}`}</span>
<h1 class="govuk-heading-l">${message.subject}</h1>
${message.status === 'given-up' && insetText({ text: why(message, locale) })}
${summaryList({
  rows: [
    { key: say(words.tries), value: String(message.tries) },
    message.givenUpAt !== null && { key: say(words.since), value: longDate(dayOf(message.givenUpAt), locale) },
    message.fault !== null && { key: say(words.providerSays), value: message.fault },
  ],
})}
${
  message.status === 'given-up' &&
  html`<h2 class="govuk-heading-m">${say(words.again)}</h2>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${message.by === 'letter' ? textarea({ ...shared, rows: 6, hint: { text: hint } }) : input({ ...shared, hint, ...(message.by === 'email' ? { type: 'email' } : { type: 'tel' }) })}
${button({ text: say(words.sendAgain), preventDoubleClick: true })}</form>`
}
<h2 class="govuk-heading-m">${say(words.said)}</h2>
<div class="moothall-message" lang="${message.locale}">${smallMarkdown(message.body)}</div>`,
  })
}
