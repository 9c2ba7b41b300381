import { inLocale, type Text } from '#core/text.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { select } from '#platform/govuk/select/select.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Figure, Offer } from '../../../../../designs/studio/offers.rules.ts'
import { box, dateBoxes, type FormState, problemOf } from '../../../form.view.ts'
import { words as variation } from '../../../variation/variation.words.ts'
import { words } from './condition.words.ts'
import type { Draft } from './draft.rules.ts'

/** Whose value is asked for: of which row, about which question. */
export interface Valued {
  readonly key: string
  readonly offer: Offer
  readonly figures: readonly Figure[]
}

const several = ['isAnyOf', 'isNoneOf']
const counted = ['ageAtLeast', 'ageBelow', 'countAtLeast', 'countBelow']

const choices = (state: FormState, draft: Draft, { key, offer }: Valued): Html => {
  const name = `${key}.value`
  const items = offer.options.map(({ id, label }) => ({ value: id, text: inLocale(label, state.locale) }))
  if (several.includes(state.values[`${key}.relation`] ?? ''))
    return checkboxes({
      name,
      fieldset: { legend: { text: inLocale(words.value, state.locale), classes: 'govuk-visually-hidden' } },
      classes: 'govuk-checkboxes--small',
      values: [draft.values[name] ?? []].flat(),
      errorMessage: problemOf(state, name),
      items,
      locale: state.locale,
    })
  return select({
    name,
    id: name,
    label: { text: inLocale(words.value, state.locale), classes: 'govuk-visually-hidden' },
    errorMessage: problemOf(state, name),
    value: state.values[name],
    items: [{ value: '', text: '' }, ...items],
    locale: state.locale,
  })
}

const figure = (state: FormState, { key, figures, offer }: Valued): Html | undefined => {
  const fits = figures.filter(({ type }) => (type === 'money') === (offer.type === 'money') && !offer.decimals)
  const say = (text: Text) => inLocale(text, state.locale)
  if (fits.length === 0) return undefined
  return select({
    name: `${key}.figure`,
    id: `${key}.figure`,
    label: { text: say(words.orFigure) },
    value: state.values[`${key}.figure`],
    items: [
      { value: '', text: say(variation.nothing) },
      ...fits.map(({ name, label }) => ({ value: name, text: say(label) })),
    ],
    locale: state.locale,
  })
}

/** The control of a row's value, by the type of its question. Where a relation needs none, what stands in it is not read. */
export const valueControl = (state: FormState, draft: Draft, row: Valued): Html => {
  const { key, offer } = row
  const name = `${key}.value`
  const relation = state.values[`${key}.relation`] || offer.relations[0] || ''
  if (offer.options.length > 0) return choices(state, draft, row)
  if (offer.type === 'date' && !counted.includes(relation))
    return dateBoxes(state, { name: `${key}.on`, label: words.value, hint: words.dayHint })
  const number = counted.includes(relation) || ['number', 'money'].includes(offer.type)
  const label = offer.type === 'date' ? words.years : offer.type === 'group' ? words.howMany : words.value
  return html`${box(state, {
    ...{ name, label },
    ...(number ? { width: 'govuk-input--width-5', inputmode: 'decimal' as const } : { width: 'govuk-input--width-20' }),
    ...(offer.type === 'money' && { prefix: '£' }),
  })}${number && offer.type !== 'date' && offer.type !== 'group' && figure(state, row)}`
}
