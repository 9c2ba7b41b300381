import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words as desk } from '../message.words.ts'
import type { Way } from '../sending/way.rules.ts'
import { words } from './ways.words.ts'

export interface WaysView {
  readonly frame: PageFrame
  readonly back: string
  readonly action: string
  readonly hidden: Html
  readonly choices: Readonly<Record<Way, readonly string[]>>
  readonly chosen: Readonly<Record<Way, string>>
  readonly problems: readonly FieldProblem[]
  readonly done: boolean
}

const nameOf = (choice: string): Text =>
  choice === 'smtp'
    ? words.smtp
    : choice === 'none'
      ? words.none
      : choice === 'hand'
        ? words.hand
        : choice === 'notify-sandbox'
          ? words.sandbox
          : words.notify

/** By what an organisation's messages go. */
export const waysView = (view: WaysView): Html => {
  const { frame, problems } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const choice = (way: Way) => {
    const problem = problems.find(({ field }) => field === way)
    return radios({
      name: way,
      fieldset: { legend: { text: say(words[way]), classes: 'govuk-fieldset__legend--m' } },
      value: view.chosen[way],
      items: view.choices[way].map((name) => ({ value: name, text: say(nameOf(name)) })),
      ...(problem ? { errorMessage: { text: say(problem.message) } } : {}),
    })
  }
  return inLayout({
    ...frame,
    title: say(words.title),
    back: { href: view.back, text: say(desk.requests) },
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'message-providers' },
    main: html`${problems.length > 0 && errorSummary({ locale, errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })) })}
${
  view.done &&
  notificationBanner({
    type: 'success',
    title: say(words.success),
    text: html`<p class="govuk-notification-banner__heading">${say(words.saved)}</p>`,
  })
}<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body-l">${say(words.intro)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${choice('email')}${choice('text')}${choice('letter')}
${button({ text: say(words.save), preventDoubleClick: true })}</form>`,
  })
}
