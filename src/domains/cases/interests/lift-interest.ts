import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Case } from '../case.store.ts'
import { cannotLift, mayLift } from './interest.policy.ts'
import { findBars, findInterest, liftBar, setEnded } from './interest.store.ts'

/** Opens one case again to a colleague whose interest had closed it, for a reason. It is not closed again by the same interest. */
export const liftInterest = async (
  work: Work,
  of: Case,
  lifted: { readonly interest: string; readonly reason: string },
): Promise<void> => {
  const bar = (await findBars(work.tx, work.org, of.id)).find(({ interest }) => interest === lifted.interest)
  if (!bar) throw notFound()
  if (!mayLift(work.actor, bar.account)) throw cannotLift
  if (!(await liftBar(work.tx, { org: work.org, caseId: of.id, interest: bar.interest }, lifted.reason))) return
  await work.append({
    type: 'case.barLifted',
    caseId: of.id,
    stage: of.stage,
    data: { interest: bar.interest, member: bar.membership },
  })
}

/** Ends an interest altogether, for a reason: every case that it closed opens again, by a job. */
export const endInterest = async (
  work: Work,
  ended: { readonly interest: string; readonly reason: string },
): Promise<void> => {
  const interest = await findInterest(work.tx, work.org, ended.interest)
  if (!interest) throw notFound()
  if (work.actor.kind !== 'member' || !mayLift(work.actor, interest.account)) throw cannotLift
  const by = { membership: work.actor.membership, why: ended.reason }
  if ((await setEnded(work.tx, { org: work.org, id: interest.id, now: work.now }, by)) === 0) return
  await work.append({ type: 'interest.ended', data: { interest: interest.id, member: interest.membership } })
}
