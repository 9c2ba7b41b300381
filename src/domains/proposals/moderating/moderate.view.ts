import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { input } from '#platform/govuk/input/input.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { grounds } from '../proposal.words.ts'
import { problemList } from '../suggesting/suggest.view.ts'
import { words as suggestWords } from '../suggesting/suggest.words.ts'
import type { Waiting } from './moderating.store.ts'
import { words } from './moderating.words.ts'

interface Common {
  readonly frame: PageFrame
  readonly hidden: Html
  readonly action: string
  readonly back: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly FieldProblem[]
}

const wrongIn = ({ problems, frame }: Common, field: string) => {
  const found = problems.find((problem) => problem.field === field)
  return found ? { errorMessage: { text: inLocale(found.message, frame.locale) } } : {}
}

const groundFields = (view: Common): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return html`${radios({
    name: 'ground',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: say(words.ground), classes: 'govuk-fieldset__legend--s' } },
    value: view.typed.ground ?? '',
    items: grounds.map(([value, text]) => ({ value, text: say(text) })),
    ...wrongIn(view, 'ground'),
  })}
${input({
  name: 'groundWords',
  value: view.typed.groundWords,
  label: { text: say(words.groundWords), classes: 'govuk-label--s' },
  hint: { text: say(words.groundHint) },
})}`
}

export interface ModerateView extends Common {
  readonly said: Waiting
  readonly service: Text
  readonly element: Text
  /** of a comment: what it is about, and where that is read */
  readonly proposal: { readonly what: string; readonly locale: string; readonly href: string } | undefined
}

const aboutIt = ({ frame, said, service, element, proposal }: ModerateView): Html => {
  const say = (text: Text) => inLocale(text, frame.locale)
  const on =
    proposal && html`<a class="govuk-link" lang="${proposal.locale}" href="${proposal.href}">${proposal.what}</a>`
  const rows: readonly { readonly key: Text; readonly text: string | Html }[] = [
    { key: words.service, text: say(service) },
    { key: words.about, text: say(element) },
    ...(on ? [{ key: words.aboutProposal, text: on }] : []),
    { key: words.from, text: say(words[said.by]) },
    { key: words.since, text: longDate(said.onDay, frame.locale) },
  ]
  return summaryList({ rows: rows.map(({ key, text }) => ({ key: { text: say(key) }, value: { text } })) })
}

/** One thing that was said, to be published, edited or not published. */
export const moderateView = (view: ModerateView): Html => {
  const { frame, said, typed } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  const isProposal = said.kind === 'proposal'
  const title = say(isProposal ? words.one : words.oneComment)
  const text = (name: 'what' | 'why', label: Text, rows: number) =>
    textarea({
      name,
      rows,
      value: typed[name] ?? said[name],
      label: { text: say(label), classes: 'govuk-label--s' },
      attributes: { lang: said.locale },
      ...wrongIn(view, name),
    })
  return inLayout({
    ...frame,
    title,
    back: { href: view.back, text: say(words.back) },
    hasErrors: view.problems.length > 0,
    mainAttributes: { 'data-page': 'suggestion-moderate' },
    main: html`${problemList(frame, view.problems)}<h1 class="govuk-heading-l">${title}</h1>
${aboutIt(view)}
<h2 class="govuk-heading-m">${say(words.publishTitle)}</h2><p class="govuk-body">${say(words.publishText)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="do" value="publish">
${text('what', isProposal ? suggestWords.what : words.comment, 6)}
${
  isProposal &&
  html`${text('why', suggestWords.why, 4)}${input({ name: 'whom', value: typed.whom ?? said.whom, label: { text: say(suggestWords.whom), classes: 'govuk-label--s' }, ...wrongIn(view, 'whom') })}`
}
${button({ text: say(words.publish), preventDoubleClick: true })}</form>
<h2 class="govuk-heading-m">${say(words.declineTitle)}</h2><p class="govuk-body">${say(words.declineText)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="do" value="decline">
${groundFields(view)}
${button({ text: say(words.decline), classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`,
  })
}

export interface HeapView extends Common {
  readonly heap: readonly (Waiting & { readonly href: string })[]
  readonly chosen: readonly string[]
}

/** A heap of nearly the same words: those that are chosen are not published. */
export const heapView = (view: HeapView): Html => {
  const { frame, heap } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  return inLayout({
    ...frame,
    title: say(words.heapTitle),
    back: { href: view.back, text: say(words.back) },
    hasErrors: view.problems.length > 0,
    mainAttributes: { 'data-page': 'suggestions-heap' },
    main: html`${problemList(frame, view.problems)}<h1 class="govuk-heading-l">${say(words.heapTitle)}</h1>
<p class="govuk-body">${say(words.heapText)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${checkboxes({
  name: 'chosen',
  classes: 'govuk-checkboxes--small',
  fieldset: { legend: { text: say(words.chosen), classes: 'govuk-fieldset__legend--s' } },
  items: heap.map(({ id, what, why, locale, href, by }) => ({
    value: id,
    text: html`<span lang="${locale}">${what} ${why}</span>`,
    hint: {
      text: html`${say(words[by])} <a class="govuk-link" href="${href}">${say(words.read)}<span class="govuk-visually-hidden" lang="${locale}">: ${what.slice(0, 60)}</span></a>`,
    },
    checked: view.chosen.includes(id),
  })),
  ...wrongIn(view, 'chosen'),
})}
${groundFields(view)}
${button({ text: say(words.decline), classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`,
  })
}
