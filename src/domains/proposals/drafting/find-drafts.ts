import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { adoptionOf } from '../../designs/adopting/put-up.ts'
import { type Item, openedAt } from '../../designs/varying/leaves.rules.ts'
import { getVariation } from '../../designs/varying/vary.ts'
import { standingIn } from '../element/element.rules.ts'
import type { Proposal } from '../reading/proposal.rules.ts'

/** What was changed of the organisation's own copy for a proposal, and what of it can be. */
export interface Drafts {
  readonly sentences: readonly Text[]
  /** the element that it is about in the own copy, and its values; none where it is gone there */
  readonly element: Item | undefined
  readonly leaves: readonly Pick<Item, 'at' | 'name'>[]
}

/** The drafts for a proposal; undefined where the organisation has no copy of the design to change. */
export const findDrafts = async (work: Work, proposal: Proposal): Promise<Drafts | undefined> => {
  if (!(await adoptionOf(work, proposal.design))) return undefined
  const { own, changes } = await getVariation(work, proposal.design)
  const at = standingIn(own, proposal.element)?.at
  const opened = at === undefined ? undefined : openedAt(own, at)
  return {
    sentences: changes.filter(({ grounds }) => grounds?.proposal === proposal.id).map(({ sentence }) => sentence),
    element: opened,
    leaves: (opened?.leaves ?? []).filter(({ editor }) => editor.kind !== 'none'),
  }
}
