import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { checked, type StepResult } from './step.ts'

/** Each fault of test/faulted still fits the code it is for: a fault that cannot be tried proves nothing. */
export const checkFaults = (): StepResult => {
  const patches = globSync('test/faulted/*.patch').sort()
  const stale = patches.filter((patch) => spawnSync('git', ['apply', '--check', patch]).status !== 0)
  const complaints = stale.map((patch) => `${patch} does not apply any longer`)
  return checked('faults fit', complaints, [`${patches.length} faults`])
}
