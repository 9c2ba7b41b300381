import type { Question } from '../../design/question.ts'

/** The boxes of a place by the way it is given, in the order they are asked. */
const boxes = {
  words: ['words'],
  gridReference: ['gridReference'],
  eastingNorthing: ['easting', 'northing'],
  latitudeLongitude: ['latitude', 'longitude'],
  map: ['latitude', 'longitude'],
} as const
export type PlaceBox = (typeof boxes)[keyof typeof boxes][number]

/** The boxes of a question about a place: those of the ways it names, else in words or on a map (by latitude and longitude). */
export const placeBoxes = (q: Question): readonly PlaceBox[] => {
  const ways = (q.ways as readonly (keyof typeof boxes)[] | undefined) ?? ['words', 'map']
  return [
    ...new Set(
      (Object.keys(boxes) as (keyof typeof boxes)[])
        .filter((way) => ways.includes(way))
        .flatMap((way) => [...boxes[way]]),
    ),
  ]
}
