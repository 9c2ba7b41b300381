import { inLocale, type Text } from '#core/text.ts'
import { attributes } from '#platform/govuk/attributes.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { select } from '#platform/govuk/select/select.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words } from '../directory.words.ts'
import type { Council } from './councils.rules.ts'
import type { Need } from './needs.rules.ts'
import { type Topic, topics } from './topics.words.ts'

interface Shown {
  readonly frame: PageFrame
  readonly back: string
}

const layout = (view: Shown, title: string, main: Html, hasErrors = false): Html =>
  inLayout({
    ...view.frame,
    title,
    hasErrors,
    back: { href: view.back, text: inLocale(words.allServices, view.frame.locale) },
    mainAttributes: { 'data-page': 'which-council' },
    main,
  })

/** The language that a name is said in where it is not the page's own: few councils of England have a Welsh name. */
const languageOf = (name: Text, locale: PageFrame['locale']) => (name[locale] === undefined ? 'en' : undefined)

/** What people need of a council, by heading: each leads to who does it. */
export const needsView = (
  view: Shown & { readonly needs: readonly { readonly need: Need; readonly href: string }[] },
): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  const grouped = Object.groupBy(view.needs, ({ need }) => need.topic)
  return layout(
    view,
    say(words.which),
    html`<h1 class="govuk-heading-xl">${say(words.which)}</h1>
<p class="govuk-body-l">${say(words.whichText)}</p>
${(Object.keys(topics) as Topic[]).map((topic) => {
  const inside = grouped[topic]
  return (
    inside &&
    html`<h2 class="govuk-heading-m">${say(topics[topic])}</h2>
<ul class="govuk-list moothall-columns">${inside.map(({ need, href }) => html`<li><a class="govuk-link" href="${href}">${say(need.title)}</a></li>`)}</ul>`
  )
})}`,
  )
}

/** Asks whom somebody pays council tax to: that says which district, and so which county, they live in. */
export const whoseView = (
  view: Shown & {
    readonly need: Need
    readonly councils: readonly Council[]
    readonly action: string
    readonly missing: boolean
  },
): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return layout(
    view,
    say(words.payTo),
    html`${view.missing && errorSummary({ locale: view.frame.locale, errorList: [{ text: say(words.chooseMissing), href: '#council' }] })}
<form method="get" action="${view.action}">
<input type="hidden" name="need" value="${view.need.lgsl}">
<span class="govuk-caption-l">${say(view.need.title)}</span>
${select({
  id: 'council',
  name: 'council',
  label: { text: say(words.payTo), classes: 'govuk-label--l', isPageHeading: true },
  hint: { text: say(words.payToHint) },
  errorMessage: view.missing ? { text: say(words.chooseMissing) } : undefined,
  items: [
    { value: '', text: say(words.choose) },
    ...view.councils.map(({ slug, name }) => ({
      value: slug,
      text: say(name),
      attributes: { lang: languageOf(name, view.frame.locale) },
    })),
  ],
})}
${button({ text: say(words.continue) })}
</form>`,
    view.missing,
  )
}

/** One who does it, and how to reach them: the service itself, their page here, or their website. */
export interface Doer {
  readonly name: Text
  readonly service: { readonly title: Text; readonly href: string } | undefined
  readonly page: string | undefined
  readonly website: string | undefined
}

/** Who does something where a person lives. */
export const doersView = (
  view: Shown & { readonly need: Need; readonly doers: readonly Doer[]; readonly again: string },
): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return layout(
    view,
    say(words.doneBy),
    html`<span class="govuk-caption-xl">${say(view.need.title)}</span>
<h1 class="govuk-heading-xl">${say(words.doneBy)}</h1>
${view.doers.map(
  ({
    name,
    service,
    page,
    website,
  }) => html`<h2 class="govuk-heading-m"${attributes({ lang: languageOf(name, view.frame.locale) })}>${say(name)}</h2>
${
  service
    ? html`<p class="govuk-body"><a class="govuk-link govuk-!-font-weight-bold" href="${service.href}">${say(service.title)}</a></p>`
    : html`<p class="govuk-body"><a class="govuk-link" href="${page ?? website ?? ''}">${say(page ? words.seePages : words.goTo)}<span class="govuk-visually-hidden"${attributes({ lang: languageOf(name, view.frame.locale) })}> (${say(name)})</span></a></p>`
}`,
)}
<p class="govuk-body"><a class="govuk-link" href="${view.again}">${say(words.another)}</a></p>`,
  )
}
