import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { find } from '#engine/variation/tree/find.ts'
import { type Json, same } from '#engine/variation/tree/json.ts'
import type { Reply } from '#platform/http/reply.ts'
import { type Leaf, openedAt } from '../../../../designs/varying/leaves.rules.ts'
import { aboveOf, sayLeaf } from '../../../../designs/varying/say-leaf.rules.ts'
import type { Variation } from '../../../../designs/varying/vary.ts'
import { deskSuggestionPath } from '../../../../proposals/proposal.paths.ts'
import { orgOf } from '../../administered.ts'
import { partPath } from '../../administration.paths.ts'
import { words } from '../variation.words.ts'
import { carriedFor, proposalOf } from './for-proposal.ts'
import { leafView } from './leaf.view.ts'
import { namesOfLeaf, ownNames, withOwnNames } from './own-names.ts'
import { leafValues } from './read-leaf.rules.ts'
import { type Asked, peopleOf, type Showing, sentValues } from './showing.ts'

const adoptedOf = ({ adopted, own, isOwn }: Variation, leaf: Leaf) => {
  const before = find(adopted as unknown as Json, leaf.at).value
  if (isOwn || same(before, find(own as unknown as Json, leaf.at).value)) return undefined
  return before === undefined ? words.notSet : sayLeaf(adopted, leaf, before)
}

/** One leaf of the organisation's copy, to be changed; where somebody changed it meanwhile, with both texts. */
export const showLeaf = async (
  work: Work,
  request: Asked,
  variation: Variation,
  leafAsIs: Leaf,
  showing: Showing,
): Promise<Reply> => {
  const own = orgOf(work, request)
  const { design: service } = request.params
  const sent = showing.problems !== undefined
  const teams = await ownNames(work)
  const proposal = await proposalOf(work, request)
  const { hidden, values } = carriedFor(proposal, request)
  const leaf = withOwnNames(leafAsIs, teams)
  const of = aboveOf(variation.own, leaf.at).at(-1) ?? openedAt(variation.own, '')
  if (!of || leaf.editor.kind === 'none') throw notFound()
  const meanwhile = showing.problems?.some(({ code }) => code === 'changed-meanwhile') ?? false
  const chosen = sent ? [request.form.value ?? []].flat() : ((leaf.value ?? []) as readonly string[])
  return {
    html: leafView({
      ...own,
      service,
      leaf,
      of,
      names: namesOfLeaf(variation.own, leaf, teams),
      ticked: leaf.editor.kind === 'someOf' ? chosen : [],
      languages: request.organisation?.locales ?? ['en'],
      adopted: adoptedOf(variation, leaf),
      now: meanwhile ? sayLeaf(variation.own, leaf, leaf.value) : undefined,
      was: leaf.value === undefined ? '' : JSON.stringify(leaf.value),
      people: await peopleOf(work),
      why: !variation.isOwn || proposal !== undefined,
      suggestion: proposal && inLanguage(deskSuggestionPath(own.org, proposal.id), request.locale),
      action: inLanguage(partPath(own.org, service), request.locale),
      hidden,
      values: sent ? sentValues(request) : { ...values, ...leafValues(leaf) },
      problems: showing.problems ?? [],
    }),
  }
}
