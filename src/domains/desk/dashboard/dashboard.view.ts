import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { select } from '#platform/govuk/select/select.ts'
import { table } from '#platform/govuk/table/table.ts'
import { facts } from '#platform/views/facts.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { Team } from '../../cases/assignment/colleague.rules.ts'
import { casePath, queuePath } from '../../cases/case.paths.ts'
import { deskFeedbackPath } from '../../cases/feedback/feedback.paths.ts'
import { words as feedbackWords } from '../../cases/feedback/feedback.words.ts'
import type { OpenFigures } from '../../cases/queue/figures.rules.ts'
import type { TeamFigures } from '../../cases/queue/team-figures.ts'
import type { PageFrame } from '../../places/frame.ts'
import { deskNavigation } from '../desk-navigation.view.ts'
import { words } from './dashboard.words.ts'
import type { ToSeeTo } from './to-see-to.rules.ts'
import { weeksChart } from './weeks-chart.view.ts'

export interface DashboardView {
  readonly frame: PageFrame
  readonly org: string
  readonly action: string
  readonly teams: readonly Team[]
  /** the team's id, or undefined for all of them */
  readonly team: string | undefined
  readonly figures: TeamFigures
  /** what waits for somebody with the viewer's roles */
  readonly toSeeTo: readonly ToSeeTo[]
}

const bands = ['upTo5', 'upTo10', 'upTo20', 'older'] as const

/** A figure that leads to the requests behind it. */
const figure = (view: DashboardView, of: keyof OpenFigures & keyof typeof words, narrowed: Record<string, string>) => {
  const { locale } = view.frame
  const query = new URLSearchParams({ ...(view.team && { team: view.team }), ...narrowed })
  const count = view.figures.now[of]
  const href = `${inLanguage(queuePath(view.org), locale)}?${query}`
  return {
    key: inLocale(words[of], locale),
    value: html`<a class="govuk-link govuk-link--no-underline moothall-figure" href="${href}" data-figure="${of}">${count}</a>`,
  }
}

const oldest = (view: DashboardView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  if (view.figures.oldest.length === 0) return html`<p class="govuk-body">${say(words.nothingOpen)}</p>`
  return table({
    head: [words.reference, words.sent].map((text) => ({ text: say(text) })),
    rows: view.figures.oldest.map(({ reference, submittedAt }) => [
      {
        text: html`<a class="govuk-link" href="${inLanguage(casePath(view.org, reference), locale)}">${reference}</a>`,
      },
      { text: longDate(dayOf(submittedAt), locale) },
    ]),
  })
}

/** How a team stands: what is open, late, waiting; how old it is; what came in and was finished, as a chart and a table. */
export const dashboardView = (view: DashboardView): Html => {
  const { frame, figures, teams } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...frame,
    title: say(words.title),
    wide: true,
    mainAttributes: { 'data-page': 'dashboard' },
    main: html`${deskNavigation(view.org, 'dashboard', locale)}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
<form class="moothall-filter" method="get" action="${view.action}">
${select({ id: 'team', name: 'team', label: { text: say(words.team) }, value: view.team ?? '', items: [{ value: '', text: say(words.all) }, ...teams.map(({ id, name }) => ({ value: id, text: say(name) }))] })}
${button({ text: say(words.show), classes: 'govuk-button--secondary' })}</form>
${facts([figure(view, 'open', {}), figure(view, 'overdue', { due: 'overdue' }), figure(view, 'paused', { due: 'waiting' }), figure(view, 'unassigned', { assigned: 'nobody' })])}
<ul class="govuk-list"><li><a class="govuk-link" href="${inLanguage(deskFeedbackPath(view.org), locale)}">${say(feedbackWords.deskTitle)}</a></li>${view.toSeeTo.map(({ href, text }) => html`<li><a class="govuk-link" href="${inLanguage(href, locale)}">${say(text)}</a></li>`)}</ul>
<h2 class="govuk-heading-m">${say(words.weeks)}</h2>
<div class="moothall-beside">${weeksChart(figures.weeks, locale)}
${table({
  classes: 'moothall-figures',
  head: [
    { text: say(words.week) },
    { text: say(words.in), format: 'numeric' },
    { text: say(words.out), format: 'numeric' },
  ],
  firstCellIsHeader: true,
  rows: figures.weeks.map((week) => [
    { text: longDate(week.week, locale) },
    { text: week.in, format: 'numeric' },
    { text: week.out, format: 'numeric' },
  ]),
})}</div>
<div class="moothall-beside"><div><h2 class="govuk-heading-m">${say(words.ages)}</h2>
${table({
  head: [{ text: say(words.age) }, { text: say(words.requests), format: 'numeric' }],
  firstCellIsHeader: true,
  rows: bands.map((band) => [{ text: say(words[band]) }, { text: figures.now[band], format: 'numeric' }]),
})}</div><div><h2 class="govuk-heading-m">${say(words.oldest)}</h2>${oldest(view)}</div></div>
<p class="govuk-body-s">${say(words.whose)}</p>`,
  })
}
