import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { diffDesigns } from '#engine/variation/diff-designs.ts'
import type { Three } from '#engine/variation/merging/three.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { findStaff } from '../../places/staff/change-member.ts'
import { type Adoption, findAdoption, lockAdoption } from '../adopting/adoption.store.ts'
import { adoptedCopy, ownCopy } from '../varying/own-copy.ts'
import { findGrounds, keepGrounds, putGrounds, restoreGrounds } from '../varying/variation.store.ts'
import { keyOfChange } from '../varying/vary.rules.ts'
import type { Why } from '../varying/vary.ts'
import { type Advice, findAdvice, findContent, settleAdvice } from './advice.store.ts'
import { type Choices, mergeUpdate, type Update } from './merge-update.rules.ts'
import { findBefore, forgetBefore, keepBefore, putUpdated, updatedBy } from './update.store.ts'

/** An update that arrived: all that is needed to look at it. */
export interface Arrived {
  readonly adoption: Adoption
  /** what has arrived, newest first; the first is what is merged */
  readonly advice: readonly Advice[]
  readonly designs: Three<Design>
  readonly theirs: { readonly content: unknown; readonly licence: string }
  readonly languages: readonly string[]
  /** can the last update be undone? */
  readonly canUndo: boolean
}

/** What arrived for a design that the work's organisation adopted; without `designs` where there is nothing to merge. */
export type Standing = Omit<Arrived, 'designs' | 'theirs'> & Partial<Pick<Arrived, 'designs' | 'theirs'>>

/**
 * What has arrived for a design of the work's organisation; refuses where it adopted none. `locked`: nobody else changes
 * the copy until the transaction ends.
 */
export const findArrived = async (work: Work, design: string, locked = false): Promise<Standing> => {
  const at = { org: work.org, design }
  const adoption = await (locked ? lockAdoption : findAdoption)(work.tx, work.org, design)
  if (!adoption) throw notFound()
  const [all, before, { languages }] = await Promise.all([
    findAdvice(work.tx, at),
    findBefore(work.tx, at),
    getDetails(work),
  ])
  const advice = all.filter(({ state, publisher }) => state !== 'taken' && publisher === adoption.publisher)
  const standing = { adoption, advice, languages, canUndo: before?.mergedHash === adoption.localHash }
  const [newest] = advice
  const theirs = newest && (await findContent(work.tx, newest))
  if (!theirs) return standing
  const designs = { base: adoptedCopy(adoption), ours: ownCopy(adoption), theirs: normalise(theirs.content) }
  return { ...standing, theirs, designs }
}

/** Why an update cannot be accepted as it is wanted. */
export type NotYet = 'changed-meanwhile' | 'unsettled' | 'problems' | 'no-reason'

/** What somebody accepts: of which version and which copy they saw it, and that they know what is wrong with it. */
export interface Acceptance {
  readonly version: string
  readonly copy: string
  readonly choices: Choices
  readonly knows: boolean
  readonly why: Why
}

/** Which differences of a merged copy nobody has given a reason for yet. */
export const newDifferences = ({ adoption, designs }: Pick<Arrived, 'adoption' | 'designs'>, { merged }: Update) => {
  const difference = diffDesigns(designs.theirs, merged)
  const had = new Set(adoption.changes.map(({ kind, at }) => `${kind} ${at}`))
  const fresh = difference.changes.filter(({ change: { kind, at } }) => !had.has(`${kind} ${at}`))
  return { patch: difference.patch, fresh }
}

/**
 * Takes an update into the work's organisation's own copy, as a person settled it: the newer version is what it is based on
 * from now on, and what still differs keeps its reasons. The public goes on with what is live. Returns why it cannot be yet,
 * and changes nothing then.
 */
export const acceptUpdate = async (work: Work, design: string, wanted: Acceptance): Promise<NotYet | undefined> => {
  const { adoption, advice, designs, theirs, languages } = await findArrived(work, design, true)
  const [newest] = advice
  if (work.actor.kind !== 'member' || !newest || !designs || !theirs) throw notFound()
  if (newest.version !== wanted.version || adoption.localHash !== wanted.copy) return 'changed-meanwhile'
  const update = mergeUpdate(designs, wanted.choices, languages)
  if (update.unsettled.length > 0) return 'unsettled'
  if (update.problems.length > 0 && !wanted.knows) return 'problems'
  const { patch, fresh } = newDifferences({ adoption, designs }, update)
  const owned = (await findStaff(work)).some(({ id }) => id === wanted.why.owner)
  if (fresh.length > 0 && (wanted.why.reason === '' || !owned)) return 'no-reason'
  const at = { org: work.org, design }
  const grounds = await findGrounds(work.tx, at)
  const { content, licence } = theirs
  const version = newest.publisher === 'library' ? null : newest.version
  const updated = updatedBy(adoption, { version, contentHash: newest.contentHash, licence, content }, patch)
  const versions = advice.map((one) => one.version)
  await keepBefore(work.tx, at, {
    mergedHash: patch.to,
    adoption,
    grounds: grounds.map((one) => ({ ...one, madeAt: one.madeAt.toString() })),
    versions,
  })
  await putUpdated(work.tx, at, updated)
  await keepGrounds(work.tx, at, patch.changes.map(keyOfChange))
  const { membership } = work.actor
  const given = { ...wanted.why, proposal: wanted.why.proposal ?? null, madeBy: membership, madeAt: work.now }
  if (fresh.length > 0)
    await putGrounds(
      work.tx,
      at,
      fresh.map(({ change }) => keyOfChange(change)),
      given,
    )
  await settleAdvice(work.tx, at, { versions, state: 'taken', why: null, by: membership, now: work.now })
  await work.append({
    type: 'design.updated',
    data: {
      design,
      publisher: newest.publisher,
      version: newest.version,
      content: patch.to,
      differs: patch.changes.length,
    },
  })
  return undefined
}

/** Undoes the last update: the copy, its reasons and the advice are as they were. Refuses once the copy was changed since. */
export const undoUpdate = async (work: Work, design: string): Promise<void> => {
  const at = { org: work.org, design }
  const adoption = await lockAdoption(work.tx, work.org, design)
  const before = await findBefore(work.tx, at)
  if (!adoption || !before || before.mergedHash !== adoption.localHash) throw notFound()
  await putUpdated(work.tx, at, before.adoption)
  await keepGrounds(work.tx, at, [])
  await restoreGrounds(work.tx, at, before.grounds)
  await settleAdvice(work.tx, at, { versions: before.versions, state: 'open', why: null, by: null, now: work.now })
  await forgetBefore(work.tx, at)
  await work.append({ type: 'design.update-undone', data: { design, content: before.adoption.localHash } })
}
