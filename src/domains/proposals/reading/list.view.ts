import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { groundWords } from '../proposal.words.ts'
import { headline, type Proposal, standingOf } from './proposal.rules.ts'
import type { Declined } from './proposal.store.ts'
import { standings, words } from './reading.words.ts'

/** A line of the list. `name`: of the element that it is about. */
export interface Line {
  readonly proposal: Proposal
  readonly name: Text
  readonly supporters: number
  readonly href: string
}

export interface ListView {
  readonly frame: PageFrame
  readonly service: Text
  readonly back: string
  readonly suggest: string
  readonly lines: readonly Line[]
  readonly declined: readonly (Declined & { readonly name: Text })[]
  readonly more: string | undefined
  readonly today: string
  readonly exit: boolean
}

/** Where a proposal stands, as a tag. */
export const standingTag = (proposal: Proposal, today: string, frame: PageFrame): Html => {
  const [text, classes] = standings[standingOf(proposal, today)]
  return tag({ text: inLocale(text, frame.locale), classes })
}

/** How many support it, in short. */
export const supportShort = (supporters: number, frame: PageFrame): string =>
  `${supporters} ${inLocale(supporters === 1 ? words.personShort : words.peopleShort, frame.locale)}`

const declinedTable = (view: ListView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return html`<h2 class="govuk-heading-m">${say(words.notPublished)}</h2>
<p class="govuk-body">${say(words.notPublishedIntro)}</p>
${table({
  classes: 'moothall-stack',
  caption: say(words.notPublished),
  captionClasses: 'govuk-visually-hidden',
  head: [words.date, words.about, words.howMany, words.reason].map((text) => ({ text: say(text) })),
  rows: view.declined.map(({ on, name, count, ground, groundWords: added }) => [
    { text: longDate(on, locale) },
    { text: say(name) },
    { text: String(count) },
    { text: [say(groundWords(ground)), added].filter(Boolean).join('. ') },
  ]),
})}`
}

const lineView = ({ proposal, name, supporters, href }: Line, { frame, today }: ListView): Html =>
  html`<li class="moothall-card"><h2 class="govuk-heading-m moothall-card__title"><a class="govuk-link moothall-card__link" lang="${proposal.locale}" href="${href}">${headline(proposal.what)}</a></h2>
<p class="govuk-body moothall-card__text">${inLocale(name, frame.locale)}</p>
<div class="moothall-card__foot">${standingTag(proposal, today, frame)} <span class="govuk-body-s">${supportShort(supporters, frame)} · ${longDate(proposal.publishedOn, frame.locale)}</span></div></li>`

/** What was suggested of a service, for everybody. */
export const listView = (view: ListView): Html => {
  const { frame } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  return inLayout({
    ...frame,
    title: say(words.listTitle),
    back: { href: view.back, text: say(view.service) },
    wide: true,
    exit: view.exit,
    mainAttributes: { 'data-page': 'suggestions' },
    main: html`<span class="govuk-caption-l">${say(view.service)}</span><h1 class="govuk-heading-l">${say(words.listTitle)}</h1>
<p class="govuk-body">${say(view.lines.length === 0 ? words.none : words.listIntro)}</p>
${button({ text: say(words.suggest), href: view.suggest, classes: 'govuk-button--secondary' })}
${view.lines.length > 0 && html`<ul class="moothall-cards">${view.lines.map((line) => lineView(line, view))}</ul>`}
${view.more && html`<p class="govuk-body"><a class="govuk-link" href="${view.more}">${say(words.more)}</a></p>`}
${view.declined.length > 0 && declinedTable(view)}`,
  })
}
