import { keepMade } from '#core/keep-made.ts'
import { type CheckResult, checkDesign } from '#engine/check/check-design.ts'
import type { Design } from '#engine/design/design.ts'

const held = keepMade<CheckResult>(100)

/**
 * The checks and examples of a design, by the hash of its content; made once a process. A large design on a busy machine can take
 * longer than a transaction of the web may: whoever looks again then has them at once.
 */
export const checkedOnce = (document: Design, hash: string, languages: readonly string[]): CheckResult => {
  const name = `${hash} ${languages.join(' ')}`
  return held.find(name) ?? held.keep(name, checkDesign(document, { languages }))
}
