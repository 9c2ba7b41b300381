import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { cannotAssign } from '../assignment/assignment.policy.ts'
import { type Case, findParties } from '../case.store.ts'
import type { Described, Relation } from './interest.rules.ts'
import { addInterest, setBar } from './interest.store.ts'

const nobody: Described = { name: null, birthDate: null, email: null, phone: null, line1: null, postcode: null }

/**
 * Declares an interest in somebody by what identifies them. What is theirs already is found and closed by a job, what comes
 * later when it comes. Returns the interest.
 */
export const declareInterest = async (
  work: Work,
  declared: { readonly relation: Relation; readonly described: Described },
): Promise<string> => {
  if (work.actor.kind !== 'member') throw cannotAssign
  const { account, membership } = work.actor
  const id = newId()
  await addInterest(work.tx, work, {
    id,
    account,
    membership,
    relation: declared.relation,
    ...declared.described,
    caseId: null,
    record: null,
  })
  await work.append({ type: 'interest.declared', data: { interest: id, member: membership } })
  return id
}

/**
 * Declares an interest in a locked case that whoever acts has met: it is closed to them before anything else is answered.
 * With `person`, whatever else the applicant asks for is closed to them as well, by a job.
 */
export const declareInCase = async (
  work: Work,
  of: Case,
  declared: { readonly relation: Relation; readonly person: boolean },
): Promise<void> => {
  if (work.actor.kind !== 'member') throw cannotAssign
  const { account, membership } = work.actor
  const parties = await findParties(work.tx, work.org, of.id)
  const record = declared.person ? (parties.find(({ role }) => role === 'applicant')?.record ?? null) : null
  const id = newId()
  await addInterest(work.tx, work, {
    id,
    account,
    membership,
    relation: declared.relation,
    ...nobody,
    caseId: of.id,
    record,
  })
  // Told before it is closed: afterwards whoever acts can write nothing more about the case.
  await work.append({
    type: 'case.barred',
    caseId: of.id,
    stage: of.stage,
    data: { interest: id, member: membership },
  })
  if (record) await work.append({ type: 'interest.declared', data: { interest: id, member: membership } })
  await setBar(work.tx, { org: work.org, caseId: of.id, interest: id })
}
