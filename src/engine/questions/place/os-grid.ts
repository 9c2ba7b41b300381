/** A point of the British National Grid: metres east and north of its false origin (EPSG:27700). */
export interface GridPoint {
  readonly easting: number
  readonly northing: number
}

/** Whether a point lies where the National Grid is defined over Great Britain: 0–700 km east, 0–1300 km north. */
export const isOnGrid = ({ easting, northing }: GridPoint): boolean =>
  easting >= 0 && easting <= 700_000 && northing >= 0 && northing <= 1_300_000

const letters = 'ABCDEFGHJKLMNOPQRSTUVWXYZ'

/**
 * An Ordnance Survey grid reference, two letters and an even number of digits up to ten ('TG 51409 13177', 'SU 387
 * 148'), as its south-west corner in metres; undefined where it is none or lies off the grid. Two letters alone are no
 * answer to where: a square of 100 km.
 */
export const gridReferencePoint = (typed: string): GridPoint | undefined => {
  const parts = /^([A-HJ-Z])([A-HJ-Z])((?:\d\d){1,5})$/.exec(typed.toUpperCase().replace(/[\s,]/g, ''))
  if (!parts) return undefined
  const [, first = '', second = '', digits = ''] = parts
  const [large, small] = [letters.indexOf(first), letters.indexOf(second)]
  const east = ((large - 2 + 25) % 5) * 5 + (small % 5)
  const north = 19 - Math.floor(large / 5) * 5 - Math.floor(small / 5)
  const half = digits.length / 2
  const metres = (text: string): number => Number(text.padEnd(5, '0'))
  const point = {
    easting: east * 100_000 + metres(digits.slice(0, half)),
    northing: north * 100_000 + metres(digits.slice(half)),
  }
  return isOnGrid(point) ? point : undefined
}

/** A grid reference as it is printed: 'TG 51409 13177'. */
export const gridReferenceWords = (typed: string): string => {
  const text = typed.toUpperCase().replace(/[\s,]/g, '')
  const half = (text.length - 2) / 2
  return `${text.slice(0, 2)} ${text.slice(2, 2 + half)} ${text.slice(2 + half)}`
}
