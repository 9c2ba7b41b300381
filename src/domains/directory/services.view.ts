import { inLocale, type Text } from '#core/text.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { cards } from '#platform/views/cards.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { masthead } from '#platform/views/masthead.ts'
import type { PageFrame } from '../places/frame.ts'
import { words } from './directory.words.ts'

export interface ServiceLine {
  readonly title: Text
  readonly summary: Text | undefined
  readonly href: string
}

const cardsOf = (services: readonly ServiceLine[], locale: PageFrame['locale']): Html =>
  services.length === 0
    ? html`<p class="govuk-body">${inLocale(words.none, locale)}</p>`
    : cards(
        services.map(({ title, summary, href }) => ({
          title: inLocale(title, locale),
          href,
          text: summary && inLocale(summary, locale),
        })),
      )

/** An organisation's services: its start page (`start`), or the list by itself. */
export const servicesView = (view: { frame: PageFrame; services: readonly ServiceLine[]; start: boolean }): Html => {
  const { locale } = view.frame
  const name = inLocale(view.frame.organisation?.name, locale)
  const title = view.start ? name : inLocale(words.allServices, locale)
  return inLayout({
    ...view.frame,
    title,
    wide: true,
    mainAttributes: { 'data-page': view.start ? 'organisation' : 'services' },
    main: html`${view.start ? masthead({ title, text: inLocale(words.welcome, locale) }) : html`<h1 class="govuk-heading-xl">${title}</h1>`}
${cardsOf(view.services, locale)}`,
  })
}

export interface PlaceView {
  readonly frame: PageFrame
  readonly organisations: readonly { readonly name: Text; readonly href: string }[]
  /** where a demo is entered; undefined in production */
  readonly demo: string | undefined
}

/** The node's own start page: the organisations of the place. */
export const placeView = (view: PlaceView): Html => {
  const { locale } = view.frame
  const title = inLocale(words.place, locale)
  return inLayout({
    ...view.frame,
    title,
    wide: true,
    mainAttributes: { 'data-page': 'place' },
    main: html`${masthead({ title, text: inLocale(words.placeText, locale) })}
${
  view.demo &&
  insetText({
    text: html`<p class="govuk-body">${inLocale(words.demo, locale)}</p><a class="govuk-link govuk-!-font-weight-bold" href="${view.demo}">${inLocale(words.demoLink, locale)}</a>`,
  })
}
${cards(view.organisations.map(({ name, href }) => ({ title: inLocale(name, locale), href })))}`,
  })
}
