import { inLocale, type Text } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../places/frame.ts'
import { words } from './directory.words.ts'

export interface ServiceLine {
  readonly title: Text
  readonly summary: Text | undefined
  readonly href: string
}

const lines = (services: readonly ServiceLine[], of: { locale: PageFrame['locale']; level: 2 | 3 }): Html =>
  services.length === 0
    ? html`<p class="govuk-body">${inLocale(words.none, of.locale)}</p>`
    : html`<ul class="govuk-list moothall-services">${services.map(
        (
          service,
        ) => html`<li class="moothall-services__item"><a class="govuk-link govuk-!-font-weight-bold" href="${service.href}">${inLocale(service.title, of.locale)}</a>
${service.summary && html`<p class="govuk-body govuk-!-margin-bottom-0">${inLocale(service.summary, of.locale)}</p>`}</li>`,
      )}</ul>`

/** An organisation's services: its start page (`start`), or the list by itself. */
export const servicesView = (view: { frame: PageFrame; services: readonly ServiceLine[]; start: boolean }): Html => {
  const { locale } = view.frame
  const name = inLocale(view.frame.organisation?.name, locale)
  const title = view.start ? name : inLocale(words.allServices, locale)
  return inLayout({
    ...view.frame,
    title,
    mainAttributes: { 'data-page': view.start ? 'organisation' : 'services' },
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
${view.start && html`<h2 class="govuk-heading-m">${inLocale(words.welcome, locale)}</h2>`}
${lines(view.services, { locale, level: 2 })}`,
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
    mainAttributes: { 'data-page': 'place' },
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
<p class="govuk-body-l">${inLocale(words.placeText, locale)}</p>
${view.demo && html`<div class="govuk-inset-text"><p class="govuk-body">${inLocale(words.demo, locale)}</p><a class="govuk-link" href="${view.demo}">${inLocale(words.demoLink, locale)}</a></div>`}
<ul class="govuk-list moothall-services">${view.organisations.map(({ name, href }) => html`<li class="moothall-services__item"><a class="govuk-link govuk-!-font-weight-bold" href="${href}">${inLocale(name, locale)}</a></li>`)}</ul>`,
  })
}
