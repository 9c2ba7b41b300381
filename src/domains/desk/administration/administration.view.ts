import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { type Card, cards } from '#platform/views/cards.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { destinationsPath } from '../../borders/border.paths.ts'
import { queuePath } from '../../cases/case.paths.ts'
import { givenUpPath, waysPath } from '../../messages/message.paths.ts'
import type { PageFrame } from '../../places/frame.ts'
import * as paths from './administration.paths.ts'
import { words } from './administration.words.ts'
import { words as offerWords } from './offers/offer.words.ts'

/** What every page of the administration is given. */
export interface Administered {
  readonly frame: PageFrame
  /** the organisation's slug */
  readonly org: string
  /** said at the top after something was done */
  readonly done?: Text | undefined
  /** where one goes on from there, below it */
  readonly onwards?: Html | undefined
}

interface AdministrationPage extends Administered {
  readonly name: string
  readonly title: string
  /** the page above this one, where that is not the overview */
  readonly above?: { readonly text: string; readonly href: string }
  readonly problems?: readonly FieldProblem[]
  readonly main: Html
  readonly wide?: boolean
  readonly refresh?: number | undefined
}

/** A page of the administration: where one is, what was done, what is wrong, and the page's own. */
export const administrationPage = (page: AdministrationPage): Html => {
  const { locale } = page.frame
  const say = (text: Text) => inLocale(text, locale)
  const to = (path: string) => inLanguage(path, locale)
  const problems = page.problems ?? []
  const overview = page.name === 'administration'
  return inLayout({
    ...page.frame,
    title: page.title,
    wide: page.wide ?? false,
    hasErrors: problems.length > 0,
    refresh: page.refresh,
    mainAttributes: { 'data-page': page.name },
    breadcrumbs: [
      { text: say(words.requests), href: to(queuePath(page.org)) },
      ...(overview ? [] : [{ text: say(words.administration), href: to(paths.administrationPath(page.org)) }]),
      ...(page.above ? [page.above] : []),
    ],
    main: html`${
      problems.length > 0 &&
      errorSummary({
        locale,
        errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })),
      })
    }${
      page.done &&
      notificationBanner({
        type: 'success',
        title: say(words.success),
        text: html`<p class="govuk-notification-banner__heading">${say(page.done)}</p>${page.onwards ?? ''}`,
      })
    }<h1 class="govuk-heading-l">${page.title}</h1>
${page.main}`,
  })
}

/** Everything that an organisation administers, each with its page. `host`: it looks after the place's organisations too. */
export const overviewView = (view: Administered & { readonly host: boolean }): Html => {
  const { locale } = view.frame
  const card = (title: Text, text: Text, path: (org: string) => string): Card => ({
    title: inLocale(title, locale),
    text: inLocale(text, locale),
    href: inLanguage(path(view.org), locale),
  })
  const group = (title: Text, items: readonly (Card | false)[]): Html =>
    html`<h2 class="govuk-heading-m">${inLocale(title, locale)}</h2>
${cards(items, 3)}`
  return administrationPage({
    ...view,
    name: 'administration',
    title: inLocale(words.administration, locale),
    wide: true,
    main: html`<p class="govuk-body-l">${inLocale(words.intro, locale)}</p>
${group(words.services, [
  card(words.ownServices, words.ownServicesText, paths.servicesPath),
  card(words.designs, words.designsText, paths.designsPath),
  card(words.holds, words.holdsText, paths.holdsPath),
  card(offerWords.offers, offerWords.offersText, paths.offersPath),
])}
${group(words.people, [
  card(words.staff, words.staffText, paths.staffPath),
  card(words.teams, words.teamsText, paths.teamsPath),
  card(words.markers, words.markersText, paths.markerKindsPath),
  card(words.changes, words.changesText, paths.changesPath),
])}
${group(words.organisation, [
  card(words.details, words.detailsText, paths.organisationPath),
  card(words.brand, words.brandText, paths.brandPath),
  card(words.calendar, words.calendarText, paths.calendarPath),
  card(words.diaries, words.diariesText, paths.diariesPath),
  card(words.ways, words.waysText, waysPath),
  card(words.givenUp, words.givenUpText, givenUpPath),
  card(words.systems, words.systemsText, destinationsPath),
  view.host && card(words.further, words.furtherText, paths.furtherPath),
])}`,
  })
}
