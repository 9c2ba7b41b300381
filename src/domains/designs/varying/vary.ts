import { notFound } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { type Difference, diffDesigns } from '#engine/variation/diff-designs.ts'
import type { Change, Changes } from '#engine/variation/patch/change.ts'
import { revertChange } from '#engine/variation/revert-change.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { findStaff } from '../../places/staff/change-member.ts'
import { type Adoption, findAdoption, lockAdoption } from '../adopting/adoption.store.ts'
import { adoptedCopy, ownCopy } from './own-copy.ts'
import { findGrounds, type Grounds, keepGrounds, putChanges, putGrounds } from './variation.store.ts'
import { keyOfChange, type Misfit, newChanges, varied, withoutLanguage } from './vary.rules.ts'

/** A change of a variation in a sentence, with why it was made and who answers for it. */
export interface SaidVariation {
  readonly change: Change
  readonly sentence: Text
  readonly grounds: Grounds | undefined
}

/** What an organisation has of a design: what it adopted, its own copy, and how the two differ. */
export interface Variation {
  readonly adoption: Adoption
  readonly adopted: Design
  readonly own: Design
  readonly changes: readonly SaidVariation[]
  /** did the organisation make the design itself? */
  readonly isOwn: boolean
  readonly translations: Difference['translations']
}

/** An organisation's own copy of a design, and whether it made the design itself. */
export type Copy = Pick<Variation, 'adoption' | 'own' | 'isOwn'>

/** The work's organisation's copy of a design, without how it differs; refuses where it adopted none. */
export const getCopy = async (work: Work, design: string): Promise<Copy> => {
  const [adoption, { slug }] = await Promise.all([findAdoption(work.tx, work.org, design), getDetails(work)])
  if (!adoption) throw notFound()
  return { adoption, own: ownCopy(adoption), isOwn: adoption.publisher === slug }
}

/** The work's organisation's copy of a design; refuses where it adopted none. */
export const getVariation = async (work: Work, design: string): Promise<Variation> => {
  const at = { org: work.org, design }
  const [adoption, grounds, { slug }] = await Promise.all([
    findAdoption(work.tx, work.org, design),
    findGrounds(work.tx, at),
    getDetails(work),
  ])
  if (!adoption) throw notFound()
  const [adopted, own] = [adoptedCopy(adoption), ownCopy(adoption)]
  const { changes, translations } = diffDesigns(adopted, own)
  return {
    adoption,
    adopted,
    own,
    isOwn: adoption.publisher === slug,
    changes: changes.map(({ change, sentence }) => ({
      change,
      sentence,
      grounds: grounds.find(({ kind, address }) => kind === change.kind && address === change.at),
    })),
    translations,
  }
}

/** Why something is changed, and the membership that answers for it. */
export interface Why {
  readonly reason: string
  readonly owner: string
  /** the proposal that it is made for */
  readonly proposal?: string | undefined
}

/**
 * Changes the work's organisation's own copy of a design, by ids, as the engine says changes, with a reason and an owner; of a
 * design that it made itself, without them too. The public goes on with what is live. Returns why it cannot be, and changes
 * nothing then.
 */
export const vary = async (
  work: Work,
  design: string,
  { change, why }: { readonly change: Changes; readonly why: Why | undefined },
): Promise<Misfit | undefined> => {
  const adoption = await lockAdoption(work.tx, work.org, design)
  if (work.actor.kind !== 'member' || !adoption) throw notFound()
  const { slug } = await getDetails(work)
  const isOwn = adoption.publisher === slug
  if (why ? !(await findStaff(work)).some(({ id }) => id === why.owner) : !isOwn) throw notFound()
  const copies = { adopted: adoptedCopy(adoption), own: ownCopy(adoption) }
  const made = varied(copies, change, isOwn ? undefined : slug)
  if (typeof made === 'string') return made
  const { patch } = made.after
  if (patch.to === adoption.localHash) return undefined
  const at = { org: work.org, design }
  await putChanges(work.tx, at, patch)
  await keepGrounds(work.tx, at, patch.changes.map(keyOfChange))
  const fresh = newChanges(made).map(keyOfChange)
  const by = { madeBy: work.actor.membership, madeAt: work.now }
  if (why) await putGrounds(work.tx, at, fresh, { ...why, proposal: why.proposal ?? null, ...by })
  await work.append({
    type: 'design.varied',
    data: { design, content: patch.to, changes: fresh.map(({ kind, address }) => `${kind} ${address}`) },
  })
  return undefined
}

/**
 * Takes the change of one thing back, of a text in all its languages, and leaves the others: it is as it was adopted again.
 * Refuses a change that is not there.
 */
export const takeBack = async (work: Work, design: string, which: { kind: string; address: string }): Promise<void> => {
  const adoption = await lockAdoption(work.tx, work.org, design)
  if (!adoption) throw notFound()
  const [adopted, own] = [adoptedCopy(adoption), ownCopy(adoption)]
  const isMeant = ({ kind, at }: Change) =>
    kind === which.kind && (at === which.address || withoutLanguage(at) === which.address)
  const changes = adoption.changes.filter(isMeant)
  if (changes.length === 0) throw notFound()
  const { patch } = diffDesigns(
    adopted,
    changes.reduce((design, change) => revertChange(adopted, design, change), own),
  )
  const at = { org: work.org, design }
  await putChanges(work.tx, at, patch)
  await keepGrounds(work.tx, at, patch.changes.map(keyOfChange))
  await work.append({
    type: 'design.variation-taken-back',
    data: { design, content: patch.to, change: `${which.kind} ${which.address}` },
  })
}
