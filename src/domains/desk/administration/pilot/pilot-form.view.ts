import { inLocale, type Text } from '#core/text.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Team } from '../../../places/staff/change-team.ts'
import { box, dateBoxes, type FormState, problemOf, ticks } from '../form.view.ts'
import { words } from './pilot.words.ts'
import { mostAreas } from './read-pilot.rules.ts'

/** What a pilot is put up with: the copy that is looked at, and the teams to choose from. */
export interface PilotForm {
  readonly copy: string
  readonly teams: readonly Pick<Team, 'id' | 'name'>[]
  /** those that were ticked */
  readonly chosen: readonly string[]
  /** has an area a name in Welsh too? */
  readonly welsh: boolean
}

const areaFields = (state: FormState, n: number, welsh: boolean): Html => {
  const say = (text: Text) => inLocale(text, state.locale).replace('{n}', String(n))
  return html`<fieldset class="govuk-fieldset govuk-!-margin-bottom-4"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${say(words.area)}</legend>
${box(state, { name: `area${n}.name`, label: words.areaName, lang: 'en', width: 'govuk-input--width-20' })}
${welsh && box(state, { name: `area${n}.nameCy`, label: words.areaNameCy, lang: 'cy', width: 'govuk-input--width-20' })}
${box(state, { name: `area${n}.code`, label: words.areaCode, hint: n === 1 ? words.areaCodeHint : undefined, width: 'govuk-input--width-20' })}</fieldset>`
}

/** For whom a pilot is, its days, and why. */
export const pilotForm = (form: PilotForm, state: FormState): Html => {
  const say = (text: Text) => inLocale(text, state.locale)
  const items = form.teams.map(({ id, name }) => ({ value: id, text: say(name) }))
  return html`<input type="hidden" name="copy" value="${form.copy}">
${
  items.length === 0
    ? html`<h3 class="govuk-heading-s" id="teams">${say(words.teams)}</h3><p class="govuk-body">${say(words.noTeams)}</p>`
    : ticks(state, { name: 'teams', label: words.teams, hint: words.teamsHint, items, values: form.chosen })
}
<h3 class="govuk-heading-s">${say(words.areas)}</h3>
<p class="govuk-hint">${say(words.areasHint)}</p>
${Array.from({ length: mostAreas }, (_, i) => areaFields(state, i + 1, form.welsh))}
${dateBoxes(state, { name: 'from', label: words.from, hint: words.fromHint })}
${dateBoxes(state, { name: 'until', label: words.until, hint: words.untilHint })}
${textarea({
  name: 'reason',
  id: 'reason',
  label: { text: say(words.reason), classes: 'govuk-label--s' },
  hint: say(words.reasonHint),
  value: state.values.reason,
  errorMessage: problemOf(state, 'reason'),
  rows: 3,
  locale: state.locale,
})}`
}
