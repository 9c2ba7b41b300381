import { inLocale, type Locale, type Text } from '#core/text.ts'
import { details } from '#platform/govuk/details/details.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { words } from './drafts.words.ts'
import type { Addable, Drafts } from './find-drafts.ts'

interface Leaf {
  readonly name: Text
  readonly href: string
}

export interface DraftsView {
  readonly locale: Locale
  readonly drafts: Pick<Drafts, 'sentences' | 'live'>
  /** where each part is changed; undefined for whoever does not administer */
  readonly change: readonly Leaf[] | undefined
  /** the same of what stands in the element, each with its words */
  readonly inner: readonly { readonly name: Text; readonly change: readonly Leaf[] }[]
  /** where something is added for it; undefined for whoever does not administer */
  readonly add: readonly { readonly of: Addable; readonly href: string }[] | undefined
  /** where the copy is tried, and where it is published */
  readonly tried: string
  readonly published: string
}

/** What becomes of a proposal in the design: changes that name it, each a draft until a version with it goes live. */
export const draftsView = ({ locale, drafts, change, inner, add, tried, published }: DraftsView): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const links = (leaves: readonly Leaf[]) =>
    html`<ul class="govuk-list">${leaves.map(({ name, href }) => html`<li><a class="govuk-link" href="${href}">${say(name)}</a></li>`)}</ul>`
  return html`<h2 class="govuk-heading-m">${say(words.title)}</h2><p class="govuk-body">${say(words.text)}</p>
${
  drafts.sentences.length > 0 &&
  html`<ul class="govuk-list govuk-list--bullet">${drafts.sentences.map((sentence) => html`<li>${say(sentence)}</li>`)}</ul>
${drafts.live && insetText({ text: say(words.live) })}${
  change &&
  !drafts.live &&
  html`<p class="govuk-body"><a class="govuk-link" href="${tried}">${say(words.tried)}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${published}">${say(words.published)}</a></p>`
}`
}
${
  change &&
  change.length > 0 &&
  details({
    summary: say(words.change),
    text: html`${links(change)}${inner.map((part) => html`<p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">${say(part.name)}</p>${links(part.change)}`)}`,
  })
}
${
  add &&
  add.length > 0 &&
  details({
    summary: say(words.add),
    text: html`<ul class="govuk-list">${add.map(({ of, href }) => html`<li><a class="govuk-link" href="${href}">${say(words[of])}</a></li>`)}</ul>`,
  })
}`
}
