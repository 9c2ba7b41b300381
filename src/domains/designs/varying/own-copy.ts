import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { applyPatch } from '#engine/variation/apply-patch.ts'
import type { Adoption } from '../adopting/adoption.store.ts'

type Varied = Pick<Adoption, 'content' | 'contentHash' | 'changes' | 'orders' | 'localHash'>

/** What was adopted, as it was. */
export const adoptedCopy = ({ content }: Pick<Varied, 'content'>): Design => normalise(content)

const held = new Map<string, Design>()
const most = 100

/**
 * An organisation's own copy of what it adopted: with its changes. Nothing of it is the public's before it is published. A
 * copy is named by the hash of its content, so it is made once a process.
 */
export const ownCopy = (adoption: Varied): Design => {
  const { changes, orders, contentHash: from, localHash: to } = adoption
  const known = held.get(to)
  if (known) return known
  const made = applyPatch(adoptedCopy(adoption), { from, to, changes, orders })
  const oldest = held.size >= most ? held.keys().next().value : undefined
  if (oldest !== undefined) held.delete(oldest)
  held.set(to, made)
  return made
}
