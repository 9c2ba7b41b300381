import { inLocale, type Text } from '#core/text.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { cookieWords as words } from './cookies.words.ts'

/** The cookies that the edge sets, by the names that it sets them under, and nothing else. */
export const cookiesView = (view: {
  frame: PageFrame
  names: { readonly session: string; readonly acting: string }
}): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  const row = (name: string, purpose: Text) => [
    { text: name },
    { text: say(purpose) },
    { text: say(words.closing), attributes: { 'data-label': say(words.expires) } },
  ]
  return inLayout({
    ...view.frame,
    title: say(words.title),
    mainAttributes: { 'data-page': 'cookies' },
    main: html`<h1 class="govuk-heading-xl">${say(words.title)}</h1>
<p class="govuk-body">${say(words.intro)}</p>
${table({
  caption: say(words.caption),
  captionClasses: 'govuk-table__caption--m',
  classes: 'moothall-stack',
  firstCellIsHeader: true,
  head: [words.name, words.purpose, words.expires].map((text) => ({ text: say(text) })),
  rows: [row(view.names.session, words.session), row(view.names.acting, words.acting)],
})}`,
  })
}
