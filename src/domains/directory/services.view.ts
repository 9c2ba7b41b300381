import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { input } from '#platform/govuk/input/input.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { cards } from '#platform/views/cards.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { masthead } from '#platform/views/masthead.ts'
import { followPath } from '../applications/application.paths.ts'
import type { PageFrame } from '../places/frame.ts'
import { words } from './directory.words.ts'
import { type Topic, topics } from './needs/topics.words.ts'

export interface ServiceLine {
  readonly title: Text
  readonly summary: Text | undefined
  readonly href: string
  readonly topic: Topic
}

export interface OrganisationLine {
  readonly name: Text
  readonly href: string
}

/** The box in which people say what they look for; `action` answers it. */
export const searchBox = (o: {
  readonly locale: PageFrame['locale']
  readonly action: string
  readonly asked?: string | undefined
}): Html => {
  const say = (text: Text) => inLocale(text, o.locale)
  return html`<form method="get" action="${o.action}" role="search">
${input({
  id: 'q',
  name: 'q',
  type: 'search',
  label: { text: say(words.search), classes: 'govuk-label--s' },
  hint: { text: say(words.searchHint) },
  value: o.asked,
  spellcheck: true,
})}
${button({ text: say(words.searchButton) })}
</form>`
}

const byTopic = (services: readonly ServiceLine[], locale: PageFrame['locale']): Html => {
  const say = (text: Text) => inLocale(text, locale)
  if (services.length === 0) return html`<p class="govuk-body">${say(words.none)}</p>`
  const grouped = Object.groupBy(services, ({ topic }) => topic)
  return html`${(Object.keys(topics) as Topic[]).map((topic) => {
    const inside = grouped[topic]
    return (
      inside &&
      html`<section aria-labelledby="topic-${topic}">
<h2 class="govuk-heading-l" id="topic-${topic}">${say(topics[topic])}</h2>
${cards(
  inside.map(({ title, summary, href }) => ({ title: say(title), href, text: summary && say(summary) })),
  3,
)}
</section>`
    )
  })}`
}

const organisationList = (organisations: readonly OrganisationLine[], locale: PageFrame['locale']): Html =>
  cards(
    organisations.map(({ name, href }) => ({ title: inLocale(name, locale), href })),
    3,
  )

/** An organisation's services by need: its start page (`start`), or the list by itself. */
export const servicesView = (view: {
  readonly frame: PageFrame
  readonly services: readonly ServiceLine[]
  readonly others: readonly OrganisationLine[]
  readonly search: string
  readonly start: boolean
}): Html => {
  const { locale } = view.frame
  const title = view.start ? inLocale(view.frame.organisation?.name, locale) : inLocale(words.allServices, locale)
  const search = searchBox({ locale, action: view.search })
  return inLayout({
    ...view.frame,
    title,
    wide: true,
    mainAttributes: { 'data-page': view.start ? 'organisation' : 'services' },
    main: html`${masthead(view.start ? { title, text: inLocale(words.welcome, locale), search } : { title, search })}
${byTopic(view.services, locale)}
${
  view.start &&
  view.frame.organisation &&
  html`<h2 class="govuk-heading-l">${inLocale(words.follow, locale)}</h2>
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(followPath(view.frame.organisation.slug), locale)}">${inLocale(words.followText, locale)}</a></p>`
}
${
  view.start &&
  view.others.length > 0 &&
  html`<h2 class="govuk-heading-l">${inLocale(words.others, locale)}</h2>${organisationList(view.others, locale)}`
}`,
  })
}

export interface PlaceView {
  readonly frame: PageFrame
  readonly organisations: readonly OrganisationLine[]
  readonly search: string
  /** where a demo is entered; undefined in production */
  readonly demo: string | undefined
}

/** The node's own start page: a search through all services, and the organisations of the place. */
export const placeView = (view: PlaceView): Html => {
  const { locale } = view.frame
  const title = inLocale(words.place, locale)
  return inLayout({
    ...view.frame,
    title,
    wide: true,
    mainAttributes: { 'data-page': 'place' },
    main: html`${masthead({
      title,
      text: inLocale(words.placeText, locale),
      search: searchBox({ locale, action: view.search }),
    })}
${
  view.demo &&
  insetText({
    text: html`<p class="govuk-body">${inLocale(words.demo, locale)}</p><a class="govuk-link govuk-!-font-weight-bold" href="${view.demo}">${inLocale(words.demoLink, locale)}</a>`,
  })
}
<h2 class="govuk-heading-l">${inLocale(words.organisations, locale)}</h2>
${view.organisations.length === 0 ? html`<p class="govuk-body">${inLocale(words.noOrganisations, locale)}</p>` : organisationList(view.organisations, locale)}`,
  })
}
