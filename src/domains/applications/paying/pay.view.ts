import { pounds } from '#core/pounds.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words } from '../application.words.ts'
import { journeyAttributes, type Shown } from '../journey/journey.view.ts'
import { payWords } from './pay.words.ts'

export interface PayView {
  readonly frame: PageFrame
  readonly shown: Shown
  readonly reference: string
  readonly service: Text
  readonly pence: number
  /** how the attempt before this one ended */
  readonly failed: 'declined' | 'cancelled' | 'expired' | 'error' | undefined
  readonly action: string
  readonly hidden: Html
  readonly later: string
}

/** What is to be paid and for what, before the provider's page; after a failure, why and how to go on. */
export const payView = (view: PayView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...view.frame,
    title: say(payWords.title),
    mainAttributes: journeyAttributes(view.shown, 'pay', view.reference),
    main: html`${view.failed && notificationBanner({ locale, text: say(payWords[view.failed]) })}
<h1 class="govuk-heading-l">${say(payWords.title)}</h1>
${summaryList({
  rows: [
    { key: say(payWords.for), value: say(view.service) },
    { key: say(payWords.reference), value: view.reference },
    { key: say(payWords.amount), value: html`<strong data-fee="${view.pence}">${pounds(view.pence)}</strong>` },
  ],
})}
<p class="govuk-body">${say(payWords.next)}</p>
<form method="post" action="${view.action}" novalidate>
${view.hidden}
<div class="govuk-button-group">
${button({ text: say(view.failed ? payWords.tryAgain : payWords.payNow), preventDoubleClick: true })}
<a class="govuk-link" href="${view.later}">${say(payWords.later)}</a>
</div>
</form>`,
  })
}

/** What is waited for: the provider's page, its word, the bank's, or the provider itself, which does not answer. */
export type Waiting = 'connecting' | 'checking' | 'pending' | 'unreachable'

const waits: Readonly<Record<Waiting, { readonly title: Text; readonly text: Text; readonly seconds: number }>> = {
  connecting: { title: payWords.connecting, text: payWords.moment, seconds: 1 },
  checking: { title: payWords.checking, text: payWords.moment, seconds: 1 },
  pending: { title: payWords.pending, text: payWords.pendingText, seconds: 10 },
  unreachable: { title: payWords.unreachable, text: payWords.unreachableText, seconds: 10 },
}

/** While a job talks to the provider: the page asks again by itself, also without JavaScript. */
export const waitView = (view: {
  frame: PageFrame
  shown: Shown
  page: 'pay' | 'paid'
  waiting: Waiting
  reference: string
  href: string
  /** the person's own request, which shows how things stand */
  later: string
  /** the provider's page, for who came back from it without finishing */
  unfinished?: string | undefined
}): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const { title, text, seconds } = waits[view.waiting]
  const takesLong = view.waiting === 'pending' || view.waiting === 'unreachable'
  return inLayout({
    ...view.frame,
    title: say(title),
    refresh: seconds,
    mainAttributes: {
      ...journeyAttributes(view.shown, view.page, view.reference),
      'data-waiting': view.waiting,
    },
    main: html`<h1 class="govuk-heading-l">${say(title)}</h1>
<p class="govuk-body">${say(text)}</p>
${
  takesLong
    ? button({ text: say(payWords.toRequest), href: view.later })
    : button({ text: say(words.continue), href: view.href })
}
${view.unfinished && html`<p class="govuk-body"><a class="govuk-link" href="${view.unfinished}">${say(payWords.unfinished)}</a></p>`}`,
  })
}
