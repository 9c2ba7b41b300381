import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Text } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { isSettable, type OwnFigure, type Parameter, withOwnValues } from '../../../designs/adopting/figures.rules.ts'
import { box, dateBoxes, type FormState } from '../form.view.ts'
import { figureWords } from './figure-words.ts'
import { words } from './services.words.ts'

/** The figures of a service: the design's, and the organisation's own. */
export interface FiguresView {
  readonly parameters: readonly Parameter[]
  readonly own: readonly OwnFigure[]
  /** ISO date */
  readonly today: string
  readonly action: string
  readonly hidden: Html
  readonly state: FormState
}

const isOwn = (view: FiguresView, parameter: string, from: string): boolean =>
  view.own.some((figure) => figure.parameter === parameter && figure.from === from)

const withdraw = (view: FiguresView, parameter: string, from: string): Html => {
  const { locale } = view.state
  return html`<form method="post" action="${view.action}">${view.hidden}<input type="hidden" name="parameter" value="${parameter}"><input type="hidden" name="on" value="${from}">
${button({
  name: 'do',
  value: 'withdraw',
  classes: 'govuk-button--secondary govuk-!-margin-bottom-0',
  text: html`${inLocale(words.withdraw, locale)}<span class="govuk-visually-hidden"> ${longDate(from, locale)}</span>`,
})}</form>`
}

const values = (view: FiguresView, parameter: Parameter): Html => {
  const { locale } = view.state
  const say = (text: Text) => inLocale(text, locale)
  const merged = [...withOwnValues(parameter, view.own).values].sort((a, b) => (a.from < b.from ? -1 : 1))
  const now = merged.findLast(({ from }) => from <= view.today)?.from
  return table({
    head: [say(words.since), say(words.figure), '', ''],
    rows: merged
      .filter(({ from }) => now === undefined || from >= now)
      .map(({ from, value }) => [
        from === now ? html`<strong>${say(words.now)}</strong>` : longDate(from, locale),
        figureWords(parameter, value, locale),
        say(isOwn(view, parameter.id, from) ? words.own : words.ofDesign),
        isOwn(view, parameter.id, from) && from > view.today ? withdraw(view, parameter.id, from) : '',
      ]),
  })
}

const setting = (view: FiguresView, parameter: Parameter): Html => {
  const { locale } = view.state
  const say = (text: Text) => inLocale(text, locale)
  const typed = view.state.values.parameter === parameter.id
  const name = (part: string) => `${parameter.id}.${part}`
  const state = typed ? view.state : { ...view.state, values: {}, problems: [] }
  const hint = parameter.type === 'money' ? words.inPounds : parameter.type === 'yesNo' ? words.yesNo : undefined
  return details({
    open: typed,
    summary: html`${say(words.setFigure)}<span class="govuk-visually-hidden">: ${inLocale(textOf(parameter.label), locale)}</span>`,
    text: html`<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="parameter" value="${parameter.id}">
${box(state, {
  name: name('value'),
  label: words.value,
  width: 'govuk-input--width-10',
  ...(hint && { hint }),
  ...(parameter.type === 'money' && { prefix: '£', inputmode: 'decimal' as const }),
})}
${dateBoxes(state, { name: name('from'), label: words.figureFrom, hint: words.figureFromHint })}
${button({ name: 'do', value: 'set', text: say(words.set), preventDoubleClick: true })}</form>`,
  })
}

/** Prices and other figures with their dates; new ones are set from today on or later. */
export const figuresView = (view: FiguresView): Html => {
  const { locale } = view.state
  if (view.parameters.length === 0) return html`<p class="govuk-body">${inLocale(words.noFigures, locale)}</p>`
  return html`${view.parameters.map(
    (
      parameter,
    ) => html`<h3 class="govuk-heading-s" id="${parameter.id}">${inLocale(textOf(parameter.label), locale)}</h3>
${isSettable(parameter) ? html`${values(view, parameter)}${setting(view, parameter)}` : html`<p class="govuk-body">${inLocale(words.inDesign, locale)} (${figureWords(parameter, parameter.values[0]?.value, locale)})</p>`}`,
  )}`
}
