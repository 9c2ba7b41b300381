import { keepMade } from '#core/keep-made.ts'
import type { Text } from '#core/text.ts'
import { checkDesign } from '#engine/check/check-design.ts'
import type { Design } from '#engine/design/design.ts'
import { DesignFault } from '#engine/design/design-fault.ts'
import { normalise } from '#engine/design/normalise.ts'
import { compile } from '#engine/journey/compile.ts'
import type { Compiled } from '#engine/journey/compiled.ts'
import { applyPatch } from '#engine/variation/apply-patch.ts'
import type { Changes } from '#engine/variation/patch/change.ts'
import { contentHash } from '#engine/versions/content-hash.ts'
import type { Adoption } from '../adopting/adoption.store.ts'
import { ownCopy } from '../varying/own-copy.ts'
import { misfitWords } from '../varying/vary.rules.ts'

/** Something that stands in the way of trying a copy; `page` and `question`: the ids of where it is, as far as it is there. */
export interface Fault {
  readonly page?: string | undefined
  readonly question?: string | undefined
  readonly message: Text
}

/** A copy made ready to be run, with its content hash; or why it cannot be. */
export type Copy =
  | { readonly compiled: Compiled; readonly hash: string }
  | { readonly design: Design; readonly faults: readonly Fault[] }

const held = keepMade<Copy>(50)

type Kept = Pick<Adoption, 'content' | 'contentHash' | 'changes' | 'orders' | 'localHash'>

const ifFault = <T>(make: () => T, otherwise: () => T): T => {
  try {
    return make()
  } catch (fault) {
    if (!(fault instanceof DesignFault)) throw fault
    return otherwise()
  }
}

const ready = (design: Design, hash: string): Copy =>
  ifFault<Copy>(
    () => ({ compiled: compile(design), hash }),
    () => ({ design, faults: checkDesign(design, { languages: [] }).problems }),
  )

const make = (adoption: Kept, extra: Changes | null): Copy => {
  const own = ownCopy(adoption)
  if (!extra) return ready(own, adoption.localHash)
  const tried = ifFault(
    () => normalise(applyPatch(own, { from: '', to: '', ...extra })),
    () => undefined,
  )
  return tried
    ? ready(tried, contentHash(tried))
    : { design: own, faults: [{ message: misfitWords['changed-meanwhile'] }] }
}

/** An organisation's own copy, with further changes on it or not, ready to be run; made once a process for each content. */
export const compileCopy = (adoption: Kept, extra: Changes | null): Copy => {
  const key = `${adoption.localHash} ${extra ? JSON.stringify(extra) : ''}`
  return held.find(key) ?? held.keep(key, make(adoption, extra))
}
