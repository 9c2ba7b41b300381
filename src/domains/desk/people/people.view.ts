import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { Absence } from '../../cases/assignment/absence/absence.rules.ts'
import { peopleWords as words } from '../../cases/assignment/absence/absence.words.ts'
import { deskNavigation } from '../desk-navigation.view.ts'
import { absenceForm, capacityForm, type PeopleForms } from './people-forms.view.ts'

export interface PeopleView extends PeopleForms {
  readonly org: string
  readonly absences: readonly Absence[]
  readonly csrf: Html
  action(act: string): string
}

const colleagues = (view: PeopleView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const label = (text: Text) => ({ 'data-label': say(text) })
  return table({
    classes: 'moothall-stack',
    firstCellIsHeader: true,
    head: [
      ...[words.name, words.team].map((text) => ({ text: say(text) })),
      ...[words.inHand, words.canCarry, words.overdue].map((text) => ({ text: say(text), format: 'numeric' })),
      { text: say(words.today) },
    ],
    rows: view.colleagues.map((colleague) => {
      const load = view.loads.find(({ membership }) => membership === colleague.id)
      const team = view.teams.find(({ id }) => id === colleague.team)
      const full = load?.capacity != null && load.cases >= load.capacity
      return [
        { text: colleague.name },
        { text: team ? say(team.name) : '–', attributes: label(words.team) },
        {
          text: html`${full && html`${tag({ text: say(words.full), classes: 'govuk-tag--orange' })} `}${load?.cases ?? 0}`,
          format: 'numeric',
          attributes: label(words.inHand),
        },
        { text: load?.capacity ?? '–', format: 'numeric', attributes: label(words.canCarry) },
        { text: load?.overdue ?? 0, format: 'numeric', attributes: label(words.overdue) },
        {
          text: colleague.awayUntil ? tag({ text: say(words.away), classes: 'govuk-tag--yellow' }) : say(words.here),
          attributes: label(words.today),
        },
      ]
    }),
  })
}

const absences = (view: PeopleView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const label = (text: Text) => ({ 'data-label': say(text) })
  const nameOf = (id: string | null) => view.colleagues.find((each) => each.id === id)?.name
  if (view.absences.length === 0) return html`<p class="govuk-body">${say(words.noAbsences)}</p>`
  return table({
    classes: 'moothall-stack',
    firstCellIsHeader: true,
    head: [
      ...[words.name, words.from, words.to, words.covers].map((text) => ({ text: say(text) })),
      html`<span class="govuk-visually-hidden">${say(words.takeBack)}</span>`,
    ],
    rows: view.absences.map((absence) => [
      { text: nameOf(absence.member) ?? '–' },
      { text: longDate(absence.from, locale), attributes: label(words.from) },
      { text: longDate(absence.to, locale), attributes: label(words.to) },
      { text: nameOf(absence.cover) ?? say(words.nobody), attributes: label(words.covers) },
      {
        text:
          view.leads || (view.works && absence.member === view.me)
            ? html`<form method="post" action="${view.action(`absences/${absence.id}/end`)}">${view.csrf}<button type="submit" class="moothall-link-button">${say(words.takeBack)}<span class="govuk-visually-hidden">: ${nameOf(absence.member)}, ${longDate(absence.from, locale)}</span></button></form>`
            : '',
      },
    ]),
  })
}

const act = (id: string, title: string, inside: Html): Html =>
  html`<section class="moothall-act" aria-labelledby="${id}"><h2 class="govuk-heading-m" id="${id}">${title}</h2>${inside}</section>`

/** Who works at an organisation, how much each has in hand, who is away and who covers. */
export const peopleView = (view: PeopleView): Html => {
  const { frame } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const problems = view.again?.problems ?? []
  return inLayout({
    ...frame,
    title: say(words.title),
    wide: true,
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'people' },
    main: html`${problems.length > 0 && errorSummary({ locale, errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })) })}
${deskNavigation(view.org, 'people', locale)}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body">${say(words.intro)}</p>
${colleagues(view)}
<h2 class="govuk-heading-m">${say(words.absences)}</h2>
${absences(view)}
<div class="moothall-beside">${
      (view.leads || view.works) &&
      act(
        'plan',
        say(words.plan),
        html`<form method="post" action="${view.action('absences')}" novalidate>${view.csrf}${absenceForm(view)}
${button({ text: say(words.planButton), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`,
      )
    }${
      view.leads &&
      act(
        'carry',
        say(words.capacity),
        html`<form method="post" action="${view.action('capacity')}" novalidate>${view.csrf}${capacityForm(view)}
${button({ text: say(words.planButton), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`,
      )
    }</div>`,
  })
}
