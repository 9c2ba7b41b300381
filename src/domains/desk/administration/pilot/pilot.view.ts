import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { SentCount } from '../../../cases/pilots/count-pilot.ts'
import { publicationPath, servicePath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { box, type FormState } from '../form.view.ts'
import { sentenceList } from '../publication/publication.view.ts'
import { words } from './pilot.words.ts'
import { type PilotForm, pilotForm } from './pilot-form.view.ts'

/** A pilot as it is read: who is in it, its days, and what became of it beside the others. */
export interface ShownPilot {
  readonly version: string
  readonly teams: readonly Text[]
  readonly areas: readonly Text[]
  readonly from: string
  readonly until: string
  readonly endedAt: Temporal.Instant | null
  readonly counts:
    | {
        readonly begun: { readonly inside: number; readonly others: number }
        readonly inside: SentCount
        readonly others: SentCount
      }
    | undefined
}

export interface PilotView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly service: string
  readonly title: Text
  readonly isLive: boolean
  /** what waits to go live, or for its pilot */
  readonly waits: 'pilot' | 'other' | undefined
  readonly running: ShownPilot | undefined
  readonly before: readonly ShownPilot[]
  /** the copy that can be put up, and how it differs from what is live; undefined: it is what is live */
  readonly copy: (PilotForm & { readonly changes: readonly Text[] }) | undefined
  readonly action: string
  readonly hidden: Html
}

/** Who is in a pilot: teams and areas by name. */
export const whoIsIn = ({ teams, areas }: Pick<ShownPilot, 'teams' | 'areas'>, locale: Locale): string =>
  [...teams, ...areas].map((text) => inLocale(text, locale)).join(', ')

const about = (pilot: ShownPilot, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  return summaryList({
    rows: [
      { key: say(words.who), value: whoIsIn(pilot, locale) },
      { key: say(words.sinceDay), value: longDate(pilot.from, locale) },
      { key: say(words.lastDay), value: longDate(pilot.until, locale) },
      ...(pilot.endedAt ? [{ key: say(words.endedOn), value: longDate(dayOf(pilot.endedAt), locale) }] : []),
      { key: say(words.fingerprint), value: html`<code class="moothall-breaks">${pilot.version.slice(0, 12)}</code>` },
    ],
  })
}

const daysText = (days: number | null, locale: Locale): string =>
  days === null
    ? inLocale(words.none, locale)
    : inLocale(words.nDays, locale).replace(
        '{n}',
        new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(days),
      )

const countTable = ({ counts }: ShownPilot, locale: Locale): Html | undefined => {
  if (!counts) return undefined
  const say = (text: Text) => inLocale(text, locale)
  const { begun, inside, others } = counts
  const number = (text: number | string) => ({ text, format: 'numeric' })
  return table({
    firstCellIsHeader: true,
    head: ['', number(say(words.inPilot)), number(say(words.others))],
    rows: [
      [say(words.begun), number(begun.inside), number(begun.others)],
      [say(words.sent), number(inside.sent), number(others.sent)],
      [say(words.finished), number(inside.finished), number(others.finished)],
      [say(words.days), number(daysText(inside.days, locale)), number(daysText(others.days, locale))],
    ],
  })
}

const runningPart = (view: PilotView, running: ShownPilot, state: FormState): Html => {
  const { locale } = state
  const say = (text: Text) => inLocale(text, locale)
  return html`<h2 class="govuk-heading-m">${say(words.running)}</h2>
${about(running, locale)}
<h2 class="govuk-heading-m">${say(words.how)}</h2>
<p class="govuk-body">${say(words.howText)}</p>
${countTable(running, locale)}
<h2 class="govuk-heading-m">${say(words.forAll)}</h2>
<p class="govuk-body">${say(words.forAllText)}</p>
${view.waits === 'other' && insetText({ text: html`${say(words.otherWaits)} <a class="govuk-link" href="${inLanguage(publicationPath(view.org, view.service), locale)}">${say(words.waitsLink)}</a>` })}
<form method="post" action="${view.action}" novalidate>${view.hidden}
${box(state, { name: 'whyForAll', label: words.whyForAll, hint: words.reasonHint })}
${button({ name: 'do', value: 'forAll', text: say(words.forAll), preventDoubleClick: true })}</form>
${details({
  summary: say(words.end),
  text: html`<p class="govuk-body">${say(words.endText)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}${button({ name: 'do', value: 'end', text: say(words.end), classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`,
})}`
}

const standing = (view: PilotView, state: FormState): Html => {
  const say = (text: Text) => inLocale(text, state.locale)
  if (!view.isLive) return insetText({ text: say(words.notLive) })
  if (view.running) return runningPart(view, view.running, state)
  const held = html`<a class="govuk-link" href="${inLanguage(publicationPath(view.org, view.service), state.locale)}">${say(words.waitsLink)}</a>`
  if (view.waits === 'pilot') return insetText({ text: html`${say(words.waits)} ${held}` })
  if (!view.copy) return insetText({ text: view.waits ? html`${say(words.copyWaits)} ${held}` : say(words.sameAsLive) })
  return html`${view.waits === 'other' && insetText({ text: html`${say(words.otherWaits)} ${held}` })}
<h2 class="govuk-heading-m">${say(words.different)}</h2>
${sentenceList(view.copy.changes, state.locale)}
<h2 class="govuk-heading-m">${say(words.begin)}</h2>
<form method="post" action="${view.action}" novalidate>${view.hidden}${pilotForm(view.copy, state)}
${button({ name: 'do', value: 'pilot', text: say(words.putUp), preventDoubleClick: true })}</form>`
}

/** A version that some teams or areas use before everybody does: begun, looked at beside the others, ended, published for all. */
export const pilotView = (view: PilotView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return administrationPage({
    ...view,
    name: 'administration-pilot',
    title: `${say(words.title)}: ${say(view.title)}`,
    above: { text: say(view.title), href: inLanguage(servicePath(view.org, view.service), locale) },
    main: html`<p class="govuk-body-l">${say(words.intro)}</p>
<div id="standing">${standing(view, state)}</div>
${
  view.before.length > 0 &&
  html`<h2 class="govuk-heading-m">${say(words.before)}</h2>${view.before.map(
    (one) => html`${about(one, locale)}${countTable(one, locale)}`,
  )}`
}`,
  })
}
