import { inLocale, type Locale } from '#core/text.ts'
import type { Page } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { details } from '#platform/govuk/details/details.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { warningText } from '#platform/govuk/warning-text/warning-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'

type Content = NonNullable<Page['content']>[number]

/** One piece of content of a page that asks nothing. */
export const contentView = (content: Content, locale: Locale): Html => {
  const text = inLocale(textOf(content.text), locale)
  const title = content.title && inLocale(textOf(content.title), locale)
  if (content.type === 'inset') return insetText({ text: smallMarkdown(text) })
  if (content.type === 'details') return details({ summary: title ?? text, text: smallMarkdown(text) })
  if (content.type === 'warning') return warningText({ text, locale })
  if (content.type === 'heading')
    return html`<h2 class="govuk-heading-m">${title ?? text}</h2>${title && smallMarkdown(text)}`
  return html`${title && html`<h2 class="govuk-heading-m">${title}</h2>`}${smallMarkdown(text)}`
}

/** The contents that stand before all questions (`after` undefined) or after one of them. */
export const contentsAt = (page: Page, after: string | undefined, locale: Locale): readonly Html[] =>
  (page.content ?? []).filter((content) => content.after === after).map((content) => contentView(content, locale))
