import type { Draft } from './pages/draft.ts'
import type { Role } from './pages/role.ts'
import type { SourceForm } from './source/form.ts'
import { raw, words } from './source/raw.ts'
import { asOneText } from './words/blocks.ts'
import { fromHtml } from './words/html.ts'

/** What the form says once it was sent, as small Markdown: its confirmation page, its metadata, its special pages. Empty where it says nothing. */
export const afterSubmission = (form: SourceForm, drafts: readonly Draft[], roles: readonly Role[]): string => {
  const custom = raw(raw(raw(form.raw.specialPages).confirmationPage).customText)
  const said = [raw(raw(form.raw.metadata).confirmationContent).html, custom.nextSteps, custom.nextStepsText]
  const pages = drafts
    .filter((_, i) => roles[i] === 'after')
    .flatMap(({ parts }) => parts.flatMap(({ mapped }) => mapped.content))
  const blocks = [...pages, ...said.flatMap((html) => fromHtml(words(html) ?? '').blocks)]
  return asOneText(blocks).slice(0, 8000)
}
