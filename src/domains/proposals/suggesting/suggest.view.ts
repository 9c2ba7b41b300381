import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { panel } from '#platform/govuk/panel/panel.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import type { Standing } from '../element/element.rules.ts'
import type { Suggestion } from './read-suggestion.rules.ts'
import { words } from './suggest.words.ts'

/** The boxes of a suggestion. */
export interface SuggestionForm {
  readonly frame: PageFrame
  readonly service: Text
  readonly standing: Standing
  /** where a page has several questions: which of them */
  readonly choices: readonly { readonly element: string; readonly name: Text }[]
  readonly action: string
  readonly hidden: Html
  readonly typed: Suggestion & { readonly about: string }
  readonly problems: readonly FieldProblem[]
  readonly exit: boolean
}

const kinds = { question: words.aboutQuestion, page: words.aboutPage, service: words.aboutService } as const

/** What the suggestion is about. */
export const aboutView = ({
  frame,
  service,
  standing,
}: Pick<SuggestionForm, 'frame' | 'service' | 'standing'>): Html => {
  const say = (text: Text) => inLocale(text, frame.locale)
  return insetText({
    text: html`<p class="govuk-body govuk-!-margin-bottom-1"><strong>${say(kinds[standing.kind])}:</strong> ${say(standing.name)}</p>${
      standing.kind !== 'service' && html`<p class="govuk-body-s govuk-!-margin-bottom-0">${say(service)}</p>`
    }`,
  })
}

/** What should be different, why and for whom. */
export const suggestionFields = (view: SuggestionForm): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const wrong = (field: string) => {
    const found = view.problems.find((problem) => problem.field === field)
    return found ? { errorMessage: { text: say(found.message) } } : {}
  }
  return html`${
    view.choices.length > 1
      ? radios({
          name: 'about',
          fieldset: { legend: { text: say(words.aboutWhich), classes: 'govuk-fieldset__legend--s' } },
          value: view.typed.about,
          items: view.choices.map(({ element, name }) => ({ value: element, text: say(name) })),
        })
      : html`<input type="hidden" name="about" value="${view.typed.about}">`
  }
${textarea({
  name: 'what',
  rows: 5,
  value: view.typed.what,
  label: { text: say(words.what), classes: 'govuk-label--s' },
  hint: { text: say(words.whatHint) },
  ...wrong('what'),
})}
${textarea({
  name: 'why',
  rows: 4,
  value: view.typed.why,
  label: { text: say(words.why), classes: 'govuk-label--s' },
  hint: { text: say(words.whyHint) },
  ...wrong('why'),
})}
${input({
  name: 'whom',
  value: view.typed.whom,
  label: { text: say(words.whom), classes: 'govuk-label--s' },
  hint: { text: say(words.whomHint) },
  ...wrong('whom'),
})}`
}

/** What is wrong with a form, first. */
export const problemList = (frame: PageFrame, problems: readonly FieldProblem[]): Html | false =>
  problems.length > 0 &&
  errorSummary({
    locale: frame.locale,
    errorList: problems.map(({ field, message }) => ({ text: inLocale(message, frame.locale), href: `#${field}` })),
  })

export interface SuggestView extends SuggestionForm {
  readonly who: Html
  readonly back: string
  /** they came from a form that they had begun */
  readonly fromForm: boolean
  readonly staff: string
}

/** Where anybody suggests a change. */
export const suggestView = (view: SuggestView): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return inLayout({
    ...view.frame,
    title: say(words.title),
    back: { href: view.back },
    hasErrors: view.problems.length > 0,
    exit: view.exit,
    mainAttributes: { 'data-page': 'suggest' },
    main: html`${problemList(view.frame, view.problems)}<h1 class="govuk-heading-l">${say(words.title)}</h1>
${aboutView(view)}
<p class="govuk-body">${say(words.intro)} ${say(words.answered)}</p>
${view.fromForm && html`<p class="govuk-body">${say(words.draftKept)}</p>`}
<form method="post" action="${view.action}" novalidate>${view.hidden}
${suggestionFields(view)}
${view.who}
${button({ text: say(words.send), preventDoubleClick: true })}</form>
<h2 class="govuk-heading-s">${say(words.work)}</h2>
<p class="govuk-body">${say(words.workText)} <a class="govuk-link" href="${view.staff}">${say(words.workLink)}</a></p>`,
  })
}

export interface SentView {
  readonly frame: PageFrame
  readonly title: Text
  readonly text: Text
  readonly links: readonly { readonly href: string; readonly text: Text }[]
  readonly exit: boolean
}

/** It was sent, and what happens next. */
export const sentView = ({ frame, title, text, links, exit }: SentView): Html =>
  inLayout({
    ...frame,
    title: inLocale(title, frame.locale),
    exit,
    mainAttributes: { 'data-page': 'suggestion-sent' },
    main: html`${panel({ title: inLocale(title, frame.locale) })}
<p class="govuk-body">${inLocale(text, frame.locale)}</p>
${links.map((link) => html`<p class="govuk-body"><a class="govuk-link" href="${link.href}">${inLocale(link.text, frame.locale)}</a></p>`)}`,
  })
