import { dayOf, zone } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Severity } from '#engine/versions/version.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import { servicePath as publicPath } from '../../../directory/directory.paths.ts'
import { historyPath, servicePath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { box, dateBoxes, type FormState } from '../form.view.ts'
import { words as pilotWords } from '../pilot/pilot.words.ts'
import { severityTag } from '../releases/releases.view.ts'
import { upAsFields } from '../releases/up-as.view.ts'
import { words as services } from '../services/services.words.ts'
import { holdList, type ShownHold } from './holds.view.ts'
import { words } from './publication.words.ts'
import type { DayName } from './read-put-up.rules.ts'

/** How a design differs from what is live, and what holds it. */
export interface ShownDesign {
  /** undefined: nothing is live */
  readonly changes: readonly Text[] | undefined
  readonly translations: readonly Text[]
  readonly holds: readonly ShownHold[]
}

/** A version that waits, with what it says of itself. */
export interface ShownWaiting extends ShownDesign {
  readonly version: string
  readonly back: boolean
  /** for whom it is and until when, where it waits for a pilot */
  readonly pilot: { readonly who: readonly Text[]; readonly until: string } | undefined
  readonly by: string | undefined
  readonly at: Temporal.Instant
  readonly reason: Text
  readonly severity: Severity
  readonly neededBy: string | null
  readonly goesLiveAt: Temporal.Instant | null
  readonly dayCame: boolean
  readonly copyDiffers: boolean
}

export interface PublicationView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly service: string
  readonly title: Text
  readonly isLive: boolean
  readonly isAdopted: boolean
  readonly checking: boolean
  readonly waiting: ShownWaiting | undefined
  /** undefined: there is nothing to put up */
  readonly copy: (ShownDesign & { readonly copy: string }) | undefined
  /** what changed since the version that somebody looked at, where another waits now */
  readonly since: readonly Text[] | undefined
  readonly action: string
  readonly hidden: Html
}

/** A moment as it is read: the day and the time in the place's zone. */
export const momentText = (at: Temporal.Instant, locale: Locale): string =>
  `${longDate(dayOf(at), locale)}, ${at.toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5)}`

/** Sentences of what changed, one below the other. */
export const sentenceList = (sentences: readonly Text[], locale: Locale): Html =>
  html`<ul class="govuk-list govuk-list--bullet govuk-list--spaced">${sentences.map((text) => html`<li>${inLocale(text, locale)}</li>`)}</ul>`

const differences = ({ changes, translations }: ShownDesign, heading: Text, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  return html`<h2 class="govuk-heading-m">${say(heading)}</h2>
${changes === undefined && html`<p class="govuk-body">${say(words.firstVersion)}</p>`}
${changes?.length === 0 && html`<p class="govuk-body">${say(words.same)}</p>`}
${changes && changes.length > 0 && sentenceList(changes, locale)}
${translations.length > 0 && html`<h3 class="govuk-heading-s">${say(words.translations)}</h3>${sentenceList(translations, locale)}`}`
}

const dayFields = (
  state: FormState,
  name: DayName,
): Html => html`${dateBoxes(state, { name, label: words.day, hint: words.dayHint })}
${box(state, { name: `${name}Time`, label: words.time, hint: words.timeHint, width: 'govuk-input--width-5' })}`

const goesLiveText = ({ goesLiveAt }: ShownWaiting, locale: Locale): string =>
  goesLiveAt === null
    ? inLocale(words.atOnce, locale)
    : `${inLocale(words.notBefore, locale)} ${momentText(goesLiveAt, locale)}`

const aboutWaiting = (waiting: ShownWaiting, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const { severity, neededBy } = waiting
  return summaryList({
    rows: [
      { key: say(words.byWhom), value: waiting.by ?? say(words.operator) },
      { key: say(words.putUpAt), value: momentText(waiting.at, locale) },
      { key: say(words.reason), value: say(waiting.reason) },
      ...(waiting.pilot
        ? [
            { key: say(pilotWords.who), value: waiting.pilot.who.map(say).join(', ') },
            { key: say(pilotWords.lastDay), value: longDate(waiting.pilot.until, locale) },
          ]
        : []),
      ...(waiting.back || waiting.pilot
        ? []
        : [{ key: say(words.severity), value: severityTag({ severity, neededBy }, locale) }]),
      { key: say(waiting.pilot ? pilotWords.begins : words.goesLive), value: goesLiveText(waiting, locale) },
      {
        key: say(words.fingerprint),
        value: html`<code class="moothall-breaks">${waiting.version.slice(0, 12)}</code>`,
      },
    ],
  })
}

