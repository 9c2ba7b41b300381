import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Text } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import { previewPath, previewStaffPath, previewStepPath } from '../../administration.paths.ts'
import { type Administered, administrationPage } from '../../administration.view.ts'
import { decidedTable, type Tried } from './behind.view.ts'
import { words } from './preview.words.ts'
import { words as staffWords } from './staff/staff.words.ts'

export interface ResultView extends Administered {
  readonly tried: Tried
  readonly banner: Html
  /** ISO date */
  readonly day: string
  /** what can be done with it: saved as an example, looked at as staff do */
  readonly then: Html
  readonly problems?: readonly FieldProblem[]
}

const standing = ({ tried, frame }: ResultView): Html => {
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const { evaluation, design, org, service } = tried
  if (evaluation.complete) return html`<p class="govuk-body-l">${say(words.wouldSend)}</p>`
  const at = design.pages.find(({ id }) => id === (evaluation.end ?? evaluation.next))
  const link =
    at &&
    html` ${say(words.goTo)} <a class="govuk-link" href="${inLanguage(previewStepPath(org, service, at.id), locale)}">${say(textOf(at.title))}</a>.`
  return html`<p class="govuk-body-l">${say(evaluation.end ? words.ends : words.notYet)}${link}</p>`
}

const stageOf = ({ tried, frame }: ResultView): Html | false => {
  const { design, evaluation } = tried
  const stage = design.stages.find(({ id }) => id === evaluation.stage)
  if (!evaluation.complete || !stage?.text) return false
  const text = inLocale(textOf(stage.text), frame.locale)
  return html`<h2 class="govuk-heading-m">${inLocale(words.stageText, frame.locale)}</h2>${insetText({ text: smallMarkdown(text) })}`
}

/** What the answers of a preview come to: what would be sent, what it costs, what is decided and why. */
export const resultView = (view: ResultView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const { evaluation, design, org, service } = view.tried
  const stage = design.stages.find(({ id }) => id === evaluation.stage)
  const { fee } = evaluation
  return administrationPage({
    ...view,
    frame: { ...view.frame, notice: view.banner },
    name: 'administration-preview-result',
    title: say(words.resultTitle),
    above: { text: say(words.title), href: inLanguage(previewPath(org, service), locale) },
    main: html`${standing(view)}
${summaryList({
  rows: [
    { key: say(words.tried), value: longDate(view.day, locale) },
    evaluation.complete && {
      key: say(words.fee),
      value:
        fee === undefined || fee === 0 ? say(words.noFee) : html`<strong data-fee="${fee}">${pounds(fee)}</strong>`,
    },
    evaluation.complete && { key: say(words.stage), value: say(textOf(stage?.title)) },
  ],
})}
${stageOf(view)}
${decidedTable(view.tried)}
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(previewStepPath(org, service, 'check-answers'), locale)}">${say(words.change)}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(previewStaffPath(org, service), locale)}">${say(staffWords.open)}</a></p>
${view.then}`,
  })
}
