import type { Work } from '#core/work.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { findLiveDesign } from '../design-in-use.ts'
import { adoptedCopy } from '../varying/own-copy.ts'
import { ownPrefix } from '../varying/vary.rules.ts'
import type { Copy } from '../varying/vary.ts'
import { idsIn } from './new-id.rules.ts'

/** What the ids of something new begin with, and which ids it may not have. */
export interface FreshIds {
  readonly prefix: string
  readonly taken: ReadonlySet<string>
}

/**
 * How new elements of the organisation's copy are named: in somebody else's design beginning with its own name, and never
 * as anything that stands or stood there, is live, or was adopted: answers that were given are kept by those ids.
 */
export const freshIds = async (work: Work, { adoption, own, isOwn }: Copy): Promise<FreshIds> => {
  const { slug } = await getDetails(work)
  const live = await findLiveDesign(work, work.org, own.id)
  const taken = idsIn(own, idsIn(adoptedCopy(adoption), idsIn(live?.compiled.design)))
  return { prefix: isOwn ? '' : ownPrefix(slug), taken }
}
