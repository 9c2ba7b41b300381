import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../../places/frame.ts'
import { filled, joinWords } from './join.words.ts'
import { roleWords } from './staff.words.ts'

export interface JoinView {
  readonly frame: PageFrame
  readonly action: string
  readonly hidden: Html
  readonly invited: {
    readonly name: string
    readonly email: string
    readonly roles: readonly string[]
    readonly from: string
    readonly to: string | null
  }
}

/** What a link invites to; joining is one press, so that a program that only opens links uses none up. */
export const joinView = ({ frame, action, hidden, invited }: JoinView): Html => {
  const { locale } = frame
  const values = { organisation: inLocale(frame.organisation?.name, locale), name: invited.name }
  const say = (text: Text) => filled(inLocale(text, locale), values)
  const roles = invited.roles.map((role) => inLocale(roleWords[role]?.name ?? { en: role }, locale))
  return inLayout({
    ...frame,
    title: say(joinWords.title),
    mainAttributes: { 'data-page': 'join' },
    main: html`<h1 class="govuk-heading-l">${say(joinWords.title)}</h1>
<p class="govuk-body-l">${say(joinWords.intro)}</p>
${summaryList({
  rows: [
    { key: say(joinWords.email), value: invited.email },
    { key: say(joinWords.may), value: roles.join(', ') },
    { key: say(joinWords.from), value: longDate(invited.from, locale) },
    invited.to !== null && { key: say(joinWords.to), value: longDate(invited.to, locale) },
  ],
})}
<form method="post" action="${action}">${hidden}
${button({ text: say(joinWords.join), preventDoubleClick: true })}</form>
<p class="govuk-body">${say(joinWords.recorded)}</p>`,
  })
}

/** A link that is used, taken back, run out or nobody's: the same page, so that it says nothing of which. */
export const joinGoneView = ({ frame, desk }: { readonly frame: PageFrame; readonly desk: string }): Html => {
  const { locale } = frame
  return inLayout({
    ...frame,
    title: inLocale(joinWords.goneTitle, locale),
    mainAttributes: { 'data-page': 'join' },
    main: html`<h1 class="govuk-heading-l">${inLocale(joinWords.goneTitle, locale)}</h1>
<p class="govuk-body">${inLocale(joinWords.gone, locale)}</p>
<p class="govuk-body"><a class="govuk-link" href="${desk}">${inLocale(joinWords.signIn, locale)}</a></p>`,
  })
}
