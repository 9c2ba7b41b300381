import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { StandingHold } from '../../../designs/adopting/clear-hold.ts'
import { personHolds } from '../../../designs/holds.rules.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { words as common } from '../administration.words.ts'
import { box, type FormState, ticks } from '../form.view.ts'
import { holdWords, words } from './services.words.ts'

/** The holds of what is put up, and the form to clear those that ask for a person. */
export interface HoldsView {
  readonly holds: readonly StandingHold[]
  readonly action: string
  readonly hidden: Html
  readonly state: FormState
}

const clearing = (view: HoldsView, { hold }: StandingHold): Html => {
  const { state } = view
  return html`<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="hold" value="${hold}">
${hold === 'impact-assessment' && box(state, { name: 'says', label: words.says, hint: words.saysHint })}
${button({
  name: 'do',
  value: 'clear',
  id: hold,
  classes: 'govuk-button--secondary govuk-!-margin-bottom-0',
  text: html`${inLocale(words.clear, state.locale)}<span class="govuk-visually-hidden">: ${inLocale(holdWords[hold]?.name, state.locale)}</span>`,
})}</form>`
}

/** What stands between a version and the public. */
export const holdList = (view: HoldsView): Html => {
  const { locale } = view.state
  const say = (text: Text | undefined) => inLocale(text, locale)
  return html`<ul class="govuk-list govuk-list--spaced">${view.holds.map((each) => {
    const open = each.clearedAt === null
    const says = each.evidence.says
    return html`<li class="moothall-card govuk-!-margin-bottom-3"><h3 class="govuk-heading-s govuk-!-margin-bottom-1">${say(holdWords[each.hold]?.name)} ${tag({ text: say(open ? words.open : words.cleared), classes: open ? 'govuk-tag--yellow' : 'govuk-tag--green' })}</h3>
<p class="govuk-body">${say(holdWords[each.hold]?.text)}${typeof says === 'string' && html` (${says})`}</p>
${open && each.clears === 'person' && clearing(view, each)}</li>`
  })}</ul>`
}

export interface RequiredView extends Administered {
  readonly required: readonly string[]
  readonly action: string
  readonly hidden: Html
}

/** Which holds an organisation requires. */
export const requiredView = (view: RequiredView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return administrationPage({
    ...view,
    name: 'administration-holds',
    title: say(words.required),
    main: html`<p class="govuk-body">${say(words.requiredIntro)}</p>
<form method="post" action="${view.action}">${view.hidden}
${ticks(
  { locale, values: {}, problems: [] },
  {
    name: 'holds',
    label: words.requiredLegend,
    values: view.required,
    items: personHolds.map((value) => ({
      value,
      text: inLocale(holdWords[value]?.name, locale),
      ...(holdWords[value] && { hint: holdWords[value].text }),
    })),
  },
)}
${button({ text: say(common.save), preventDoubleClick: true })}</form>`,
  })
}
