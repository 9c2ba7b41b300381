import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import { copyOf } from '../../../../designs/studio/copying.rules.ts'
import { freshIds } from '../../../../designs/studio/fresh-ids.ts'
import { leafAt, openedAt } from '../../../../designs/varying/leaves.rules.ts'
import { aboveOf } from '../../../../designs/varying/say-leaf.rules.ts'
import { misfitWords } from '../../../../designs/varying/vary.rules.ts'
import { getVariation, type Variation, vary } from '../../../../designs/varying/vary.ts'
import { deskSuggestionPath } from '../../../../proposals/proposal.paths.ts'
import { orgOf } from '../../administered.ts'
import { partPath, studioAfter } from '../../administration.paths.ts'
import { problem, typed } from '../../form.rules.ts'
import { type AskedChange, changeOfLeaf, changeOfPlace, changeOfRemoval } from './change-part.rules.ts'
import { proposalOf } from './for-proposal.ts'
import { ownNames, withOwnNames } from './own-names.ts'
import { lines, readGrounds } from './read-leaf.rules.ts'
import { showPart } from './show-part.ts'
import { type Asked, peopleOf } from './showing.ts'

const parsed = (was: string): unknown => {
  if (was === '') return undefined
  try {
    return JSON.parse(was)
  } catch (cause) {
    throw notFound(cause)
  }
}

/** What a form asks for: a leaf of another value, or an element copied, moved or removed. */
const asked = async (work: Work, variation: Variation, request: Asked, at: string): Promise<AskedChange> => {
  const { form } = request
  const { own } = variation
  const act = typed(form, 'do')
  const leaf = leafAt(own, at)
  if (act === 'set' && leaf && leaf.editor.kind !== 'none') {
    const languages = request.organisation?.locales ?? ['en']
    return changeOfLeaf(own, withOwnNames(leaf, await ownNames(work)), {
      form,
      was: parsed(lines(form, 'was')),
      languages,
    })
  }
  if (at === '' || !openedAt(own, at)) throw notFound()
  if (act === 'move') return changeOfPlace(own, at, form)
  if (act === 'remove') return changeOfRemoval(own, at)
  const copy = act === 'copy' ? copyOf(own, at, await freshIds(work, variation)) : undefined
  if (!copy) throw notFound()
  return { ...copy, field: 'copy', prefix: 'copy-', problems: [] }
}

const done: Readonly<Record<string, string>> = { move: 'changed', remove: 'removed', copy: 'copied' }

/** Changes, copies, moves or removes a part of the organisation's copy, with a reason and an owner where one must be given. */
export const changePart = async (work: Work, request: Asked): Promise<Reply> => {
  const at = lines(request.form, 'at')
  const { design } = request.params
  const variation = await getVariation(work, design)
  const { change, field, prefix, problems, at: next } = await asked(work, variation, request, at)
  const people = (await peopleOf(work)).map(({ id }) => id)
  const proposal = await proposalOf(work, request)
  const needed = !variation.isOwn || proposal !== undefined
  const grounds = readGrounds(request.form, people, { prefix, needed })
  const all = [...problems, ...grounds.problems]
  if (all.length > 0) return showPart(work, request, { at, problems: all })
  const misfit = await vary(work, design, {
    change,
    why: grounds.why && { ...grounds.why, proposal: proposal?.id },
  })
  if (misfit) return showPart(work, request, { at, problems: [problem(field, misfit, misfitWords[misfit])] })
  const { org } = orgOf(work, request)
  const act = typed(request.form, 'do')
  if (proposal) return { redirect: `${deskSuggestionPath(org, proposal.id)}?done=drafted` }
  if (act !== 'set') return { redirect: studioAfter(org, design, next, done[act] ?? 'changed') }
  const element = aboveOf(variation.own, at).at(-1)?.at ?? ''
  const path = partPath(org, design, element)
  return { redirect: `${path}${path.includes('?') ? '&' : '?'}done=changed` }
}