const changeForms = (view: PublicationView, waiting: ShownWaiting, state: FormState): Html => {
  const say = (text: Text) => inLocale(text, state.locale)
  const version = html`${view.hidden}<input type="hidden" name="version" value="${waiting.version}">`
  const act = (value: string, text: Text, classes: string, fields?: Html): Html =>
    html`<form method="post" action="${view.action}" novalidate>${version}${fields}${button({ name: 'do', value, text: say(text), classes, preventDoubleClick: true })}</form>`
  const open = state.problems.some(({ field }) => field.startsWith('moved'))
  return details({
    summary: say(words.change),
    open,
    text: html`${act('reschedule', words.setDay, 'govuk-button--secondary', dayFields(state, 'moved'))}
${waiting.goesLiveAt && act('now', words.now, 'govuk-button--secondary')}
<p class="govuk-body">${say(words.takeBackText)}</p>
${act('takeBack', words.takeBack, 'govuk-button--warning')}`,
  })
}

const waitingPart = (view: PublicationView, waiting: ShownWaiting, state: FormState): Html => {
  const say = (text: Text) => inLocale(text, state.locale)
  const clearing = { action: view.action, hidden: view.hidden, version: waiting.version, state }
  const heading = waiting.pilot ? pilotWords.waitingPilot : waiting.back ? words.waitingBack : words.waiting
  return html`<h2 class="govuk-heading-m">${say(heading)}</h2>
${waiting.dayCame && insetText({ text: say(words.dayCame) })}
${aboutWaiting(waiting, state.locale)}
${waiting.copyDiffers && insetText({ text: say(words.copyDiffers) })}
${differences(waiting, words.different, state.locale)}
<h2 class="govuk-heading-m" id="holds">${say(words.holds)}</h2>
${holdList(waiting.holds, state.locale, clearing)}
${changeForms(view, waiting, state)}`
}

const copyPart = (view: PublicationView, copy: NonNullable<PublicationView['copy']>, state: FormState): Html => {
  const say = (text: Text) => inLocale(text, state.locale)
  return html`${differences(copy, view.waiting ? words.differentCopy : words.different, state.locale)}
<h2 class="govuk-heading-m">${say(words.wouldHold)}</h2>
${holdList(copy.holds, state.locale)}
<h2 class="govuk-heading-m" id="copy">${say(words.putUp)}</h2>
<p class="govuk-body">${say(words.putUpText)}</p>
${view.waiting && insetText({ text: say(words.supersedes) })}
<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="copy" value="${copy.copy}">
${view.isLive && upAsFields(state)}
${dayFields(state, 'goesLive')}
${button({ name: 'do', value: 'publish', text: say(words.publish), preventDoubleClick: true })}</form>`
}

const standingText = (view: PublicationView): Text | undefined => {
  if (view.checking) return words.checking
  if (view.waiting || view.copy) return undefined
  return view.isAdopted ? words.nothing : words.notAdopted
}

/** Everything that somebody decides by before a service goes live, and the forms to put it up, clear, wait for a day or take back. */
export const publicationView = (view: PublicationView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  const standing = standingText(view)
  return administrationPage({
    ...view,
    name: 'administration-publication',
    title: `${say(words.title)}: ${say(view.title)}`,
    above: { text: say(view.title), href: inLanguage(servicePath(view.org, view.service), locale) },
    refresh: view.checking ? 1 : undefined,
    main: html`<p class="govuk-body-l">${say(words.intro)}</p>
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(historyPath(view.org, view.service), locale)}">${say(words.historyLink)}</a></p>
${standing && insetText({ text: html`${say(standing)}${standing === words.nothing && view.isLive && html` <a class="govuk-link" href="${inLanguage(publicPath(view.org, view.service), locale)}">${say(services.openPage)}</a>`}` })}
${view.since && view.since.length > 0 && html`<h2 class="govuk-heading-m">${say(words.changedSince)}</h2>${sentenceList(view.since, locale)}`}
${view.waiting && waitingPart(view, view.waiting, state)}
${view.copy && !view.checking && copyPart(view, view.copy, state)}`,
  })
}
