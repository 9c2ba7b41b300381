import type { Work } from '#core/work.ts'
import type { Database } from '#platform/db/database.ts'
import { findPeople } from '../../people/find-person.ts'
import { findCaseById, findParties } from '../case.store.ts'
import { type Interest, isMeant } from './interest.rules.ts'
import {
  findBarred,
  findCasesAfter,
  findInForce,
  findInterest,
  findJoinedWith,
  liftBar,
  setBar,
} from './interest.store.ts'

/** Which interest of which organisation. */
export interface InterestAt {
  readonly org: string
  readonly id: string
}

const step = 200
const first = '00000000-0000-0000-0000-000000000000'
const who = (org: string) => ({ org, purpose: 'operation' as const, name: 'cases.interests' })

const close = async (
  work: Work,
  of: { readonly id: string; readonly stage?: string },
  interest: Interest,
): Promise<void> => {
  if (!(await setBar(work.tx, { org: work.org, caseId: of.id, interest: interest.id }))) return
  await work.append({
    type: 'case.barred',
    caseId: of.id,
    ...(of.stage === undefined ? {} : { stage: of.stage }),
    data: { interest: interest.id, member: interest.membership },
  })
}

/** The interests in force that mean somebody whom a case is about, or who is joined with them. */
const meantBy = async (work: Work, caseId: string): Promise<readonly Interest[]> => {
  const interests = await findInForce(work.tx, work.org)
  if (interests.length === 0) return []
  const parties = (await findParties(work.tx, work.org, caseId)).map(({ record }) => record)
  const about = await findJoinedWith(work.tx, work.org, parties)
  const met = interests.flatMap(({ record }) => record ?? [])
  const people = await findPeople(work, [...new Set([...about, ...met])])
  const byId = new Map(people.map((person) => [person.id, person]))
  const theirs = about.flatMap((id) => byId.get(id) ?? [])
  return interests.filter((interest) =>
    theirs.some((person) => isMeant(interest, person, byId.get(interest.record ?? ''))),
  )
}

/** A case that has come, or says something else of its person now, is closed to whoever declared an interest in them. */
export const closeToDeclared = async (work: Work, caseId: string): Promise<void> => {
  const meant = await meantBy(work, caseId)
  const of = meant.length === 0 ? undefined : await findCaseById(work.tx, work.org, caseId)
  if (of) await Promise.all(meant.map((interest) => close(work, of, interest)))
}

/** The interests whose cases are gone through again, now that the person of this case is one with somebody else. */
export const reachingFurther = async (work: Work, caseId: string): Promise<readonly string[]> =>
  (await meantBy(work, caseId)).map(({ id }) => id)

/** Goes through the cases of an organisation, some at a time, and closes those that an interest means. */
export const closeMeant = async (database: Database, at: InterestAt, signal: AbortSignal): Promise<void> => {
  for (let after: string | undefined = first; after !== undefined; ) {
    if (signal.aborted) throw new Error('stopped before the end: it goes on at the next start')
    const from: string = after
    after = await database.jobWork(who(at.org), async (work) => {
      const interest = await findInterest(work.tx, at.org, at.id)
      if (!interest || interest.endedAt) return undefined
      const cases = await findCasesAfter(work.tx, at.org, from, step)
      const people = await findPeople(work, [
        ...new Set([...cases.flatMap(({ records }) => records), ...(interest.record ? [interest.record] : [])]),
      ])
      const byId = new Map(people.map((person) => [person.id, person]))
      const met = byId.get(interest.record ?? '')
      const meant = cases.filter(({ records }) =>
        records.some((id) => {
          const person = byId.get(id)
          return person !== undefined && isMeant(interest, person, met)
        }),
      )
      await Promise.all(meant.map((of) => close(work, of, interest)))
      return cases.length < step ? undefined : cases.at(-1)?.id
    })
  }
}

/** Opens again what an interest that has ended had closed, some at a time. */
export const openAgain = async (database: Database, at: InterestAt, signal: AbortSignal): Promise<void> => {
  for (let more = true; more; ) {
    if (signal.aborted) throw new Error('stopped before the end: it goes on at the next start')
    more = await database.jobWork(who(at.org), async (work) => {
      const interest = await findInterest(work.tx, at.org, at.id)
      const cases = interest?.endedAt ? await findBarred(work.tx, { org: at.org, interest: at.id }, step) : []
      const data = { interest: at.id, member: interest?.membership ?? '' }
      await Promise.all(
        cases.flatMap(({ id }) => [
          liftBar(work.tx, { org: at.org, caseId: id, interest: at.id }, 'the interest has ended'),
          work.append({ type: 'case.barLifted', caseId: id, data }),
        ]),
      )
      return cases.length === step
    })
  }
}
