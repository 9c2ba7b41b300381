import { dayOf, zone } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { withOptions } from '#engine/journey/values/listed-options.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { details } from '#platform/govuk/details/details.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import { stageForStaff } from '../case.rules.ts'
import { eventWords, words } from '../case.words.ts'
import type { CaseMessage } from '../conversation/case-message.rules.ts'
import type { DecisionLine } from '../decisions/decision.rules.ts'
import { sourceWords } from '../earlier/source.words.ts'
import type { CaseEvent, CaseFile } from './case-file.ts'

/** Day and time of an instant in the place's zone: `1 April 2026, 14:05`. */
export const momentWords = (at: Temporal.Instant, locale: Locale): string =>
  `${longDate(dayOf(at), locale)}, ${at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })}`

/** Answers, and to whom it is said where some of them came from. */
export interface AnswersShown extends Pick<CaseFile, 'answers' | 'sources'> {
  readonly to: 'person' | 'officer'
}

/** The answers that open for whoever looks, page by page, in the words of the design. */
export const answersView = (design: Design, { answers, sources, to }: AnswersShown, locale: Locale): Html =>
  html`${design.pages.map((page) => {
    const rows = (page.questions ?? [])
      .filter(({ id }) => answers[id] !== undefined && answers[id] !== null)
      .map((question) => {
        const asked = withOptions(design, question)
        const lines = kindOf(asked.type).words(asked, answers[question.id], locale)
        const source = sources[question.id]
        return {
          key: inLocale(textOf(question.label), locale),
          value: html`${lines.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}${source && html`<br><span class="govuk-hint govuk-!-font-size-16">${sourceWords(source, to, locale)}</span>`}`,
        }
      })
    return (
      rows.length > 0 &&
      html`<h3 class="govuk-heading-s">${inLocale(textOf(page.title), locale)}</h3>${summaryList({ rows })}`
    )
  })}`

const plainValue = ({ value, rule, pence }: DecisionLine, locale: Locale): string => {
  if (value === null) return inLocale(words.notYetKnown, locale)
  if (typeof value === 'boolean') return inLocale(value ? words.yes : words.no, locale)
  return (rule === 'fee' || pence) && typeof value === 'number' ? pounds(value) : String(value)
}

const linesTable = (lines: readonly DecisionLine[], caption: Text, locale: Locale): Html =>
  table({
    caption: inLocale(caption, locale),
    captionClasses: 'govuk-table__caption--s',
    classes: 'moothall-stack',
    firstCellIsHeader: true,
    head: [words.rule, words.result, words.reason].map((text) => ({ text: inLocale(text, locale) })),
    rows: lines.map((line) => [
      { text: inLocale(line.title ?? { en: line.rule }, locale) },
      { text: plainValue(line, locale) },
      { text: line.because.map((reason) => inLocale(reason, locale)).join(' ') || '–' },
    ]),
  })

/** Every rule with what it came to and why. Where that is a sum, its lines first, and what they are reckoned from to be opened. */
export const linesView = (lines: readonly DecisionLine[], locale: Locale): Html | false => {
  const shown = lines.filter(({ pence, rule, value }) => rule === 'eligible' || (pence && value !== 0))
  if (lines.every(({ pence }) => !pence)) return lines.length > 0 && linesTable(lines, words.rulesSay, locale)
  const rest = lines.filter((line) => !shown.includes(line))
  return html`${linesTable(shown, words.rulesSay, locale)}
${details({ summary: inLocale(words.reckonedFrom, locale), text: linesTable(rest, words.reckonedFrom, locale) })}`
}

const actorWords = (actor: string, locale: Locale): string =>
  actor === 'person'
    ? inLocale(words.applicant, locale)
    : actor === 'member'
      ? inLocale(words.service, locale)
      : inLocale(words.system, locale)

/** What happened, oldest first, with the stage that it led to. */
export const eventsView = (design: Design, events: readonly CaseEvent[], locale: Locale): Html =>
  html`<ol class="moothall-timeline">${events.map((event) => {
    const stage = design.stages.find(({ id }) => id === event.stage)
    const what = inLocale(eventWords[event.type] ?? { en: event.type }, locale)
    const who = event.actor === 'member' ? '' : `, ${actorWords(event.actor, locale)}`
    return html`<li><p class="govuk-body govuk-!-margin-bottom-0"><strong>${what}</strong>${stage && `: ${inLocale(stageForStaff(stage), locale)}`}</p>
<p class="govuk-body-s govuk-!-margin-bottom-0">${momentWords(event.at, locale)}${who}</p></li>`
  })}</ol>`

const saidBy = (who: string | undefined, at: Temporal.Instant, locale: Locale): Html =>
  html`<p class="govuk-body-s moothall-message__head"><strong>${who}</strong>, ${momentWords(at, locale)}</p>`

/** Messages between the applicant and the organisation, oldest first. `href` is where a file of one is fetched. */
export const messagesView = (
  messages: readonly CaseMessage[],
  of: { readonly locale: Locale; readonly applicant: Text; href(file: string): string },
): Html =>
  html`<ol class="moothall-conversation">${messages.map(
    (message) => html`<li class="moothall-message moothall-message--${message.by}">
${saidBy(message.by === 'applicant' ? inLocale(of.applicant, of.locale) : message.from, message.at, of.locale)}
${smallMarkdown(message.words)}
${message.files.map((file) => html`<p class="govuk-body"><a class="govuk-link" href="${of.href(file.id)}" download>${file.name}</a></p>`)}
</li>`,
  )}</ol>`

/** What colleagues noted for each other. */
export const notesView = (notes: CaseFile['notes'], locale: Locale): Html =>
  html`<ul class="moothall-conversation">${notes.map((note) => html`<li class="moothall-message moothall-message--note">${saidBy(note.by, note.at, locale)}${smallMarkdown(note.words)}</li>`)}</ul>`
