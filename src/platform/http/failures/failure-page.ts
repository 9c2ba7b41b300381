import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Organisation } from '../organisation.ts'
import type { Failure } from './failure.ts'
import { againWords, referenceWords, startPageWords } from './failure.words.ts'

/** Whose failure page it is; `again` is the address to ask once more, where asking again can help and does nothing twice. */
export interface FailureAt {
  readonly locale: Locale
  readonly organisation: Organisation | undefined
  readonly again: string | undefined
}

/** The main part of the page that a person sees of a failure: what happened, what to do next, and a reference. */
export const failurePage = (failure: Failure, { locale, organisation, again }: FailureAt): Html => html`
<h1 class="govuk-heading-l">${inLocale(failure.title, locale)}</h1>
<p class="govuk-body">${inLocale(failure.words, locale)}</p>
${
  again !== undefined &&
  html`<p class="govuk-body"><a class="govuk-link" href="${again}">${inLocale(againWords, locale)}</a></p>
`
}<p class="govuk-body"><a class="govuk-link" href="${inLanguage(organisation ? `/${organisation.slug}` : '/', locale)}">${inLocale(startPageWords, locale)}</a></p>
<p class="govuk-body">${inLocale(referenceWords, locale)}: <strong data-reference="${failure.reference}">${failure.reference}</strong></p>`
