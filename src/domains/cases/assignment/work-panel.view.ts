import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { select } from '#platform/govuk/select/select.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Case } from '../case.store.ts'
import { type Flag, flagChoices } from '../queue/queue-filter.rules.ts'
import type { Load } from './assignment.store.ts'
import { flagWords, assignmentWords as words } from './assignment.words.ts'
import type { Colleague, Team } from './colleague.rules.ts'
import { whoHas } from './cover.rules.ts'

/** Who works on a case, and what an officer may do about it. */
export interface WorkPanel {
  readonly locale: Locale
  readonly of: Pick<Case, 'assigned' | 'flag' | 'team' | 'closedAt'>
  readonly colleagues: readonly Colleague[]
  readonly teams: readonly Team[]
  readonly loads: readonly Load[]
  /** the membership that looks at it */
  readonly me: string
  readonly mayAssign: boolean
  readonly csrf: Html
  action(act: 'assign' | 'flag'): string
}

/** `Obadiah Slope (12 of 20 open, away until 5 June 2026)`: what one wants to know before giving somebody more. */
export const colleagueWords = (of: Colleague, loads: readonly Load[], locale: Locale): string => {
  const say = (text: Text) => inLocale(text, locale)
  const load = loads.find(({ membership }) => membership === of.id)
  const capacity = load?.capacity ?? null
  const inHand = `${load?.cases ?? 0}${capacity === null ? '' : ` ${say(words.of)} ${capacity}`} ${say(words.open)}`
  const away = of.awayUntil && `${say(words.awayUntil)} ${longDate(of.awayUntil, locale)}`
  return `${of.name} (${[inHand, away].filter(Boolean).join(', ')})`
}

/** A mark as a tag; nothing where there is none. */
export const flagTag = (flag: string | null, locale: Locale): Html | false => {
  const known = flagChoices.find((choice) => choice === flag)
  const colours: Readonly<Record<Flag, string>> = {
    urgent: 'govuk-tag--red',
    check: 'govuk-tag--purple',
    discuss: 'govuk-tag--teal',
  }
  return known ? tag({ text: inLocale(flagWords[known], locale), classes: colours[known] }) : false
}

const whose = ({ of, colleagues, me, locale }: WorkPanel): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const owner = colleagues.find(({ id }) => id === of.assigned)
  if (!owner) return html`${say(words.nobody)}`
  const away = colleagues.flatMap(({ id, awayUntil, cover }) =>
    awayUntil ? [{ member: id, cover, until: awayUntil }] : [],
  )
  const cover = colleagues.find(({ id }) => id === whoHas(owner.id, away))
  const covered = cover && cover.id !== owner.id && html`, ${say(words.covers)} ${cover.name}`
  return html`${owner.id === me ? say(words.you) : owner.name}${owner.awayUntil && html`, ${say(words.awayUntil)} ${longDate(owner.awayUntil, locale)}`}${covered}`
}

const oneButton = (panel: WorkPanel, to: 'me' | 'nobody', text: Text): Html =>
  html`<form method="post" action="${panel.action('assign')}" novalidate>${panel.csrf}<input type="hidden" name="to" value="${to}">
${button({ text: inLocale(text, panel.locale), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`

const forms = (panel: WorkPanel): Html => {
  const { locale, of, me } = panel
  const say = (text: Text) => inLocale(text, locale)
  return html`<div class="moothall-buttons">${of.assigned !== me && oneButton(panel, 'me', words.take)}${of.assigned !== null && oneButton(panel, 'nobody', words.putBack)}</div>
<form method="post" action="${panel.action('assign')}" novalidate>${panel.csrf}
${select({
  id: 'to',
  name: 'to',
  label: { text: say(words.giveTo) },
  items: [
    { value: '', text: say(words.choose) },
    ...panel.colleagues
      .filter(({ id }) => id !== of.assigned && id !== me)
      .map((colleague) => ({ value: colleague.id, text: colleagueWords(colleague, panel.loads, locale) })),
  ],
})}
${button({ text: say(words.give), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>
<form method="post" action="${panel.action('flag')}" novalidate>${panel.csrf}
${select({
  id: 'flag',
  name: 'flag',
  label: { text: say(words.flag) },
  value: of.flag ?? '',
  items: [
    { value: '', text: say(words.noFlag) },
    ...flagChoices.map((flag) => ({ value: flag, text: say(flagWords[flag]) })),
  ],
})}
${button({ text: say(words.setFlag), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
}

/** The part of a case's page that says who works on it; an open one can be taken, given and put back there. */
export const workPanel = (panel: WorkPanel): Html => {
  const { locale, of } = panel
  const say = (text: Text) => inLocale(text, locale)
  const team = panel.teams.find(({ id }) => id === of.team)
  return html`<section class="moothall-act" aria-labelledby="work"><h2 class="govuk-heading-m" id="work">${say(words.title)}</h2>
<p class="govuk-body"><strong data-assigned="${of.assigned ?? ''}">${whose(panel)}</strong><br>${team ? inLocale(team.name, locale) : say(words.noTeam)} ${flagTag(of.flag, locale)}</p>
${panel.mayAssign && !of.closedAt && forms(panel)}</section>`
}
