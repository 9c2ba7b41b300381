import { periodWords } from '#core/days/period-words.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import type { PageFrame } from '../../places/frame.ts'
import { basisWords, categoryWords } from '../directory.words.ts'
import { categoriesAsked } from '../service.view.ts'
import { privacyWords as words } from './privacy.words.ts'
import { waysToReach } from './ways-to-reach.view.ts'

export interface PrivacyView {
  readonly frame: PageFrame
  readonly designs: readonly Design[]
  /** the organisations of the place by slug: those that a design names as receivers */
  readonly names: Readonly<Record<string, Text>>
}

const ofService = (design: Design, { frame: { locale }, names }: PrivacyView): Html => {
  const say = (text: Text | undefined) => inLocale(text, locale)
  const { retention, sharing } = design
  const after = retention?.after === 'closed' ? words.keptAfterClosed : words.keptAfterSent
  const receivers = [...new Set((sharing ?? []).map((each) => each.with))]
  const named = receivers.map((receiver) => say(names[receiver] ?? { en: receiver })).join(', ')
  return html`<h3 class="govuk-heading-s">${say(textOf(design.title))}</h3>
${summaryList({
  rows: [
    {
      key: say(words.asks),
      value: html`<ul class="govuk-list govuk-list--bullet">${categoriesAsked(design).map((category) => html`<li>${say(categoryWords[category] ?? { en: category })}</li>`)}</ul>`,
    },
    {
      key: say(words.why),
      value: say(retention ? (basisWords[retention.basis] ?? { en: retention.basis }) : words.notSaid),
    },
    {
      key: say(words.kept),
      value: retention ? `${periodWords(retention.keep, locale)} ${say(after)}` : say(words.notSaid),
    },
    { key: say(words.shared), value: named === '' ? say(words.notShared) : `${say(words.sharedWith)} ${named}` },
  ],
})}`
}

/** An organisation's privacy notice, made from the services that it runs: what each asks for, why, and for how long. */
export const privacyView = (view: PrivacyView): Html => {
  const { locale, organisation } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const heading = (text: Text) => html`<h2 class="govuk-heading-m">${say(text)}</h2>`
  return inLayout({
    ...view.frame,
    title: say(words.title),
    mainAttributes: { 'data-page': 'privacy' },
    main: html`<h1 class="govuk-heading-xl">${say(words.title)}</h1>
${heading(words.who)}
<p class="govuk-body">${inLocale(organisation?.name, locale)} ${say(words.whoText)}</p>
${heading(words.services)}
<p class="govuk-body">${say(view.designs.length > 0 ? words.servicesText : words.none)}</p>
${view.designs.map((design) => ofService(design, view))}
${heading(words.decided)}
<p class="govuk-body">${say(words.decidedText)}</p>
${heading(words.looked)}
<p class="govuk-body">${say(words.lookedText)}</p>
${heading(words.rights)}
${smallMarkdown(say(words.rightsText))}
${heading(words.contact)}
${waysToReach(organisation, locale)}
${smallMarkdown(say(words.complain))}`,
  })
}
