import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { above, stepsOf } from '#engine/variation/tree/address.ts'
import { ownServices } from '../../designs/adopting/put-up.ts'
import { addingTo, listsToAddTo } from '../../designs/studio/additions.rules.ts'
import { type Item, type Opened, openedAt } from '../../designs/varying/leaves.rules.ts'
import { getVariation } from '../../designs/varying/vary.ts'
import { standingIn } from '../element/element.rules.ts'
import type { Proposal } from '../reading/proposal.rules.ts'

const addable = ['questions', 'options', 'content', 'checks', 'pages', 'messages'] as const
export type Addable = (typeof addable)[number]

/** Where something can be added for a suggestion about an element: in it, and beside it. */
const listsFor = (own: Design, at: string): Drafts['lists'] => {
  const beside = at === '' ? undefined : addingTo(own, above(at))
  return [...listsToAddTo(own, at), ...(beside ? [beside] : [])].flatMap(({ list, of }) => {
    const known = addable.find((one) => one === of)
    return known ? [{ at: list, of: known }] : []
  })
}

/** What was changed of the organisation's own copy for a proposal, and what of it can be. */
export interface Drafts {
  readonly sentences: readonly Text[]
  /** is what is live the own copy, with all of them? */
  readonly live: boolean
  /** the page of the form that it is about; undefined: none, or the whole service */
  readonly page: string | undefined
  /** the element that it is about in the own copy, and its values; none where it is gone there */
  readonly element: Item | undefined
  readonly leaves: readonly Pick<Item, 'at' | 'name'>[]
  /** what stands in it, however deep, each with its words */
  readonly inner: readonly { readonly name: Text; readonly leaves: readonly Pick<Item, 'at' | 'name'>[] }[]
  /** the lists in it and around it that something can be added to, by what that is */
  readonly lists: readonly { readonly at: string; readonly of: Addable }[]
}

/** The words of everything in an element: what a suggestion about a page says is often about a choice on it. */
const wordsWithin = (own: Design, { lists }: Opened): Drafts['inner'] =>
  lists.flatMap(({ items }) =>
    items.flatMap(({ at, name }) => {
      const opened = openedAt(own, at)
      if (!opened) return []
      const leaves = opened.leaves.filter(({ editor, value }) => editor.kind === 'text' && value !== undefined)
      return [...(leaves.length > 0 ? [{ name, leaves }] : []), ...wordsWithin(own, opened)]
    }),
  )

/** The drafts for a proposal; undefined where the organisation has no copy of the design to change. */
export const findDrafts = async (work: Work, proposal: Proposal): Promise<Drafts | undefined> => {
  const service = (await ownServices(work)).find(({ design }) => design === proposal.design)
  if (!service?.publisher) return undefined
  const { own, changes } = await getVariation(work, proposal.design)
  const at = standingIn(own, proposal.element)?.at
  const opened = at === undefined ? undefined : openedAt(own, at)
  const [top, page] = stepsOf(at ?? '')
  return {
    live: service.live && !service.newer,
    page: top === 'pages' ? page : undefined,
    sentences: changes.filter(({ grounds }) => grounds?.proposal === proposal.id).map(({ sentence }) => sentence),
    element: opened,
    lists: listsFor(own, at ?? ''),
    inner: opened && at !== '' ? wordsWithin(own, opened) : [],
    leaves: (opened?.leaves ?? []).filter(({ editor }) => editor.kind !== 'none'),
  }
}
