import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { casePath } from '../../cases/case.paths.ts'
import type { FoundCase } from '../../cases/search/search-cases.ts'
import type { PageFrame } from '../../places/frame.ts'
import { deskNavigation } from '../desk-navigation.view.ts'
import { kindWords, words } from './search.words.ts'

export interface SearchView {
  readonly frame: PageFrame
  readonly org: string
  readonly action: string
  readonly csrf: Html
  readonly typed: string
  /** undefined before anything was asked */
  readonly found: readonly FoundCase[] | undefined
  readonly most: number
  readonly problems: readonly FieldProblem[]
}

const foundTable = (view: SearchView, found: readonly FoundCase[]): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const under = (text: Text) => ({ attributes: { 'data-label': say(text) } })
  return table({
    caption: say(words.found),
    captionClasses: 'govuk-table__caption--m',
    classes: 'moothall-stack moothall-queue',
    head: [words.reference, words.service, words.stage, words.sent, words.by].map((text) => ({ text: say(text) })),
    rows: found.map((one) => [
      {
        text: html`<a class="govuk-link" href="${inLanguage(casePath(view.org, one.reference), locale)}">${one.reference}</a>${one.closed && html` ${tag({ text: say(words.closed), classes: 'govuk-tag--grey' })}`}`,
      },
      { text: say(one.service) },
      { text: say(one.stageTitle), ...under(words.stage) },
      { text: longDate(dayOf(one.submittedAt), locale), ...under(words.sent) },
      { text: one.kinds.map((kind) => say(kindWords[kind])).join(', '), ...under(words.by) },
    ]),
  })
}

const result = (view: SearchView, found: readonly FoundCase[]): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  if (found.length === 0)
    return html`<p class="govuk-body" role="status">${say(words.none)}</p><p class="govuk-hint">${say(words.noneReminder)}</p>`
  return html`${foundTable(view, found)}
${found.length === view.most && html`<p class="govuk-body">${say(words.most)}</p>`}
<p class="govuk-hint">${say(words.looked)}</p>`
}

/** A search over every request that opens for whoever asks, and what it found. */
export const searchView = (view: SearchView): Html => {
  const { frame, problems } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...frame,
    title: say(words.title),
    wide: true,
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'search' },
    main: html`${problems.length > 0 && errorSummary({ locale, errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })) })}
${deskNavigation(view.org, 'search', locale)}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
<form method="post" action="${view.action}" role="search" novalidate>${view.csrf}
${input({
  id: 'q',
  name: 'q',
  label: { text: say(words.box), classes: 'govuk-label--s' },
  hint: { text: say(words.hint) },
  classes: 'govuk-!-width-two-thirds',
  value: view.typed,
  spellcheck: false,
  autocomplete: 'off',
  errorMessage: problems[0] ? { text: say(problems[0].message) } : undefined,
})}
${button({ text: say(words.button) })}
</form>
${view.found && result(view, view.found)}`,
  })
}
