import { inLanguage } from '#core/locale-path.ts'
import { inLocale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import { filled, letterWords } from '../../messages/letters/letter.words.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words } from '../case.words.ts'
import type { Letter } from '../decisions/letter.rules.ts'
import { words as paperWords } from '../papers/papers.words.ts'

const heading = (text: string, within: boolean): Html =>
  within ? html`<p class="govuk-heading-m">${text}</p>` : html`<h2 class="govuk-heading-m">${text}</h2>`

/**
 * A letter as it reads on paper: where it goes, the reference, what was decided and why, and how to ask for a review. `within`:
 * on a page that has other headings, where its own are none of the page's.
 */
export const paper = (
  letter: Letter,
  within = false,
): Html => html`<article class="moothall-letter" lang="${letter.locale}">
<header class="moothall-letter__head">
<p class="govuk-body moothall-letter__from">${letter.organisation}</p>
<p class="govuk-body">${letter.name}${letter.address.map((line) => html`<br>${line}`)}</p>
<p class="govuk-body">${letter.date}<br>${inLocale(words.letterTo, letter.locale)}: <strong>${letter.reference}</strong></p>
</header>
${within ? html`<p class="govuk-heading-l">${letter.subject}</p>` : html`<h1 class="govuk-heading-l">${letter.subject}</h1>`}
${letter.replaces && html`<p class="govuk-body"><strong>${filled(inLocale(letterWords.replaces, letter.locale), { date: letter.replaces })}</strong></p>`}
${letter.paragraphs.map(smallMarkdown)}
${
  letter.reasons.length > 0 &&
  html`${heading(inLocale(words.why, letter.locale), within)}
<ul class="govuk-list govuk-list--bullet">${letter.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`
}
${letter.review && html`${heading(inLocale(words.wrong, letter.locale), within)}${smallMarkdown(letter.review)}`}
<p class="govuk-body moothall-letter__signed">${letter.signed}<br>${letter.organisation}</p>
${
  letter.check &&
  html`${heading(inLocale(letterWords.check, letter.locale), within)}
<p class="govuk-body">${filled(inLocale(letterWords.checkText, letter.locale), { ...letter.check, reference: letter.reference })}</p>`
}</article>`

/** A letter's page, the person's or the desk's: on paper, and printed without the page around it. */
export const letterPage = (view: {
  readonly frame: PageFrame
  readonly letter: Letter
  readonly reference: string
  readonly back: string
}): Html =>
  inLayout({
    ...view.frame,
    title: view.letter.subject,
    back: { href: view.back },
    mainAttributes: { 'data-page': 'letter', 'data-reference': view.reference },
    main: html`${paper(view.letter)}
<p class="govuk-body govuk-!-display-none-print"><a class="govuk-link" href="${inLanguage(`${view.frame.path}.pdf`, view.frame.locale)}">${inLocale(paperWords.downloadLetter, view.frame.locale)}</a></p>`,
  })
