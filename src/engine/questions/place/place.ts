import type { FieldProblem } from '#core/field-problem.ts'
import type { Locale, Text } from '#core/text.ts'
import type { Question } from '../../design/question.ts'
import { cleanLine } from '../form-text.ts'
import { plainDecimal } from '../number/number-text.ts'
import { fieldOf, isRecord, typedParts } from '../parts.ts'
import type { QuestionKind } from '../question-kind.ts'
import { enter, problemAt, type Wrong, wrongShape } from '../wording.ts'
import { gridReferencePoint, gridReferenceWords } from './os-grid.ts'
import { type PlaceBox, placeBoxes } from './place-ways.ts'

type Place = Readonly<Partial<Record<PlaceBox, string | number>>>

const between = (en: string, cy: string, from: number, to: number): Text => ({
  en: `${en} must be a number between ${from} and ${to}`,
  cy: `Rhaid ${cy} fod yn rhif rhwng ${from} a ${to}`,
})
// The National Grid over Great Britain; latitude and longitude of the whole United Kingdom.
const numbers = {
  easting: { from: 0, to: 700_000, whole: true, message: between('Easting', 'i’r dwyreiniad', 0, 700000) },
  northing: { from: 0, to: 1_300_000, whole: true, message: between('Northing', 'i’r gogleddiad', 0, 1300000) },
  latitude: { from: 49, to: 61, whole: false, message: between('Latitude', 'i’r lledred', 49, 61) },
  longitude: { from: -9, to: 2, whole: false, message: between('Longitude', 'i’r hydred', -9, 2) },
} as const
type NumberBox = keyof typeof numbers
const partner = { easting: 'northing', northing: 'easting', latitude: 'longitude', longitude: 'latitude' } as const
const notGrid: Wrong = {
  code: 'not-grid-reference',
  message: {
    en: 'Enter an Ordnance Survey grid reference in the correct format, like TG 51409 13177',
    cy: 'Rhowch gyfeirnod grid Arolwg Ordnans yn y fformat cywir, fel TG 51409 13177',
  },
}
const wordsTooLong: Wrong = {
  code: 'too-long',
  message: {
    en: 'Description of the place must be 500 characters or less',
    cy: 'Rhaid i ddisgrifiad o’r lle fod yn 500 nod neu lai',
  },
}
const isNumberBox = (box: PlaceBox): box is NumberBox => box in numbers

const wrongOf = (q: Question, box: PlaceBox, value: unknown): Wrong | undefined => {
  if (isNumberBox(box)) {
    const { from, to, whole, message } = numbers[box]
    const fits = typeof value === 'number' && value >= from && value <= to && (!whole || Number.isInteger(value))
    return fits ? undefined : { code: `not-${box}`, message }
  }
  if (typeof value !== 'string' || cleanLine(value) !== value || value === '') return wrongShape(q)
  if (box === 'gridReference') return gridReferencePoint(value) ? undefined : notGrid
  return [...value].length > 500 ? wordsTooLong : undefined
}

// A number that cannot be read stays the text it was, and is refused by its limits.
const fromTyped = (parts: Readonly<Record<string, string>>, boxes: readonly PlaceBox[]): Place => {
  const read = Object.fromEntries(
    boxes.flatMap((box) => {
      const text = parts[box]
      if (text === undefined) return []
      return [[box, isNumberBox(box) ? Number(plainDecimal(text) ?? Number.NaN) : text]]
    }),
  )
  const grid = typeof read.gridReference === 'string' ? gridReferencePoint(read.gridReference) : undefined
  return grid ? { ...read, gridReference: gridReferenceWords(String(read.gridReference)), ...grid } : read
}

const problemsOf = (q: Question, value: Readonly<Record<string, unknown>>, name: string): readonly FieldProblem[] => {
  const boxes = placeBoxes(q)
  const all: readonly PlaceBox[] = ['words', 'gridReference', 'easting', 'northing', 'latitude', 'longitude']
  const given = all.filter((box) => value[box] !== undefined && value[box] !== null)
  const absent = given
    .filter(isNumberBox)
    .map((box) => partner[box])
    .filter((box) => !given.includes(box))
  const wrong = (box: PlaceBox, one: Wrong | undefined): readonly FieldProblem[] =>
    one ? [problemAt(fieldOf(name, box, boxes[0] ?? box), one)] : []
  if (given.length === 0) return [problemAt(name, { code: 'missing', message: enter(q) })]
  return [
    ...given.flatMap((box) => wrong(box, wrongOf(q, box, value[box]))),
    ...absent.flatMap((box) => wrong(box, { code: `not-${box}`, message: numbers[box].message })),
  ]
}

const placeWords = (place: Readonly<Record<string, unknown>>, locale: Locale): readonly string[] => {
  const label = (en: string, cy: string): string => (locale === 'cy' ? cy : en)
  return [
    place.words === undefined ? '' : String(place.words),
    place.gridReference === undefined ? '' : `${label('Grid reference', 'Cyfeirnod grid')} ${place.gridReference}`,
    place.easting === undefined || place.gridReference !== undefined
      ? ''
      : label(
          `Easting ${place.easting}, northing ${place.northing}`,
          `Dwyreiniad ${place.easting}, gogleddiad ${place.northing}`,
        ),
    place.latitude === undefined
      ? ''
      : label(
          `Latitude ${place.latitude}, longitude ${place.longitude}`,
          `Lledred ${place.latitude}, hydred ${place.longitude}`,
        ),
  ].filter((line) => line !== '')
}

/**
 * Where something is: in words, by Ordnance Survey grid reference (its easting and northing are stored too), by easting
 * and northing (metres, EPSG:27700) or by latitude and longitude (degrees, WGS 84). Any one of the ways is an answer.
 */
export const place: QuestionKind = {
  type: 'place',
  celType: () => 'Place',
  defaultCategory: false,
  empty: undefined,
  controls: (q, name) => placeBoxes(q).map((box) => `${name}.${box}`),
  read: (q, form, name) => {
    const value = fromTyped(typedParts(form, name, placeBoxes(q)), placeBoxes(q))
    if (q.optional && Object.keys(value).length === 0) return { problems: [] }
    const problems = problemsOf(q, value, name)
    return problems.length > 0 ? { problems } : { value, problems }
  },
  check: (q, value, { name = q.id }) => {
    if (value === null || value === undefined) return q.optional ? [] : problemsOf(q, {}, name)
    return isRecord(value) ? problemsOf(q, value, name) : [problemAt(name, wrongShape(q))]
  },
  words: (_q, value, locale) => (isRecord(value) ? placeWords(value, locale) : []),
  toCel: (_q, value) => {
    const parts = isRecord(value) ? value : {}
    return {
      words: parts.words ?? '',
      gridReference: parts.gridReference ?? '',
      easting: Number(parts.easting ?? 0),
      northing: Number(parts.northing ?? 0),
      latitude: Number(parts.latitude ?? 0),
      longitude: Number(parts.longitude ?? 0),
    }
  },
}
