import { inLocale, type Text } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import type { PageFrame } from '../../places/frame.ts'
import { accessibilityWords as words } from './accessibility.words.ts'
import { waysToReach } from './ways-to-reach.view.ts'

/** Where the Design System's own scripts fall short, by the element that axe names: what is said of it here. */
const known: Readonly<Record<string, Text>> = {
  '.govuk-radios__input[aria-expanded]': words.radios,
  '.govuk-file-upload-button': words.uploads,
}

/**
 * An organisation's accessibility statement. `accepted` are the elements whose findings the tests of every page accept: what
 * is not accepted there cannot go out, so the known problems are these.
 */
export const accessibilityView = (view: { frame: PageFrame; accepted: readonly string[] }): Html => {
  const { locale, organisation } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const heading = (text: Text) => html`<h2 class="govuk-heading-m">${say(text)}</h2>`
  const problems = [
    ...view.accepted.map((selector) => known[selector]).filter((text) => text !== undefined),
    words.documents,
  ]
  return inLayout({
    ...view.frame,
    title: say(words.title),
    mainAttributes: { 'data-page': 'accessibility' },
    main: html`<h1 class="govuk-heading-xl">${say(words.title)}</h1>
<p class="govuk-body">${say(words.for)} ${inLocale(organisation?.name, locale)}. ${say(words.want)}</p>
<ul class="govuk-list govuk-list--bullet">${[words.zoom, words.keyboard, words.reader, words.scripts].map((text) => html`<li>${say(text)}</li>`)}</ul>
${heading(words.how)}
<p class="govuk-body">${say(words.partly)}</p>
<ul class="govuk-list govuk-list--bullet">${problems.map((text) => html`<li>${say(text)}</li>`)}</ul>
${heading(words.contact)}
<p class="govuk-body">${say(words.contactText)}</p>
${waysToReach(organisation, locale)}
${heading(words.enforcement)}
${smallMarkdown(say(words.enforcementText))}
${heading(words.tested)}
<p class="govuk-body">${say(words.testedText)}</p>
<p class="govuk-body">${say(words.prepared)}</p>`,
  })
}
