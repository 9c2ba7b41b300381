import { inLocale } from '#core/text.ts'
import type { Page } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words } from '../application.words.ts'
import { contentsAt } from './content.view.ts'
import { journeyAttributes, type Shown } from './journey.view.ts'

export interface TerminalView {
  readonly frame: PageFrame
  readonly shown: Shown
  readonly page: Page
  readonly back: string
  readonly services: string
  readonly exit: boolean
}

/** A page that ends the journey without an application: not eligible, or somebody else's to do. */
export const terminalView = (view: TerminalView): Html => {
  const { locale } = view.frame
  const title = inLocale(textOf(view.page.title), locale)
  return inLayout({
    ...view.frame,
    title,
    back: { href: view.back },
    exit: view.exit,
    mainAttributes: journeyAttributes(view.shown, `not-eligible:${view.page.id}`),
    main: html`<h1 class="govuk-heading-l">${title}</h1>
${contentsAt(view.page, undefined, locale)}
<p class="govuk-body"><a class="govuk-link" href="${view.services}">${inLocale(words.backToServices, locale)}</a></p>`,
  })
}
