import { notFound, Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { contentHash } from '#engine/versions/content-hash.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { takenWhole } from '../updating/advise.ts'
import { lockAdoption, putAdoption } from './adoption.store.ts'
import { findSource, findSources, type Source, type SourceTitle } from './library.store.ts'

export type { Source, SourceTitle } from './library.store.ts'

/** What the work's organisation can adopt: the starter library, and what the other organisations of the node run. */
export const findAdoptable = (work: Work): Promise<readonly SourceTitle[]> => findSources(work.tx, work.org)

/** One of them with its content; refuses what is not there. */
export const getAdoptable = async (
  work: Work,
  of: { readonly publisher: string; readonly design: string },
): Promise<Source & { readonly content: Design }> => {
  const found = await findSource(work.tx, of)
  if (!found) throw notFound()
  return { ...found, content: normalise(found.content) }
}

const varied = (): Refusal =>
  new Refusal('varied', 409, {
    en: 'You have changed your copy of this design. Adopting it again would undo that. Take your changes back first, or keep your copy.',
    cy: 'Rydych wedi newid eich copi o’r dyluniad hwn. Byddai ei fabwysiadu eto yn dadwneud hynny. Tynnwch eich newidiadau yn ôl yn gyntaf, neu cadwch eich copi.',
  })

/**
 * Adopts a design as it is: the organisation's own copy, with whose it was, which version, the hash of its content and its
 * licence. The same content again changes nothing. What runs goes on until the copy is published. Refuses where that would
 * overwrite changes of the organisation's own, or a service that it made itself.
 */
export const adopt = async (work: Work, of: { readonly publisher: string; readonly design: string }): Promise<void> => {
  const source = await getAdoptable(work, of)
  // The copy is the same document: nobody adopts what is not what it says it is.
  if (contentHash(source.content) !== source.contentHash) throw new Error(`${of.design} is not what its hash says`)
  const before = await lockAdoption(work.tx, work.org, of.design)
  if (before?.contentHash === source.contentHash && before.publisher === source.publisher) return
  const isOwn = before !== undefined && before.publisher === (await getDetails(work)).slug
  if (isOwn || (before && before.changes.length > 0)) throw varied()
  await putAdoption(work.tx, { org: work.org, now: work.now }, source)
  const { design, publisher, version, contentHash: content, licence } = source
  if (before) await takenWhole(work, { design, publisher })
  await work.append({ type: 'design.adopted', data: { design, publisher, version, content, licence } })
}
