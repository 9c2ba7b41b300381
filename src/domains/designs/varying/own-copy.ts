import { keepMade } from '#core/keep-made.ts'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { applyPatch } from '#engine/variation/apply-patch.ts'
import type { Adoption } from '../adopting/adoption.store.ts'

type Varied = Pick<Adoption, 'content' | 'contentHash' | 'changes' | 'orders' | 'localHash'>

/** What was adopted, as it was. */
export const adoptedCopy = ({ content }: Pick<Varied, 'content'>): Design => normalise(content)

const held = keepMade<Design>(100)

/**
 * An organisation's own copy of what it adopted: with its changes. Nothing of it is the public's before it is published. A
 * copy is named by the hash of its content, so it is made once a process.
 */
export const ownCopy = (adoption: Varied): Design => {
  const { changes, orders, contentHash: from, localHash: to } = adoption
  return held.find(to) ?? held.keep(to, applyPatch(adoptedCopy(adoption), { from, to, changes, orders }))
}
