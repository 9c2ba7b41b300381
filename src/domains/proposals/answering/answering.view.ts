import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { input } from '#platform/govuk/input/input.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { standingTag } from '../reading/list.view.ts'
import { headline, type Proposal } from '../reading/proposal.rules.ts'
import { problemList } from '../suggesting/suggest.view.ts'
import { words } from './answering.words.ts'
import { verdicts } from './read-answer.rules.ts'
import type { Similar } from './similar.rules.ts'

/** A form of the desk, as it is shown and again. */
export interface DeskForm {
  readonly frame: PageFrame
  readonly action: string
  readonly hidden: Html
  /** the languages that the organisation requires */
  readonly languages: readonly string[]
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly FieldProblem[]
  readonly back: string
  readonly done: Text | undefined
}

export interface DeskProposalView extends DeskForm {
  readonly proposal: Proposal
  readonly service: Text
  readonly element: Text
  readonly supporters: number
  readonly href: string
  readonly similar: readonly Similar[]
  readonly joinedTo: { readonly what: string; readonly locale: string; readonly href: string } | undefined
  readonly today: string
  /** what becomes of it in the design; filled by the drafts */
  readonly drafts: Html
}

const wrongIn = ({ problems, frame }: DeskForm, field: string) => {
  const found = problems.find((problem) => problem.field === field)
  return found ? { errorMessage: { text: inLocale(found.message, frame.locale) } } : {}
}
const labelOf = (of: 'reason' | 'role', tag: string): Text =>
  tag === 'cy' ? (of === 'reason' ? words.reasonCy : words.roleCy) : of === 'reason' ? words.reasonEn : words.roleEn

const roleFields = (view: DeskForm): readonly Html[] =>
  view.languages.map((tag) =>
    input({
      name: `role.${tag}`,
      value: view.typed[`role.${tag}`],
      label: { text: inLocale(labelOf('role', tag), view.frame.locale), classes: 'govuk-label--s' },
      hint: { text: inLocale(words.roleHint, view.frame.locale) },
      attributes: { lang: tag },
      ...wrongIn(view, `role.${tag}`),
    }),
  )

const answerForm = (view: DeskProposalView): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  const { proposal } = view
  if (proposal.verdict !== null)
    return html`<h2 class="govuk-heading-m">${say(words.answered)}</h2><p class="govuk-body">${standingTag(proposal, view.today, view.frame)} ${say(proposal.reason ?? {})}</p>`
  const hints = { accept: words.acceptHint, part: words.partHint, decline: words.declineHint }
  return html`<h2 class="govuk-heading-m">${say(words.answerTitle)}</h2><p class="govuk-body">${say(words.answerText)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="do" value="answer">
${radios({
  name: 'verdict',
  fieldset: { legend: { text: say(words.verdict), classes: 'govuk-fieldset__legend--s' } },
  value: view.typed.verdict ?? '',
  items: verdicts.map((value) => ({ value, text: say(words[value]), hint: { text: say(hints[value]) } })),
  ...wrongIn(view, 'verdict'),
})}
${view.languages.map((tag) =>
  textarea({
    name: `reason.${tag}`,
    rows: 5,
    value: view.typed[`reason.${tag}`],
    label: { text: say(labelOf('reason', tag)), classes: 'govuk-label--s' },
    attributes: { lang: tag },
    ...wrongIn(view, `reason.${tag}`),
  }),
)}
${roleFields(view)}
${button({ text: say(words.send), preventDoubleClick: true })}</form>`
}

const similarForm = (view: DeskProposalView): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return html`<h2 class="govuk-heading-m">${say(words.similar)}</h2>
${
  view.similar.length === 0
    ? html`<p class="govuk-body">${say(words.noneSimilar)}</p>`
    : html`<p class="govuk-body">${say(words.similarText)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="do" value="join">
${radios({
  name: 'to',
  fieldset: { legend: { text: say(words.which), classes: 'govuk-fieldset__legend--s' } },
  value: view.typed.to ?? '',
  items: view.similar.map(({ proposal, score, sameElement, shared }) => ({
    value: proposal.id,
    text: html`<span lang="${proposal.locale}">${headline(proposal.what)}</span>`,
    hint: {
      text: html`${score} ${say(words.score)}. ${sameElement && say(words.sameElement)} ${say(words.bothSay)} <span lang="${proposal.locale}">${shared.join(', ')}</span>.`,
    },
  })),
  ...wrongIn(view, 'to'),
})}
${button({ text: say(words.join), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
}`
}

const joinedForm = (view: DeskProposalView, to: NonNullable<DeskProposalView['joinedTo']>): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return html`<h2 class="govuk-heading-m">${say(words.joined)}</h2>
<p class="govuk-body"><a class="govuk-link" lang="${to.locale}" href="${to.href}">${headline(to.what)}</a></p>
<form method="post" action="${view.action}">${view.hidden}<input type="hidden" name="do" value="apart">
${button({ text: say(words.apart), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
}

const banner = ({ frame, done }: DeskForm): Html | undefined =>
  done && notificationBanner({ type: 'success', locale: frame.locale, text: inLocale(done, frame.locale) })

/** A published suggestion at the desk. */
export const deskProposalView = (view: DeskProposalView): Html => {
  const { frame, proposal } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  return inLayout({
    ...frame,
    title: say(words.title),
    back: { href: view.back, text: say(words.back) },
    hasErrors: view.problems.length > 0,
    mainAttributes: { 'data-page': 'suggestion-desk' },
    main: html`${problemList(frame, view.problems)}${banner(view)}<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body">${standingTag(proposal, view.today, frame)} ${say(view.service)}: ${say(view.element)}</p>
<p class="govuk-body-l" lang="${proposal.locale}">${proposal.what}</p>
<p class="govuk-body" lang="${proposal.locale}">${proposal.why}</p>
<p class="govuk-body"><strong>${view.supporters}</strong> ${say(words.support)}. ${proposal.verdict === null && proposal.dueOn !== null && html`${say(words.due)} ${longDate(proposal.dueOn, frame.locale)}.`} <a class="govuk-link" href="${view.href}">${say(words.public)}</a></p>
${view.joinedTo ? joinedForm(view, view.joinedTo) : html`${view.drafts}${answerForm(view)}${proposal.verdict === null && similarForm(view)}`}`,
  })
}

/** Who answers suggestions, and within how many working days. */
export const answeringView = (view: DeskForm): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return inLayout({
    ...view.frame,
    title: say(words.settings),
    back: { href: view.back, text: say(words.back) },
    hasErrors: view.problems.length > 0,
    mainAttributes: { 'data-page': 'suggestions-answering' },
    main: html`${problemList(view.frame, view.problems)}${banner(view)}<h1 class="govuk-heading-l">${say(words.settings)}</h1>
<p class="govuk-body">${say(words.settingsText)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${input({
  name: 'days',
  inputmode: 'numeric',
  classes: 'govuk-input--width-3',
  value: view.typed.days,
  label: { text: say(words.days), classes: 'govuk-label--s' },
  ...wrongIn(view, 'days'),
})}
${roleFields(view)}
${button({ text: say(words.save), preventDoubleClick: true })}</form>`,
  })
}
