import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Text } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../../places/frame.ts'
import type { Released } from '../consulting.store.ts'
import type { Response } from '../response.rules.ts'
import { figuresView } from './figures.view.ts'
import { words } from './results.words.ts'

export interface ResultsView {
  readonly frame: PageFrame
  readonly service: Text
  readonly back: string
  readonly suggestions: string
  readonly result: Released | undefined
  readonly response: Response | undefined
  /** rounds before or after this one, by their first day */
  readonly rounds: readonly { readonly from: string; readonly href: string }[]
}

const paragraphs = (text: string): Html =>
  html`${text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p class="govuk-body">${part}</p>`)}`

const responseView = ({ frame }: ResultsView, response: Response): Html => {
  const say = (text: Text) => inLocale(text, frame.locale)
  const parts = [
    [words.heard, response.heard],
    [words.decided, response.decided],
    [words.why, response.why],
  ] as const
  return html`<section class="moothall-did" data-response="${response.number}">${parts.map(
    ([title, text]) => html`<h3 class="govuk-heading-s">${say(title)}</h3>${paragraphs(say(text))}`,
  )}
<p class="govuk-hint">${say(words.by)} ${say(response.answerer)} ${say(words.on)} ${longDate(response.publishedOn, frame.locale)}</p></section>`
}

/** What came of a consultation, for everybody: what was heard, decided and why, then the figures. */
export const resultsView = (view: ResultsView): Html => {
  const { frame, result, response } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  return inLayout({
    ...frame,
    title: `${say(words.title)}: ${say(view.service)}`,
    back: { href: view.back, text: say(words.back) },
    mainAttributes: { 'data-page': 'consultation-results' },
    main: html`<h1 class="govuk-heading-xl"><span class="govuk-caption-xl">${say(view.service)}</span> ${say(words.title)}</h1>
<h2 class="govuk-heading-l">${say(words.response)}</h2>
${response ? responseView(view, response) : html`<p class="govuk-body">${say(words.noResponse)}</p>`}
<p class="govuk-body"><a class="govuk-link" href="${view.suggestions}">${say(words.suggestions)}</a></p>
<h2 class="govuk-heading-l">${say(words.results)}</h2>
${
  result
    ? html`${figuresView(result.figures, frame.locale)}<p class="govuk-body">${say(words.published).replace('{day}', longDate(result.publishedOn, frame.locale))}</p>`
    : html`<p class="govuk-body">${say(words.noResults)}</p>`
}
${
  view.rounds.length > 0 &&
  html`<h2 class="govuk-heading-m">${say(words.earlier)}</h2><ul class="govuk-list">${view.rounds.map(({ from, href }) => html`<li><a class="govuk-link" href="${href}">${say(words.roundFrom).replace('{day}', longDate(from, frame.locale))}</a></li>`)}</ul>`
}`,
  })
}
