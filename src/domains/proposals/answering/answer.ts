import { dayOf } from '#core/days/day.ts'
import { notFound, Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Proposal } from '../reading/proposal.rules.ts'
import { findJoined, lockProposal } from '../reading/proposal.store.ts'
import { type Answer, setAnswer, setJoined } from './answer.store.ts'

const cannotJoin = new Refusal('cannot-join', 409, {
  en: 'These two cannot be joined: one of them was joined meanwhile, or others were joined to it. Look at both again.',
  cy: 'Ni ellir uno’r ddau hyn: cafodd un ohonynt ei uno yn y cyfamser, neu unwyd eraill ag ef. Edrychwch ar y ddau eto.',
})
const answeredAlready = new Refusal('answered-already', 409, {
  en: 'A colleague has answered this already. Look at it again.',
  cy: 'Mae cydweithiwr wedi ateb hwn eisoes. Edrychwch arno eto.',
})

const lock = async (work: Work, id: string): Promise<Proposal> => {
  const proposal = await lockProposal(work.tx, work.org, id)
  if (proposal?.state !== 'published') throw notFound()
  return proposal
}

/** Answers a proposal, once, and with it all that were joined to it; whoever wanted to hear is told by a job. */
export const answer = async (work: Work, id: string, given: Answer): Promise<void> => {
  const proposal = await lock(work, id)
  if (proposal.verdict !== null || proposal.joinedTo !== null) throw answeredAlready
  await setAnswer(work.tx, { org: work.org, id, day: dayOf(work.now) }, given)
  await work.append({
    type: 'proposal.answered',
    design: { id: proposal.design, version: proposal.version },
    data: { proposal: id, verdict: given.verdict },
  })
}

/** Joins a proposal to another that says the same, of the same service. Support is counted there from now on, each person once. */
export const join = async (
  work: Work,
  id: string,
  to: { readonly id: string; readonly why: string },
): Promise<void> => {
  // In the order of their ids, so that two who join the same two do not wait for each other.
  const [first, second] = [id, to.id].toSorted()
  const found = new Map([
    [first, await lock(work, first ?? '')],
    [second, await lock(work, second ?? '')],
  ])
  const [one, other] = [found.get(id), found.get(to.id)]
  const isFree = one?.joinedTo === null && other?.joinedTo === null && one.verdict === null
  if (id === to.id || !isFree || one?.design !== other?.design) throw cannotJoin
  if ((await findJoined(work.tx, work.org, id)).length > 0) throw cannotJoin
  await setJoined(work.tx, { org: work.org, id }, to)
  await work.append({ type: 'proposal.joined', data: { proposal: id, to: to.id } })
}

/** Takes a proposal apart from the one that it was joined to: each has its own support again. */
export const takeApart = async (work: Work, id: string): Promise<void> => {
  const { joinedTo } = await lock(work, id)
  if (joinedTo === null) throw notFound()
  await setJoined(work.tx, { org: work.org, id }, { id: null, why: '' })
  await work.append({ type: 'proposal.taken-apart', data: { proposal: id, from: joinedTo } })
}
