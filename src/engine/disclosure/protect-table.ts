import { disclosing, fewest, type Published, rounded } from './rounded.ts'

/** A table as it may be published: of each answer all people, and those of each group. */
export interface PublishedTable {
  readonly all: readonly Published[]
  readonly cells: readonly (readonly Published[])[]
}

/**
 * People by what they answered (rows) and by group (columns), with all margins, as they may be published; the totals of the groups are
 * published beside it and are none or 8 people or more. Every cell that discloses stands in a rectangle of hidden cells
 * (margins too) along which so many people can be moved without changing anything that is shown that at least nine values are
 * possible for it. The rectangle that hides the fewest people is taken (the hypercube method of Repsilber and Giessing). Undefined: there is none,
 * and the groups have to be published together.
 */
export const protectTable = (people: readonly (readonly number[])[]): PublishedTable | undefined => {
  const width = people[0]?.length ?? 0
  // the last column is that of all groups
  const grid = people.map((row) => [...row, row.reduce((total, count) => total + count, 0)])
  const hidden = new Set<string>()
  const sensitive = Array.from({ length: width + 1 }, (_, c) =>
    disclosing(grid.map((row) => row[c] ?? 0)).map((r) => ({ r, c })),
  ).flat()
  for (const cell of sensitive) hidden.add(nameOf(cell))
  const moves = movesOf(grid)
  for (const cell of sensitive) {
    const own = moves.filter(({ cells }) => cells.some((one) => nameOf(one) === nameOf(cell)))
    const cost = ({ cells }: Move): number =>
      cells.reduce((total, one) => total + (hidden.has(nameOf(one)) ? 0 : worth(grid, one)), 0)
    const [best] = own.toSorted((a, b) => cost(a) - cost(b))
    if (!best) return undefined
    for (const one of best.cells) hidden.add(nameOf(one))
  }
  const shown = (r: number, c: number): Published => (hidden.has(nameOf({ r, c })) ? null : rounded(grid[r]?.[c] ?? 0))
  return {
    all: people.map((_, r) => shown(r, width)),
    cells: people.map((row, r) => row.map((_, c) => shown(r, c))),
  }
}

interface Cell {
  readonly r: number
  readonly c: number
}
/** Cells along which people can be moved from one answer to another, and back, with every sum unchanged. */
interface Move {
  readonly cells: readonly Cell[]
}
type Grid = readonly (readonly number[])[]

const nameOf = ({ r, c }: Cell): string => `${r} ${c}`

/** What is lost when a cell is hidden: its people; a margin is worth more than all cells. */
const worth = (grid: Grid, { r, c }: Cell): number => {
  const row = grid[r] ?? []
  const margin = c === row.length - 1
  return (row[c] ?? 0) + 1 + (margin ? grid.flat().reduce((total, count) => total + count, 0) : 0)
}

/** Every rectangle of two answers and two columns along which 8 people or more can be moved, one way and the other together. */
const movesOf = (grid: Grid): readonly Move[] =>
  pairs(grid.length).flatMap(([r, other]) =>
    pairs(grid[0]?.length ?? 0).flatMap(([c, beside]) => {
      const at = (row: number, column: number) => grid[row]?.[column] ?? 0
      // with the margin of all groups a cell and its margin rise together; two groups rise and fall against each other
      const margin = beside === (grid[0]?.length ?? 0) - 1
      const [one, two] = margin ? [r, other] : [other, r]
      const down = Math.min(at(r, c), at(one, beside))
      const up = Math.min(at(other, c), at(two, beside))
      const cells = [r, other].flatMap((row) => [
        { r: row, c },
        { r: row, c: beside },
      ])
      return down + up >= fewest ? [{ cells }] : []
    }),
  )

const pairs = (length: number): readonly (readonly [number, number])[] =>
  Array.from({ length }, (_, i) => i).flatMap((i) =>
    Array.from({ length: length - i - 1 }, (_, j) => [i, i + 1 + j] as const),
  )
