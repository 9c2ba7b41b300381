import type { Bench } from './bench.ts'
import { engineBench } from './engine/engine-bench.ts'
import { journeyBench } from './journey/journey-bench.ts'
import { mergeBench } from './merge/merge-bench.ts'
import { pageBench } from './page/page-bench.ts'
import { studioBench } from './studio/studio-bench.ts'
import { submitBench } from './submit/submit-bench.ts'

/** Every benchmark, in the order in which they are listed. */
export const benches: readonly Bench[] = [engineBench, mergeBench, studioBench, pageBench, submitBench, journeyBench]
