import type { Bench } from '../bench.ts'
import { clientCore, runPinned } from '../pinned.ts'
import { median } from '../result.ts'

/** What bench/merge/measure.ts prints: milliseconds of one, a round each. */
export interface MergeMeasured {
  readonly merge: readonly number[]
  readonly check: readonly number[]
  readonly conflicts: number
}

const limit = 50

/** A merge of two variations of a design of 150 questions, beside the time that a person may be kept waiting for it. */
export const mergeBench: Bench = {
  name: 'merge',
  summary: 'a merge of two variations of a design of 150 questions, 40 changes each, with the conflicts said',
  unit: 'ms each',
  against: `${limit} ms`,
  goal: { is: 'at most', ratio: 1 },
  run: async ({ rounds, say }) => {
    say('merging')
    const script = new URL('./measure.ts', import.meta.url).pathname
    const { merge, check, conflicts } = await runPinned<MergeMeasured>({
      core: clientCore,
      args: [script, String(rounds)],
    })
    const figures = { 'ms to check the merged design': Number(median(check).toFixed(1)), conflicts }
    return { rounds: merge.map((ours) => ({ ours, against: limit })), figures }
  },
}
