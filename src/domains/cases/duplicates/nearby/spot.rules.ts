import { foldText } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'

/** A place that somebody told, in metres of one net or the other: the National Grid, or latitude and longitude made flat. */
interface Spot {
  readonly net: 'grid' | 'degrees'
  readonly east: number
  readonly north: number
}

/**
 * A place as keys: `spot DESIGN NET CELL` by which it is found, `at NET EAST NORTH` by which it is measured, or `said DESIGN
 * words`; under the category of its answer.
 */
export interface SpotKey {
  readonly key: string
  readonly category: string
}

/** How far apart two reports of one thing are told to be, at most; people tap beside what they mean. */
export const nearMetres = 50

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

const tenths = (metres: number): number => Math.round(metres * 10) / 10

const spotOf = (place: Readonly<Record<string, unknown>>): Spot | undefined => {
  const [east, north] = [number(place.easting), number(place.northing)]
  if (east !== undefined && north !== undefined) return { net: 'grid', east, north }
  const [latitude, longitude] = [number(place.latitude), number(place.longitude)]
  if (latitude === undefined || longitude === undefined) return undefined
  // A degree of latitude is 111,320 m; of longitude that by the cosine of the latitude. Good to a metre over a street.
  const degree = 111_320
  return {
    net: 'degrees',
    east: tenths(longitude * degree * Math.cos((latitude * Math.PI) / 180)),
    north: tenths(latitude * degree),
  }
}

const cellOf = (metres: number): number => Math.floor(metres / nearMetres)
const cellKey = (design: string, { net, east, north }: Spot): string =>
  `spot ${design} ${net} ${cellOf(east)} ${cellOf(north)}`

const placesIn = (design: Design, answers: Readonly<Record<string, unknown>>) =>
  design.pages
    .flatMap((page) => page.questions ?? [])
    .filter(({ type }) => type === 'place')
    .flatMap(({ id, category }) => {
      const place = answers[id]
      if (typeof place !== 'object' || place === null) return []
      return [{ place: place as Readonly<Record<string, unknown>>, category: category ?? 'service' }]
    })

/** The keys of the places that a request tells: by its cell of 50 metres where it is on a map, else by its very words. */
export const spotKeys = (
  of: { readonly design: Design; readonly id: string },
  answers: Readonly<Record<string, unknown>>,
): readonly SpotKey[] =>
  placesIn(of.design, answers).flatMap(({ place, category }): SpotKey[] => {
    const spot = spotOf(place)
    if (spot)
      return [
        { key: cellKey(of.id, spot), category },
        { key: `at ${spot.net} ${spot.east} ${spot.north}`, category },
      ]
    // "High Street" is no place yet: only words that are many enough to be of one.
    const words = foldText(String(place.words ?? ''))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
    return words.length < 4 ? [] : [{ key: `said ${of.id} ${words.join(' ').slice(0, 200)}`, category }]
  })

/** The keys by which others about the place of a request are found: of its cell and the eight around it, or its words. */
export const keysNear = (keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => {
    const [kind, design, net, east, north] = key.split(' ')
    if (kind === 'said') return [key]
    if (kind !== 'spot') return []
    const around = [-1, 0, 1]
    return around.flatMap((x) => around.map((y) => `spot ${design} ${net} ${Number(east) + x} ${Number(north) + y}`))
  })

/** How many metres lie between two requests by their keys: 0 where they say the same words, undefined where nothing tells. */
export const metresBetween = (one: readonly string[], other: readonly string[]): number | undefined => {
  if (one.some((key) => key.startsWith('said ') && other.includes(key))) return 0
  const points = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const [kind, net, east, north] = key.split(' ')
      return kind === 'at' ? [{ net, east: Number(east), north: Number(north) }] : []
    })
  const apart = points(one).flatMap((from) =>
    points(other)
      .filter(({ net }) => net === from.net)
      .map((to) => Math.hypot(from.east - to.east, from.north - to.north)),
  )
  return apart.length === 0 ? undefined : Math.round(Math.min(...apart))
}
