import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { caseMarkersPath } from '../../cases/case.paths.ts'
import type { DueWarning } from '../../cases/markers/read-markers.ts'
import type { PageFrame } from '../../places/frame.ts'
import { deskNavigation } from '../desk-navigation.view.ts'
import { standingTag } from './markers.view.ts'
import { words } from './markers.words.ts'

export interface DueView {
  readonly frame: PageFrame
  readonly org: string
  readonly warnings: readonly DueWarning[]
}

/** What is due to be looked at again, the longest first. */
export const dueMarkersView = (view: DueView): Html => {
  const { frame } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const label = (text: Text) => ({ 'data-label': say(text) })
  return inLayout({
    ...frame,
    title: say(words.dueTitle),
    wide: true,
    mainAttributes: { 'data-page': 'markers-due' },
    main: html`${deskNavigation(view.org, undefined, locale)}
<h1 class="govuk-heading-l">${say(words.dueTitle)}</h1>
<p class="govuk-body">${say(words.dueIntro)}</p>
${
  view.warnings.length === 0
    ? html`<p class="govuk-body">${say(words.dueNone)}</p>`
    : table({
        classes: 'moothall-stack',
        firstCellIsHeader: true,
        head: [words.request, words.warning, words.reviewBy, words.status].map((text) => ({ text: say(text) })),
        rows: view.warnings.map(({ reference, title, reviewOn, standing }) => [
          {
            text: html`<a class="govuk-link" href="${inLanguage(caseMarkersPath(view.org, reference), locale)}">${reference}</a>`,
          },
          { text: say(title), attributes: label(words.warning) },
          { text: longDate(reviewOn, locale), attributes: label(words.reviewBy) },
          { text: standingTag(standing, locale), attributes: label(words.status) },
        ]),
      })
}`,
  })
}
