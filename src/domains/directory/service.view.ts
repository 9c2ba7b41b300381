import { periodWords } from '#core/days/period-words.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { facts } from '#platform/views/facts.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import type { PageFrame } from '../places/frame.ts'
import { basisWords, categoryWords, words } from './directory.words.ts'
import { closingFact, notOpenView, phasesView } from './phases/phases.view.ts'

export interface ServiceView {
  readonly frame: PageFrame
  readonly design: Design
  /** ISO date: whether it can be answered hangs on it */
  readonly today: string
  /** where what came of it is read: results and a response */
  readonly outcome?: string | undefined
  readonly start: string
  /** its form on paper; undefined where it has none */
  readonly paper: string | undefined
  readonly services: string
  /** where to ask which council does this; undefined where the national list has no such need */
  readonly which: string | undefined
  /** where a change to it is suggested, and where those of others are read */
  readonly suggest: string
  readonly suggestions: string
  readonly shown: { readonly design: string; readonly version: string; readonly content: string }
}

/** The categories that a design's questions are of, in the order in which they are first asked. */
export const categoriesAsked = (design: Design): readonly string[] => [
  ...new Set(design.pages.flatMap((page) => (page.questions ?? []).map((q) => q.category ?? 'service'))),
]

const dataView = (view: ServiceView): Html => {
  const { design, frame } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  const { retention } = design
  return html`<h2 class="govuk-heading-m">${say(words.data)}</h2>
<p class="govuk-body">${say(words.categories)}:</p>
<ul class="govuk-list govuk-list--bullet">${categoriesAsked(design).map((category) => html`<li>${say(categoryWords[category] ?? { en: category })}</li>`)}</ul>
${
  retention &&
  html`<p class="govuk-body">${say(words.kept)} ${periodWords(retention.keep, frame.locale)} ${say(retention.after === 'closed' ? words.afterClosed : words.afterSubmitted)}. ${say(words.basis)} ${say(basisWords[retention.basis] ?? { en: retention.basis })}.</p>`
}`
}

/** A service's own page, made from its design: what is needed, what it costs, how long it takes, how data is used. */
export const serviceView = (view: ServiceView): Html => {
  const { design, frame } = view
  const say = (text: Text | undefined) => inLocale(text, frame.locale)
  const { about } = design
  const target = design.stages[0]?.target
  const title = say(textOf(design.title))
  const hasFee = (design.rules ?? []).some(({ id }) => id === 'fee')
  const contact = frame.organisation?.contact
  const looked = { locale: frame.locale, today: view.today }
  const notOpen = notOpenView(design, looked)
  const paper = notOpen ? undefined : view.paper
  return inLayout({
    ...frame,
    title,
    back: { href: view.services, text: say(words.allServices) },
    exit: design.quiet ?? false,
    mainAttributes: {
      'data-page': 'service',
      'data-design': view.shown.design,
      'data-version': view.shown.version,
      'data-content': view.shown.content,
    },
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
${about?.summary && html`<div class="moothall-lead">${smallMarkdown(say(textOf(about.summary)))}</div>`}
${notOpen}${facts([
  closingFact(design, looked),
  {
    key: say(words.cost),
    value: (about?.cost && say(textOf(about.cost))) || (hasFee ? say(words.feeShown) : say(words.free)),
  },
  about?.time !== undefined && { key: say(words.time), value: say(textOf(about.time)) },
  target !== undefined && {
    key: say(words.heard),
    value: `${say(words.within)} ${periodWords(target, frame.locale)}.`,
  },
])}
${about?.need && html`<h2 class="govuk-heading-m">${say(words.need)}</h2><ul class="govuk-list govuk-list--bullet">${about.need.map(({ text }) => html`<li>${say(textOf(text))}</li>`)}</ul>`}
${design.signIn !== 'none' && html`<p class="govuk-body">${say(words.signIn)}</p>`}
${view.outcome && html`<p class="govuk-body"><a class="govuk-link govuk-!-font-weight-bold" href="${view.outcome}">${say(words.outcome)}</a></p>`}
${!notOpen && button({ text: say(words.start), href: view.start, isStartButton: true })}
${phasesView(design, looked)}
${dataView(view)}
${view.which && html`<p class="govuk-body"><a class="govuk-link" href="${view.which}">${say(words.notYours)}</a></p>`}
<h2 class="govuk-heading-m">${say(words.better)}</h2>
<p class="govuk-body"><a class="govuk-link" href="${view.suggest}">${say(words.suggest)}</a> ${say(words.orRead)} <a class="govuk-link" href="${view.suggestions}">${say(words.suggestions)}</a>.</p>
${(contact || paper) && html`<h2 class="govuk-heading-m">${say(words.otherWays)}</h2>`}
${contact && html`<p class="govuk-body">${say(words.call)} <strong>${contact.phone}</strong>, ${say(contact.hours)}.</p>`}
${paper && html`<p class="govuk-body"><a class="govuk-link" href="${paper}">${say(words.paper)}</a>: ${say(words.paperText)}</p>`}`,
  })
}
