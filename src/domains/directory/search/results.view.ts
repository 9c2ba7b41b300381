import { inLocale, type Text } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words } from '../directory.words.ts'
import { searchBox } from '../services.view.ts'

/** One thing that a search found. */
export interface Result {
  readonly title: Text
  readonly href: string
  /** who runs it; undefined where it is a need that is not met on this node */
  readonly organisation: Text | undefined
  readonly summary: Text | undefined
}

export interface ResultsView {
  readonly frame: PageFrame
  readonly asked: string
  readonly results: readonly Result[]
  readonly search: string
  readonly all: string
}

/** What a search found, best first; nothing found says what to do next. */
export const resultsView = (view: ResultsView): Html => {
  const { frame, results } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  const title = `${say(words.resultsFor)} ‘${view.asked}’`
  return inLayout({
    ...frame,
    title,
    back: { href: view.all, text: say(words.allServices) },
    mainAttributes: { 'data-page': 'results' },
    main: html`<h1 class="govuk-heading-l">${title}</h1>
${searchBox({ locale: frame.locale, action: view.search, asked: view.asked })}
${
  results.length === 0
    ? html`<p class="govuk-body" role="status">${say(words.noResults)}</p>
<p class="govuk-body"><a class="govuk-link" href="${view.all}">${say(words.allServices)}</a></p>`
    : html`<ol class="govuk-list moothall-results">
${results.map(
  ({ title: name, href, organisation, summary }) => html`<li class="govuk-!-margin-bottom-6">
<h2 class="govuk-heading-m govuk-!-margin-bottom-1"><a class="govuk-link" href="${href}">${say(name)}</a></h2>
<p class="govuk-hint govuk-!-margin-bottom-1">${say(organisation ?? words.elsewhere)}</p>
${summary && smallMarkdown(say(summary))}
</li>
`,
)}</ol>`
}`,
  })
}
