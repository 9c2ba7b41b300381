/** How long two requests took in the middle, in milliseconds, asked turn by turn in one run. */
export interface Medians {
  readonly one: number
  readonly other: number
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN

const timed = async (ask: () => Promise<unknown>): Promise<number> => {
  const before = performance.now()
  await ask()
  return performance.now() - before
}

/**
 * Asks both turn by turn, whoever is first changing each time, so that what else the machine does falls on both alike.
 * `between` is not timed: it puts things back as they were.
 */
const interleaved = async (
  pairs: number,
  ask: { one(): Promise<unknown>; other(): Promise<unknown>; between(): Promise<unknown> },
): Promise<Medians> => {
  const [one, other]: [number[], number[]] = [[], []]
  for (let i = 0; i < pairs; i++) {
    await ask.between()
    if (i % 2 === 0) one.push(await timed(ask.one))
    other.push(await timed(ask.other))
    if (i % 2 === 1) one.push(await timed(ask.one))
  }
  return { one: median(one), other: median(other) }
}

/** The medians of the first run in which they lie less than `within` apart, or of the last one: a busy machine may need several. */
export const mediansOf = async (
  ask: { one(): Promise<unknown>; other(): Promise<unknown>; between(): Promise<unknown> },
  { pairs, within, runs }: { readonly pairs: number; readonly within: number; readonly runs: number },
): Promise<Medians> => {
  await interleaved(5, ask)
  let found: Medians = { one: 0, other: Number.NaN }
  for (let run = 0; run < runs; run++) {
    found = await interleaved(pairs, ask)
    if (Math.abs(found.one - found.other) < within) return found
  }
  return found
}
