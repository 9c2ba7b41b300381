import { inLocale } from '#core/text.ts'
import { type PlaceBox, placeBoxes } from '#engine/questions/place/place-ways.ts'
import { boxesView, type PartBox, partBoxes } from '../boxes.view.ts'
import { words } from '../question.words.ts'
import type { QuestionView } from '../question-context.ts'

const figures = { classes: 'govuk-input--width-10', spellcheck: false }
const looks: Readonly<Record<PlaceBox, Omit<PartBox, 'part' | 'label'>>> = {
  words: {},
  gridReference: { ...figures, autocapitalize: 'characters' },
  easting: { ...figures, inputmode: 'numeric' },
  northing: { ...figures, inputmode: 'numeric' },
  latitude: { ...figures, inputmode: 'decimal' },
  // West of Greenwich is below nothing, and the keyboard for decimals has no minus on some phones.
  longitude: figures,
}

/** Where something is, in any of the ways the question allows. */
export const placeView: QuestionView = (question, context) => {
  const { locale } = context
  const parts = placeBoxes(question)
  const hints: Partial<Record<PlaceBox, string>> = {
    words: inLocale(words.placeWordsHint, locale),
    gridReference: inLocale(words.gridReferenceHint, locale),
  }
  const boxes = parts.map((part) => ({
    ...looks[part],
    part,
    label: inLocale(part === 'words' ? words.placeWords : words[part], locale),
    hint: hints[part],
  }))
  const usual = parts.length > 2 ? inLocale(words.anyWay, locale) : undefined
  return boxesView(question, context, partBoxes(context, boxes), usual)
}
