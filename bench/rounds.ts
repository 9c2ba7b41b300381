import type { Asked } from './bench.ts'
import type { Round } from './result.ts'

const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

/** Measures both sides in turn, round after round; who begins changes each time, so that a drift favours neither. */
export const interleave = async (
  { rounds, say }: Asked,
  ours: () => Promise<number>,
  against: (() => Promise<number>) | undefined,
): Promise<readonly Round[]> => {
  const done: Round[] = []
  for (let turn = 0; turn < rounds; turn++) {
    const first = turn % 2 === 0 ? await ours() : undefined
    const other = await against?.()
    const round = { ours: first ?? (await ours()), against: other }
    done.push(round)
    const beside = round.against === undefined ? '' : `, against ${short(round.against)}`
    say(`round ${turn + 1} of ${rounds}: ours ${short(round.ours)}${beside}`)
  }
  return done
}
