import type { Bench } from '../bench.ts'
import { clientCore, runPinned } from '../pinned.ts'
import { median } from '../result.ts'

/** What bench/engine/measure.ts prints: microseconds of one, a round each. */
export interface EngineMeasured {
  readonly whole: readonly number[]
  readonly bare: readonly number[]
}

/** A whole evaluation beside its bare expressions. In a process of its own: nothing else has warmed or spoilt it. */
export const engineBench: Bench = {
  name: 'engine',
  summary: 'a whole evaluation of 40 questions, 12 conditions and 3 decisions with reasons',
  unit: 'µs each',
  against: 'its bare CEL expressions',
  goal: { is: 'at most', ratio: 4 },
  run: async ({ rounds, say }) => {
    say('evaluating')
    const script = new URL('./measure.ts', import.meta.url).pathname
    const { whole, bare } = await runPinned<EngineMeasured>({ core: clientCore, args: [script, String(rounds)] })
    const figures = { 'µs for an evaluation': Number(median(whole).toFixed(1)) }
    return { rounds: whole.map((ours, i) => ({ ours, against: bare[i] })), figures }
  },
}
