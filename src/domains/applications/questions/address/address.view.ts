import { inLocale } from '#core/text.ts'
import { addressBoxes } from '#engine/questions/address/address-parts.ts'
import { typed } from '#engine/questions/form-text.ts'
import { isRecord } from '#engine/questions/parts.ts'
import { select } from '#platform/govuk/select/select.ts'
import { type Html, html } from '#platform/views/html.ts'
import { boxesOf } from '../../addresses/address-names.ts'
import { finderControls } from '../../addresses/finder.rules.ts'
import { autocompleteOf, errorAt, shownIn } from '../asked.ts'
import { boxesView, partBoxes } from '../boxes.view.ts'
import { words } from '../question.words.ts'
import type { QuestionContext, QuestionView } from '../question-context.ts'
import { finderView } from './finder.view.ts'
import { finderWords } from './finder.words.ts'

const looks = {
  line1: { autocomplete: 'address-line1' },
  line2: { autocomplete: 'address-line2' },
  town: { autocomplete: 'address-level2', classes: 'govuk-!-width-two-thirds' },
  county: { classes: 'govuk-!-width-two-thirds' },
  postcode: { autocomplete: 'postal-code', classes: 'govuk-input--width-10', spellcheck: false },
} as const

const areaChoice = (context: QuestionContext): Html | undefined => {
  const { areaOptions, name, value, locale, findings } = context
  if (!areaOptions || areaOptions.length === 0) return undefined
  const stored =
    isRecord(value) && Array.isArray(value.areas)
      ? value.areas.find((one) => areaOptions.some((area) => area.value === one))
      : undefined
  return select({
    name: `${name}.areas`,
    label: inLocale(words.area, locale),
    hint: findings && { text: inLocale(finderWords.areaHint, locale) },
    errorMessage: errorAt(context, `${name}.areas`),
    value: shownIn(context, stored, `${name}.areas`),
    items: [{ value: '', text: inLocale(words.choose, locale) }, ...areaOptions],
    locale,
  })
}

/** The property that the address was found as: sent along, so that it stays that property while nothing of it is changed. */
const propertyOf = ({ form, name, value }: QuestionContext): string | undefined => {
  if (form) return typed(form, finderControls(name).uprn) || undefined
  return isRecord(value) && typeof value.uprn === 'string' ? value.uprn : undefined
}

/**
 * A UK address: found by its postcode where addresses can be looked up, else typed by hand; and which council's area it is
 * where nobody else can tell.
 */
export const addressView: QuestionView = (question, context) => {
  const { autocomplete, ...asked } = question
  const { findings, name } = context
  const looked = addressBoxes.map((part) => {
    const { autocomplete: usual, ...look }: { autocomplete?: string; classes?: string; spellcheck?: boolean } =
      looks[part]
    return {
      ...look,
      part,
      label: inLocale(words[part], context.locale),
      autocomplete: autocomplete === 'off' ? 'off' : autocompleteOf(asked, context, usual),
    }
  })
  const uprn = findings && propertyOf(context)
  // A known property's area is known; where the boxes come to hold another, it is asked then.
  const isKnown = uprn !== undefined && errorAt(context, `${name}.areas`) === undefined
  const area = isKnown ? html`<input type="hidden" name="${name}.areas" value="">` : areaChoice(context)
  const filled = context.form ? Object.keys(boxesOf(context.form, name)).length > 0 : isRecord(context.value)
  const first = findings && !filled ? `${name}.line1` : name
  const typedBoxes = partBoxes(context, looked, first)
  const boxes = area ? [...typedBoxes, area] : typedBoxes
  if (!findings) return boxesView(question, context, boxes)
  const hidden = uprn ? [html`<input type="hidden" name="${finderControls(name).uprn}" value="${uprn}">`] : []
  return boxesView(question, context, finderView(context, findings[name], { html: [...hidden, ...boxes], filled }))
}
