import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Team } from '../../../places/staff/change-team.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { box, type FormState } from '../form.view.ts'
import { words } from './organisation.words.ts'

export interface TeamsView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly teams: readonly Team[]
  /** must a team have a Welsh name? */
  readonly welsh: boolean
  /** the teams that the designs of this organisation's services name */
  readonly codes: readonly string[]
  readonly action: string
  readonly hidden: Html
}

const hintOf = (codes: readonly string[]): Text => {
  if (codes.length === 0) return words.teamCodeNone
  const list = codes.join(', ')
  return { en: `${words.teamCodeHint.en} ${list}`, cy: `${words.teamCodeHint.cy} ${list}` }
}

const names = (state: FormState, prefix: string, { welsh, codes }: Pick<TeamsView, 'welsh' | 'codes'>): Html =>
  html`${box(state, { name: `${prefix}name`, label: words.nameEn, lang: 'en', width: 'govuk-input--width-20' })}
${welsh && box(state, { name: `${prefix}nameCy`, label: words.nameCy, lang: 'cy', width: 'govuk-input--width-20' })}
${box(state, { name: `${prefix}code`, label: words.teamCode, hint: hintOf(codes), width: 'govuk-input--width-20' })}`

const one = (view: TeamsView, { id, name, code, members }: Team): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const typed = view.values.team === id
  const state: FormState = {
    locale,
    values: typed ? view.values : { [`${id}.name`]: name.en, [`${id}.nameCy`]: name.cy, [`${id}.code`]: code ?? '' },
    problems: view.problems,
  }
  return html`<li class="moothall-card"><h2 class="govuk-heading-m moothall-card__title" id="${id}">${say(name)}</h2>
<p class="govuk-body moothall-card__text">${say(words.members)}: ${members}</p>
<div class="moothall-card__foot">${details({
    summary: html`${say(words.change)}<span class="govuk-visually-hidden"> ${say(name)}</span>`,
    open: typed,
    text: html`<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="team" value="${id}">
${names(state, `${id}.`, view)}
<div class="govuk-button-group">${button({ name: 'do', value: 'rename', text: say(words.rename) })}
${button({ name: 'do', value: 'end', text: say(words.endTeam), classes: 'govuk-button--warning' })}</div></form>`,
  })}</div></li>`
}

/** The teams of an organisation. */
export const teamsView = (view: TeamsView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return administrationPage({
    ...view,
    name: 'administration-teams',
    title: say(words.teamsTitle),
    wide: true,
    main: html`${
      view.teams.length === 0
        ? html`<p class="govuk-body">${say(words.noTeams)}</p>`
        : html`<ul class="moothall-cards">${view.teams.map((team) => one(view, team))}</ul>`
    }
<h2 class="govuk-heading-m">${say(words.addTeam)}</h2>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${names(state, '', view)}
${button({ name: 'do', value: 'add', text: say(words.addTeam), preventDoubleClick: true })}</form>`,
  })
}
