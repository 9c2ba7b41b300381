import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { diffDesigns } from '#engine/variation/diff-designs.ts'
import type { Change } from '#engine/variation/patch/change.ts'
import { same } from '#engine/variation/tree/json.ts'
import { findAdoption } from '../adopting/adoption.store.ts'
import { getVersion } from '../design-in-use.ts'
import { adoptedCopy } from '../varying/own-copy.ts'
import { findNamed } from './named.store.ts'

const keyOf = ({ kind, at }: Change): string => `${kind} ${at}`

/** What a version changed for a proposal, in sentences. */
export interface DoneFor {
  readonly proposal: string
  readonly sentences: readonly Text[]
}

/**
 * What a live version did for the proposals that it names: those of the changes made for each that were not live before, each
 * in a sentence, against what the public had before.
 */
export const doneFor = async (work: Work, { design, version }: { design: string; version: string }) => {
  const [named, adoption] = await Promise.all([
    findNamed(work.tx, work.org, version),
    findAdoption(work.tx, work.org, design),
  ])
  if (!named?.proposals || !adoption) return []
  const now = (await getVersion(work, work.org, version)).compiled.design
  const adopted = adoptedCopy(adoption)
  const before = named.before === null ? adopted : (await getVersion(work, work.org, named.before)).compiled.design
  const [own, earlier, seen] = [diffDesigns(adopted, now), diffDesigns(adopted, before), diffDesigns(before, now)]
  const isNew = (change: Change) => !earlier.changes.some((one) => same(one.change, change))
  const asSeen = new Map(seen.changes.map(({ change, sentence }) => [keyOf(change), sentence]))
  return named.proposals.map(
    ({ proposal, changes }): DoneFor => ({
      proposal,
      sentences: own.changes
        .filter(({ change }) => changes.includes(keyOf(change)) && isNew(change))
        .map(({ change, sentence }) => asSeen.get(keyOf(change)) ?? sentence),
    }),
  )
}
