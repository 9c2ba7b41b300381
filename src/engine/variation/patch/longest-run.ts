/**
 * The most of a list of different numbers that already stand in rising order. What is left over is the least that has
 * to move. (Patience sorting; of several as long always the same one.)
 */
const longestRun = (numbers: readonly number[]): ReadonlySet<number> => {
  const tails: number[] = []
  const before = new Map<number, number | undefined>()
  for (const number of numbers) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tails[middle] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before.set(number, tails[low - 1])
    tails[low] = number
  }
  const run = new Set<number>()
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) run.add(at)
  return run
}

/** Those of a list of different numbers that are in none of its longest rising runs: they moved, whatever else did. */
const inNoRun = (numbers: readonly number[]): ReadonlySet<number> => {
  const ending = endings(numbers)
  const starting = endings(numbers.map((number) => -number).reverse()).reverse()
  const longest = Math.max(0, ...ending)
  return new Set(numbers.filter((_, i) => (ending[i] ?? 0) + (starting[i] ?? 0) - 1 < longest))
}

/** The length of the longest rising run that ends with each. */
const endings = (numbers: readonly number[]): number[] => {
  const tails: number[] = []
  return numbers.map((number) => {
    const found = tails.findIndex((tail) => tail >= number)
    const at = found < 0 ? tails.length : found
    tails[at] = number
    return at + 1
  })
}

/** Of a list of keys, those that moved against an older list, as few as can be; keys of one list only do not count. */
export const movedAgainst = (before: readonly string[], now: readonly string[]): ReadonlySet<string> => {
  const { common, places } = commonTo(before, now)
  const stays = longestRun(places)
  return new Set(common.filter((_, i) => !stays.has(places[i] ?? 0)))
}

/** Of a list of keys, those that moved against an older list beyond doubt: of two that changed places either may have. */
export const surelyMoved = (before: readonly string[], now: readonly string[]): ReadonlySet<string> => {
  const { common, places } = commonTo(before, now)
  const moved = inNoRun(places)
  return new Set(common.filter((_, i) => moved.has(places[i] ?? 0)))
}

const commonTo = (before: readonly string[], now: readonly string[]) => {
  const place = new Map(before.map((key, i) => [key, i]))
  const common = now.filter((key) => place.has(key))
  return { common, places: common.map((key) => place.get(key) ?? 0) }
}
