import { type CheckResult, checkDesign } from '#engine/check/check-design.ts'
import type { Design } from '#engine/design/design.ts'

const held = new Map<string, CheckResult>()
const most = 100

/**
 * The checks and examples of a design, by the hash of its content; made once a process. A large design on a busy machine can take
 * longer than a transaction of the web may: whoever looks again then has them at once.
 */
export const checkedOnce = (document: Design, hash: string, languages: readonly string[]): CheckResult => {
  const name = `${hash} ${languages.join(' ')}`
  const known = held.get(name)
  if (known) return known
  const made = checkDesign(document, { languages })
  const oldest = held.size >= most ? held.keys().next().value : undefined
  if (oldest !== undefined) held.delete(oldest)
  held.set(name, made)
  return made
}
