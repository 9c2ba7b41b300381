import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { isWithin } from '#engine/variation/tree/address.ts'
import type { Reply } from '#platform/http/reply.ts'
import { listsToAddTo } from '../../../../designs/studio/additions.rules.ts'
import { canCopy } from '../../../../designs/studio/copying.rules.ts'
import { meetEditors } from '../../../../designs/studio/editors/meet-editors.ts'
import { findingsAt } from '../../../../designs/studio/findings.rules.ts'
import { knownFindings } from '../../../../designs/studio/look-at-copy.ts'
import { itemAt, leafAt, type Opened, openedAt } from '../../../../designs/varying/leaves.rules.ts'
import { placesFor } from '../../../../designs/varying/places.rules.ts'
import { aboveOf, nounOf, sayLeaf, sayPlace } from '../../../../designs/varying/say-leaf.rules.ts'
import { getVariation, type Variation } from '../../../../designs/varying/vary.ts'
import { orgOf } from '../../administered.ts'
import { partPath } from '../../administration.paths.ts'
import { words as studio } from '../../studio/editing/studio.words.ts'
import { placeValue } from './change-part.rules.ts'
import { carriedFor, proposalOf } from './for-proposal.ts'
import { partView } from './part.view.ts'
import { showLeaf } from './show-leaf.ts'
import { type Asked, peopleOf, type Showing, sentValues } from './showing.ts'

const isOwn = ({ changes, isOwn: made }: Variation, at: string): boolean =>
  !made && changes.some(({ change }) => isWithin(change.at, at) || (change.kind !== 'move' && isWithin(at, change.at)))

const showElement = async (work: Work, request: Asked, variation: Variation, part: Opened, showing: Showing) => {
  const own = orgOf(work, request)
  const { design: service } = request.params
  const places = part.at === '' ? [] : placesFor(variation.own, part.at)
  const several = new Set(places.map(({ list }) => list)).size > 1
  const proposal = await proposalOf(work, request)
  const { hidden, values } = carriedFor(proposal, request)
  const [findings, editors] = await Promise.all([knownFindings(work, variation), meetEditors(work, service, part.at)])
  return {
    html: partView({
      ...own,
      service,
      done: showing.done === 'changed' ? studio.doneChanged : undefined,
      title: openedAt(variation.own, '')?.name ?? { en: service },
      part: {
        ...part,
        leaves: part.leaves.map((leaf) => ({
          ...leaf,
          said: sayLeaf(variation.own, leaf, leaf.value),
          own: isOwn(variation, leaf.at),
        })),
      },
      noun: nounOf(part),
      above: aboveOf(variation.own, part.at),
      places: places.map((place) => ({ value: placeValue(place), text: sayPlace(variation.own, place, several) })),
      adds: listsToAddTo(variation.own, part.at).map(({ list, of }) => ({ list, of })),
      copies: canCopy(variation.own, part.at),
      findings: findingsAt(findings, part.at),
      editors: editors.map((editor) => ({ ...editor, partName: itemAt(variation.own, editor.part)?.name })),
      people: await peopleOf(work),
      why: !variation.isOwn || proposal !== undefined,
      action: inLanguage(partPath(own.org, service), request.locale),
      hidden,
      values: showing.problems ? sentValues(request) : { ...values, ...(showing.open && { do: showing.open }) },
      problems: showing.problems ?? [],
    }),
  }
}

/** A part of the organisation's copy: an element with its leaves, or one leaf to be changed. */
export const showPart = async (work: Work, request: Asked, showing: Showing): Promise<Reply> => {
  const variation = await getVariation(work, request.params.design)
  const leaf = leafAt(variation.own, showing.at)
  if (leaf) return showLeaf(work, request, variation, leaf, showing)
  const part = openedAt(variation.own, showing.at)
  if (!part) throw notFound()
  return showElement(work, request, variation, part, showing)
}
