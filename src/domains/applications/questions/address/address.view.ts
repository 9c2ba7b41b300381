import { inLocale } from '#core/text.ts'
import { addressBoxes } from '#engine/questions/address/address-parts.ts'
import { isRecord } from '#engine/questions/parts.ts'
import { select } from '#platform/govuk/select/select.ts'
import type { Html } from '#platform/views/html.ts'
import { autocompleteOf, errorAt, shownIn } from '../asked.ts'
import { boxesView, partBoxes } from '../boxes.view.ts'
import { words } from '../question.words.ts'
import type { QuestionContext, QuestionView } from '../question-context.ts'

const looks = {
  line1: { autocomplete: 'address-line1' },
  line2: { autocomplete: 'address-line2' },
  town: { autocomplete: 'address-level2', classes: 'govuk-!-width-two-thirds' },
  county: { classes: 'govuk-!-width-two-thirds' },
  postcode: { autocomplete: 'postal-code', classes: 'govuk-input--width-10', spellcheck: false },
} as const

const areaChoice = (context: QuestionContext): Html | undefined => {
  const { areaOptions, name, value, locale } = context
  if (!areaOptions || areaOptions.length === 0) return undefined
  const stored =
    isRecord(value) && Array.isArray(value.areas)
      ? value.areas.find((one) => areaOptions.some((area) => area.value === one))
      : undefined
  return select({
    name: `${name}.areas`,
    label: inLocale(words.area, locale),
    errorMessage: errorAt(context, `${name}.areas`),
    value: shownIn(context, stored, `${name}.areas`),
    items: [{ value: '', text: inLocale(words.choose, locale) }, ...areaOptions],
    locale,
  })
}

/** A UK address, typed by hand, and which council's area it is where nobody else can tell. */
export const addressView: QuestionView = (question, context) => {
  const { autocomplete, ...asked } = question
  const boxes = addressBoxes.map((part) => {
    const { autocomplete: usual, ...look }: { autocomplete?: string; classes?: string; spellcheck?: boolean } =
      looks[part]
    return {
      ...look,
      part,
      label: inLocale(words[part], context.locale),
      autocomplete: autocomplete === 'off' ? 'off' : autocompleteOf(asked, context, usual),
    }
  })
  const area = areaChoice(context)
  return boxesView(question, context, area ? [...partBoxes(context, boxes), area] : partBoxes(context, boxes))
}
