import type { Bench } from '../bench.ts'
import { clientCore, runPinned } from '../pinned.ts'
import { median } from '../result.ts'

/** What bench/studio/measure.ts prints, in milliseconds: the 95th percentile of a round's pages, and each first look after a change. */
export interface StudioMeasured {
  readonly pages: readonly number[]
  readonly first: readonly number[]
}

const limit = 100

/** The pages of the studio, beside the time that they may take. */
export const studioBench: Bench = {
  name: 'studio',
  summary:
    'the studio’s overview, a part, a form: the Blue Badge and garden waste, from the request to the reply, in one process',
  unit: 'ms at the 95th percentile',
  against: `${limit} ms`,
  goal: { is: 'at most', ratio: 1 },
  run: async ({ rounds, say }) => {
    say('looking at the studio')
    const script = new URL('./measure.ts', import.meta.url).pathname
    const { pages, first } = await runPinned<StudioMeasured>({ core: clientCore, args: [script, String(rounds)] })
    const figures = {
      'ms for the first look after a change, which checks the design': Number(median(first).toFixed(1)),
    }
    return { rounds: pages.map((ours) => ({ ours, against: limit })), figures }
  },
}
