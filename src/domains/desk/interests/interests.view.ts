import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { Colleague } from '../../cases/assignment/colleague.rules.ts'
import { casePath } from '../../cases/case.paths.ts'
import type { ListedInterest } from '../../cases/interests/read-interests.ts'
import type { PageFrame } from '../../places/frame.ts'
import { box, dateBoxes, type FormState, problemOf, type Values } from '../administration/form.view.ts'
import { deskNavigation } from '../desk-navigation.view.ts'
import { relationWords, words } from './interests.words.ts'
import { relationRadios } from './relation.view.ts'

export interface InterestsView {
  readonly frame: PageFrame
  readonly org: string
  /** the account that looks at it */
  readonly me: string
  readonly leads: boolean
  readonly interests: readonly ListedInterest[]
  readonly colleagues: readonly Colleague[]
  readonly done: 'declared' | 'ended' | 'closed' | undefined
  readonly hidden: Html
  readonly values: Values
  readonly problems: readonly FieldProblem[]
  /** the interest whose end was asked for, where that form is shown again */
  readonly ends: string | undefined
  /** where one is declared; where one is ended */
  action(interest?: string): string
}

const doneWords = {
  declared: [words.saved, words.savedHint],
  closed: [words.closedNow, words.savedHint],
  ended: [words.endedNow, words.endedHint],
} as const

const describedAs = (view: InterestsView, interest: ListedInterest): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const { name, birthDate, email, phone, line1, postcode, caseId, reference } = interest
  const lines = [
    [name, birthDate && longDate(birthDate, locale)].filter(Boolean).join(', '),
    email,
    phone,
    [line1, postcode].filter(Boolean).join(', '),
  ].filter((line) => line)
  return html`${lines.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}${
    caseId !== null &&
    (reference === undefined
      ? say(words.aRequest)
      : html`${say(words.request)} <a class="govuk-link" href="${inLanguage(casePath(view.org, reference), locale)}">${reference}</a>`)
  }${interest.record !== null && html`, ${say(words.andPerson)}`}`
}

const endForm = (view: InterestsView, interest: ListedInterest, whose: string): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const again = view.ends === interest.id
  const problem = again ? problemOf({ ...view, locale }, 'reason') : undefined
  return details({
    summary: html`${say(words.end)}<span class="govuk-visually-hidden">: ${whose}</span>`,
    open: again,
    text: html`<form method="post" action="${view.action(interest.id)}" novalidate>${view.hidden}
${textarea({
  // Where it is shown again it has the name that the error leads to.
  id: again ? 'reason' : `reason-${interest.id}`,
  name: 'reason',
  rows: 2,
  label: { text: say(words.reason), classes: 'govuk-label--s' },
  ...(problem ? { errorMessage: { text: problem } } : {}),
})}${button({ text: say(words.end), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`,
  })
}

const list = (view: InterestsView, interests: readonly ListedInterest[], named: boolean): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const label = (text: Text) => ({ 'data-label': say(text) })
  if (interests.length === 0) return html`<p class="govuk-body">${say(words.none)}</p>`
  const nameOf = (id: string) => view.colleagues.find((each) => each.id === id)?.name ?? '–'
  return table({
    classes: 'moothall-stack',
    firstCellIsHeader: true,
    head: [...(named ? [words.who] : []), words.in, words.relation, words.since, words.stands].map((text) => ({
      text: say(text),
    })),
    rows: interests.map((interest) => [
      ...(named ? [{ text: nameOf(interest.membership) }] : []),
      { text: describedAs(view, interest), attributes: label(words.in) },
      { text: say(relationWords[interest.relation]), attributes: label(words.relation) },
      { text: longDate(dayOf(interest.madeAt), locale), attributes: label(words.since) },
      {
        text: interest.endedAt
          ? html`${tag({ text: say(words.ended), classes: 'govuk-tag--grey' })}<br>${interest.endedWhy}`
          : html`${tag({ text: say(words.inForce), classes: 'govuk-tag--blue' })}${named && endForm(view, interest, nameOf(interest.membership))}`,
        attributes: label(words.stands),
      },
    ]),
  })
}

/** Whom staff are close to, and the form that says so. */
export const interestsView = (view: InterestsView): Html => {
  const { frame, problems } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems }
  const told = view.done && doneWords[view.done]
  const [mine, others] = [
    view.interests.filter(({ account }) => account === view.me),
    view.interests.filter(({ account }) => account !== view.me),
  ]
  return inLayout({
    ...frame,
    title: say(words.title),
    wide: true,
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'interests' },
    main: html`${
      problems.length > 0 &&
      errorSummary({
        locale,
        errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })),
      })
    }${
      told &&
      notificationBanner({
        locale,
        type: 'success',
        text: html`<p class="govuk-notification-banner__heading">${say(told[0])}</p><p class="govuk-body">${say(told[1])}</p>`,
      })
    }${deskNavigation(view.org, 'interests', locale)}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body">${say(words.intro)}</p>
<h2 class="govuk-heading-m">${say(words.mine)}</h2>
${list(view, mine, false)}
${view.leads && html`<h2 class="govuk-heading-m">${say(words.all)}</h2>${list(view, others, true)}`}
<section class="moothall-act" aria-labelledby="declare"><h2 class="govuk-heading-m" id="declare">${say(words.declare)}</h2>
<p class="govuk-body">${say(words.seenBy)}</p>
<form method="post" action="${view.action()}" novalidate>${view.hidden}
${relationRadios(state)}
${box(state, { name: 'name', label: words.name, hint: words.nameHint, width: 'govuk-input--width-20' })}
${dateBoxes(state, { name: 'birthDate', label: words.birthDate })}
${box(state, { name: 'email', label: words.email, type: 'email', width: 'govuk-input--width-20' })}
${box(state, { name: 'phone', label: words.phone, type: 'tel', width: 'govuk-input--width-20' })}
${box(state, { name: 'line1', label: words.line1, hint: words.line1Hint, width: 'govuk-input--width-20' })}
${box(state, { name: 'postcode', label: words.postcode, width: 'govuk-input--width-10' })}
${button({ text: say(words.declare), preventDoubleClick: true })}</form></section>`,
  })
}
