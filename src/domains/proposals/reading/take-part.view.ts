import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { problemList } from '../suggesting/suggest.view.ts'
import { type GroupQuestion, groups } from './groups.rules.ts'
import type { Proposal } from './proposal.rules.ts'
import { words } from './reading.words.ts'

export interface TakePartView {
  readonly frame: PageFrame
  readonly kind: 'support' | 'comment'
  readonly proposal: Proposal
  readonly action: string
  readonly hidden: Html
  readonly who: Html
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly FieldProblem[]
  readonly back: string
  readonly exit: boolean
}

const groupsFields = ({ frame, typed }: TakePartView): Html => {
  const say = (text: Text) => inLocale(text, frame.locale)
  const question = (name: GroupQuestion, legend: Text) =>
    radios({
      name,
      classes: 'govuk-radios--small',
      fieldset: { legend: { text: say(legend), classes: 'govuk-fieldset__legend--s' } },
      value: typed[name] ?? '',
      items: [
        ...groups[name].map(([value, text]) => ({ value, text: say(text) })),
        { value: '', text: say(words.ratherNot) },
      ],
    })
  return html`<h2 class="govuk-heading-m">${say(words.groupsTitle)}</h2><p class="govuk-body">${say(words.groupsText)}</p>
${question('age', words.age)}${question('tie', words.tie)}`
}

/** Where somebody supports a proposal, or says something about it. */
export const takePartView = (view: TakePartView): Html => {
  const { frame, proposal, kind, problems } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  const isSupport = kind === 'support'
  const title = say(isSupport ? words.supportTitle : words.commentTitle)
  const wrong = problems.find(({ field }) => field === 'words')
  return inLayout({
    ...frame,
    title,
    back: { href: view.back },
    hasErrors: problems.length > 0,
    exit: view.exit,
    mainAttributes: { 'data-page': isSupport ? 'suggestion-support' : 'suggestion-comment' },
    main: html`${problemList(frame, problems)}<h1 class="govuk-heading-l">${title}</h1>
${insetText({ text: html`<span lang="${proposal.locale}">${proposal.what}</span>` })}
${isSupport && html`<p class="govuk-body">${say(words.supportIntro)}</p>`}
<form method="post" action="${view.action}" novalidate>${view.hidden}
${
  isSupport
    ? groupsFields(view)
    : textarea({
        name: 'words',
        rows: 5,
        value: view.typed.words,
        label: { text: say(words.comment), classes: 'govuk-label--s' },
        hint: { text: say(words.commentHint) },
        ...(wrong && { errorMessage: { text: say(wrong.message) } }),
      })
}
${view.who}
${button({ text: say(isSupport ? words.supportIt : words.send), preventDoubleClick: true })}</form>`,
  })
}
