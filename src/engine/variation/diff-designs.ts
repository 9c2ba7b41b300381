import type { Text } from '#core/text.ts'
import type { Design } from '../design/design.ts'
import { contentHash } from '../versions/content-hash.ts'
import type { Change, Patch } from './patch/change.ts'
import { diffParts } from './patch/diff-parts.ts'
import { type Lagging, laggingAfter } from './sentences/lagging.ts'
import { sayChange } from './sentences/say-change.ts'
import type { Json } from './tree/json.ts'
import { requireOwnKeys } from './tree/own-keys.ts'

/** One change and how it is said. */
export interface SaidChange {
  readonly change: Change
  readonly sentence: Text
}
export interface Difference {
  readonly patch: Patch
  readonly changes: readonly SaidChange[]
  /** texts whose English changed while another language did not: translations to be looked at */
  readonly translations: readonly Lagging[]
}

/**
 * What was changed from one design to another (both normalised): the semantic patch, and each change in a sentence. Parts
 * are found by their ids, so what stands elsewhere has moved. Throws a DesignFault where an id is there twice.
 */
export const diffDesigns = (from: Design, to: Design): Difference => {
  const [a, b] = [from as unknown as Json, to as unknown as Json]
  for (const design of [a, b]) requireOwnKeys(design)
  const { changes, orders } = diffParts(a, b)
  return {
    patch: { from: contentHash(from), to: contentHash(to), changes, orders },
    changes: changes.map((change) => ({ change, sentence: sayChange(change, { before: a, after: b, orders }) })),
    translations: laggingAfter(a, changes, b),
  }
}
