import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { type Relation, unary } from '#engine/conditions/condition.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { fieldset } from '#platform/govuk/fieldset/fieldset.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { select } from '#platform/govuk/select/select.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Figure, Offer } from '../../../../../designs/studio/offers.rules.ts'
import { partPath, studioPath } from '../../../administration.paths.ts'
import { type Administered, administrationPage } from '../../../administration.view.ts'
import type { FormState } from '../../../form.view.ts'
import { written } from '../../../variation/part/control.view.ts'
import { groundsFields, type Person } from '../../../variation/part/grounds.view.ts'
import { words as studio } from '../studio.words.ts'
import { relationWords, words } from './condition.words.ts'
import { type Draft, isRowGroup, type Row, type RowGroup } from './draft.rules.ts'
import { type Fault, faultView } from './fault.view.ts'
import { valueControl } from './value.view.ts'

export interface ConditionView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly service: string
  readonly title: Text
  /** of what it is the condition: the element, and what it says of it */
  readonly of: { readonly at: string; readonly name: Text }
  readonly heading: Text
  readonly at: string
  /** the rows; undefined where the text is no expression that can be read */
  readonly draft: Draft | undefined
  /** what may be asked about here */
  readonly offers: readonly Offer[]
  /** what stands in a row already, whether or not it may be asked here */
  readonly known: readonly Offer[]
  readonly figures: readonly Figure[]
  readonly cel: string
  readonly faults: readonly Fault[]
  /** what stands there, where somebody changed it meanwhile */
  readonly theirs: Text | undefined
  readonly was: string
  readonly people: readonly Person[]
  readonly why: boolean
  readonly action: string
  readonly hidden: Html
}

const takeOut = (view: ConditionView, key: string, of: Text | undefined, text: Text = words.takeOut): Html => {
  const { locale } = view.frame
  return html`<p class="govuk-body govuk-!-margin-bottom-4"><button type="submit" name="do" value="drop ${key}" class="moothall-link-button">${inLocale(text, locale)}<span class="govuk-visually-hidden">: ${inLocale(of, locale)}</span></button></p>`
}

const rowView = (view: ConditionView, state: FormState, draft: Draft, { key, name }: Row): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  if (name === undefined)
    return html`<div class="moothall-condition">${written(state, `${key}.cel`, say(words.verbatim))}${takeOut(view, key, words.verbatim)}</div>`
  const offer = view.known.find((one) => one.name === name)
  if (!offer) return html``
  const relation = (state.values[`${key}.relation`] || offer.relations[0]) as Relation
  const needsValue = offer.relations.some((one) => !unary.includes(one))
  return html`<div class="moothall-condition">${fieldset(
    { legend: { text: say(offer.label), classes: 'govuk-fieldset__legend--s' } },
    html`<input type="hidden" name="${key}.name" value="${name}"><div class="moothall-row"><div>${select({
      name: `${key}.relation`,
      id: `${key}.relation`,
      label: { text: say(words.relation), classes: 'govuk-visually-hidden' },
      value: relation,
      items: offer.relations.map((value) => ({ value, text: say(relationWords[value]) })),
      locale,
    })}</div>${needsValue && html`<div>${valueControl(state, draft, { key, offer, figures: view.figures })}</div>`}</div>`,
  )}${takeOut(view, key, offer.label)}</div>`
}

const joinView = (view: ConditionView, state: FormState, name: string): Html => {
  const { locale } = view.frame
  return radios({
    name,
    idPrefix: name,
    classes: 'govuk-radios--inline govuk-radios--small',
    fieldset: { legend: { text: inLocale(words.join, locale), classes: 'govuk-fieldset__legend--s' } },
    value: state.values[name] || 'all',
    items: [
      { value: 'all', text: inLocale(words.all, locale) },
      { value: 'any', text: inLocale(words.any, locale) },
    ],
    locale,
  })
}

