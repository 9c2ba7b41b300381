import { dayOf } from '#core/days/day.ts'
import { notFound, Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { answerDue } from '../answering/answering.ts'
import type { Ground } from '../proposal.words.ts'
import {
  addComments,
  addOwnSupport,
  addProposals,
  editSaid,
  lockSaid,
  settleSaid,
  type Waiting,
} from './moderating.store.ts'

const settledAlready = new Refusal('settled-already', 409, {
  en: 'A colleague has dealt with this already. Go back to the list.',
  cy: 'Mae cydweithiwr wedi delio â hwn eisoes. Ewch yn ôl i’r rhestr.',
})

const atOf = (work: Work) => {
  if (work.actor.kind !== 'member') throw notFound()
  return { org: work.org, day: dayOf(work.now), by: work.actor.membership }
}

const lock = async (work: Work, id: string): Promise<Waiting> => {
  const said = await lockSaid(work.tx, work.org, id)
  if (!said) throw notFound()
  if (said.state !== 'waiting') throw settledAlready
  return said
}

type Texts = Pick<Waiting, 'what' | 'why' | 'whom'>

/**
 * Publishes what waits, as it was said or edited; what it said before is kept. From now on the days run within which it is
 * answered, and whoever made it supports it.
 */
export const publishSaid = async (work: Work, id: string, texts: Texts): Promise<void> => {
  const at = atOf(work)
  const said = await lock(work, id)
  const edited = (['what', 'why', 'whom'] as const).some((name) => said[name] !== texts[name])
  if (edited) await editSaid(work.tx, at, id, texts)
  await settleSaid(work.tx, at, [id], 'published')
  const isProposal = said.kind === 'proposal'
  const to = { state: 'published', ground: null, groundWords: '', edited } as const
  if (isProposal) {
    await addProposals(work.tx, at, [id], { ...to, due: await answerDue(work) })
    await addOwnSupport(work.tx, work.org, id)
  } else await addComments(work.tx, at, [id], { ...to, due: null })
  await work.append({
    type: isProposal ? 'proposal.published' : 'proposal.comment-published',
    design: { id: said.design, version: said.version },
    data: { proposal: said.about ?? id, ...(isProposal ? {} : { comment: id }), edited },
  })
}

/** Does not publish what waits: everybody reads why, and nobody what it said. */
export const declineSaid = async (
  work: Work,
  id: string,
  why: { readonly ground: Ground; readonly words: string },
): Promise<void> => {
  const at = atOf(work)
  const said = await lock(work, id)
  await settleSaid(work.tx, at, [id], 'declined')
  const to = { state: 'declined', ground: why.ground, groundWords: why.words, edited: false, due: null } as const
  if (said.kind === 'proposal') await addProposals(work.tx, at, [id], to)
  else await addComments(work.tx, at, [id], to)
  await work.append({
    type: said.kind === 'proposal' ? 'proposal.declined' : 'proposal.comment-declined',
    design: { id: said.design, version: said.version },
    data: { proposal: said.about ?? id, ...(said.kind === 'comment' ? { comment: id } : {}), ground: why.ground },
  })
}

/** Does not publish several at once, of a heap: those that still wait. One event says how many. */
export const declineHeap = async (
  work: Work,
  heap: readonly Waiting[],
  why: { readonly ground: Ground; readonly words: string },
): Promise<number> => {
  const at = atOf(work)
  const ids = heap.map(({ id }) => id)
  const settled = await settleSaid(work.tx, at, ids, 'declined')
  if (settled !== ids.length) throw settledAlready
  const to = { state: 'declined', ground: why.ground, groundWords: why.words, edited: false, due: null } as const
  await addProposals(work.tx, at, ids, to)
  await addComments(work.tx, at, ids, to)
  await work.append({ type: 'proposal.heap-declined', data: { ground: why.ground, proposals: ids } })
  return ids.length
}
