import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { pagination } from '#platform/govuk/pagination/pagination.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { historyPath, publicationPath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { type FormState, problemOf } from '../form.view.ts'
import { holdList, type ShownHold } from './holds.view.ts'
import { momentText, sentenceList } from './publication.view.ts'
import { words } from './publication.words.ts'

/** A time that a version went live. */
export interface ShownPast {
  readonly version: string
  readonly at: Temporal.Instant
  /** undefined: the operator of the system */
  readonly by: string | undefined
  readonly reason: Text
  /** undefined: nothing is known before it */
  readonly changes: readonly Text[] | undefined
  readonly isLive: boolean
}

export interface HistoryView extends Administered {
  readonly service: string
  readonly title: Text
  readonly versions: readonly ShownPast[]
  /** where older ones are */
  readonly next: string | undefined
}

const pastVersion = (view: HistoryView, past: ShownPast): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const back = `${inLanguage(historyPath(view.org, view.service), locale)}/${past.version}`
  return html`<li class="moothall-card govuk-!-margin-bottom-3"><h2 class="govuk-heading-s govuk-!-margin-bottom-1">${momentText(past.at, locale)} ${past.isLive && tag({ text: say(words.liveNow), classes: 'govuk-tag--green' })}</h2>
${summaryList({
  classes: 'govuk-summary-list--no-border govuk-!-margin-bottom-2',
  rows: [
    { key: say(words.byWhom), value: past.by ?? say(words.operator) },
    { key: say(words.reason), value: say(past.reason) },
  ],
})}
${past.changes === undefined && html`<p class="govuk-body">${say(words.firstKnown)}</p>`}
${past.changes?.length === 0 && html`<p class="govuk-body">${say(words.wentBackTo)}</p>`}
${past.changes && past.changes.length > 0 && sentenceList(past.changes, locale)}
${!past.isLive && html`<p class="govuk-body govuk-!-margin-bottom-0"><a class="govuk-link" href="${back}">${say(words.goBackTo)}<span class="govuk-visually-hidden">: ${momentText(past.at, locale)}</span></a></p>`}</li>`
}

/** Each time that a version of a service went live. */
export const historyView = (view: HistoryView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return administrationPage({
    ...view,
    name: 'administration-history',
    title: `${say(words.history)}: ${say(view.title)}`,
    above: { text: say(words.title), href: inLanguage(publicationPath(view.org, view.service), locale) },
    main: html`<p class="govuk-body-l">${say(view.versions.length === 0 ? words.historyEmpty : words.historyIntro)}</p>
<ul class="govuk-list">${view.versions.map((past) => pastVersion(view, past))}</ul>
${view.next && pagination({ locale, next: { href: view.next, text: say(words.older) } })}`,
  })
}

export interface GoBackView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly service: string
  readonly version: string
  readonly at: Temporal.Instant
  readonly changes: readonly Text[]
  readonly holds: readonly ShownHold[]
  readonly action: string
  readonly hidden: Html
}

const backForm = (view: GoBackView, state: FormState): Html => {
  const say = (text: Text) => inLocale(text, state.locale)
  return html`<form method="post" action="${view.action}" novalidate>${view.hidden}
${textarea({
  name: 'reason',
  id: 'reason',
  label: { text: say(words.whyBack), classes: 'govuk-label--s' },
  hint: say(words.whyBackHint),
  value: state.values.reason,
  errorMessage: problemOf(state, 'reason'),
  rows: 3,
  locale: state.locale,
})}
${button({ name: 'do', value: 'back', text: say(words.goBack), classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`
}

/** Going back to a version that was live: what would change, whether it passes today, and why. */
export const goBackView = (view: GoBackView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  const passes = view.holds.every(({ open }) => !open)
  return administrationPage({
    ...view,
    name: 'administration-go-back',
    title: say(words.goBackTitle).replace('{day}', longDate(dayOf(view.at), locale)),
    above: { text: say(words.history), href: inLanguage(historyPath(view.org, view.service), locale) },
    main: html`<h2 class="govuk-heading-m">${say(words.wouldChange)}</h2>
${view.changes.length === 0 ? html`<p class="govuk-body">${say(words.wouldNot)}</p>` : sentenceList(view.changes, locale)}
<h2 class="govuk-heading-m">${say(words.wouldHold)}</h2>
${!passes && insetText({ text: say(words.failsToday) })}
${holdList(view.holds, locale)}
${passes && view.changes.length > 0 && backForm(view, state)}`,
  })
}