const adding = (view: ConditionView, state: FormState, group?: string): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const name = group === undefined ? 'new' : `${group}.new`
  if (view.offers.length === 0) return html`<p class="govuk-body">${say(words.nothing)}</p>`
  return html`<div class="moothall-row"><div>${select({
    name,
    id: name,
    label: { text: say(words.about), classes: 'govuk-label--s' },
    errorMessage: state.problems.find(({ field }) => field === name) && say(words.questionMissing),
    items: [
      { value: '', text: say(words.choose) },
      ...view.offers.map((offer) => ({ value: offer.name, text: say(offer.label) })),
    ],
    locale,
  })}</div><div>${button({ name: 'do', value: group === undefined ? 'add' : `add ${group}`, text: say(words.add), classes: 'govuk-button--secondary' })}</div></div>`
}

const groupView = (view: ConditionView, state: FormState, draft: Draft, { key, rows }: RowGroup): Html =>
  html`<div class="moothall-condition-group"><input type="hidden" name="${key}.parts" value="${rows.map((row) => row.key).join(' ')}">
${joinView(view, state, `${key}.join`)}
${rows.map((row) => rowView(view, state, draft, row))}
${adding(view, state, key)}
${takeOut(view, key, words.group, words.takeOutGroup)}</div>`

const menus = (view: ConditionView, state: FormState, draft: Draft): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return html`<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="at" value="${view.at}"><input type="hidden" name="was" value="${view.was}"><input type="hidden" name="parts" value="${draft.parts.map(({ key }) => key).join(' ')}">
<button type="submit" name="do" value="save" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">${say(words.save)}</button>
${draft.parts.length === 0 && insetText({ text: say(words.always) })}
${draft.parts.length > 1 && joinView(view, state, 'join')}
${draft.parts.map((part) => (isRowGroup(part) ? groupView(view, state, draft, part) : rowView(view, state, draft, part)))}
${adding(view, state)}
${view.offers.length > 0 && html`<p class="govuk-hint">${say(words.addGroupText)}</p>${button({ name: 'do', value: 'group', text: say(words.addGroup), classes: 'govuk-button--secondary' })}`}
${groundsFields(state, view.people, '', view.why)}
<p class="govuk-hint">${say(words.notSaved)}</p>
<div class="govuk-button-group">${button({ name: 'do', value: 'save', text: say(words.save) })}<a class="govuk-link" href="${inLanguage(studioPath(view.org, view.service), locale)}">${say(studio.back)}</a></div></form>`
}

const expression = (view: ConditionView, state: FormState): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return details({
    id: 'expression',
    open: view.draft === undefined || view.faults.length > 0 || state.values.do === 'cel',
    summary: say(words.expression),
    text: html`<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="at" value="${view.at}"><input type="hidden" name="was" value="${view.was}">
${faultView(view.faults, view.cel, locale)}
${written({ ...state, values: { ...state.values, cel: state.values.cel ?? view.cel } }, 'cel', say(words.expression), { hint: words.expressionHint })}
${groundsFields(state, view.people, 'cel-', view.why)}
${button({ name: 'do', value: 'cel', text: say(words.saveExpression), classes: 'govuk-button--secondary' })}</form>`,
  })
}

/** A condition, built from menus; its text is below, with what is wrong with it. */
export const conditionView = (view: ConditionView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return administrationPage({
    ...view,
    name: 'administration-studio-condition',
    title: say(view.heading),
    above: { text: say(view.title), href: inLanguage(studioPath(view.org, view.service), locale) },
    main: html`<p class="govuk-caption-m"><a class="govuk-link" href="${inLanguage(partPath(view.org, view.service, view.of.at), locale)}">${say(view.of.name)}</a></p>
${view.theirs && insetText({ attributes: { 'data-part': 'theirs' }, text: html`<strong>${say(words.theirs)}:</strong> ${say(view.theirs)}` })}
${view.draft ? menus(view, state, view.draft) : insetText({ text: say(words.noMenus) })}
${expression(view, state)}`,
  })
}
