import { Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Database } from '#platform/db/database.ts'
import { assignCase, flagCase } from '../../assignment/assign-case.ts'
import { isOpenTo } from '../../assignment/assignment.store.ts'
import { findColleagues } from '../../assignment/colleague.store.ts'
import { getCase, type OpenCase } from '../../get-case.ts'
import { moveCase } from '../../move-case.ts'
import { flagChoices } from '../../queue/queue-filter.rules.ts'
import type { Telling } from '../../telling/tell-applicant.ts'
import { type BulkPlan, obstacleTo } from '../bulk.rules.ts'
import { countItems, findBulk, setBulkState } from '../bulk.store.ts'
import { findWaitingItems, keepOutcome, lockItem } from '../bulk-item.store.ts'
import { asMember, findMember } from './as-member.store.ts'
import { sendStandard } from './send-standard.ts'
import { standardMessages } from './standard-messages.words.ts'

/** Which bulk of which organisation. */
export interface BulkAt {
  readonly org: string
  readonly id: string
}

const who = (org: string) => ({ org, purpose: 'service' as const, name: 'cases.bulk' })
const step = 20

const act = async (work: Work, open: OpenCase, plan: BulkPlan, at: BulkAt & { telling: Telling }): Promise<void> => {
  const data = { bulk: at.id }
  if (plan.act === 'assign') {
    const to = plan.value === 'nobody' ? null : plan.value
    await assignCase(work, open.case, { to, colleagues: await findColleagues(work.tx, work.org), data })
  }
  if (plan.act === 'move') await moveCase(work, open, { to: plan.value, event: 'case.moved', data })
  if (plan.act === 'flag')
    await flagCase(work, open.case, flagChoices.find((flag) => flag === plan.value) ?? null, data)
  const message = plan.act === 'message' && standardMessages.find(({ id }) => id === plan.value)
  if (message) await sendStandard(work, open, { message, bulk: at.id, telling: at.telling })
}

/** One case, in a transaction of its own: what is done to it, and that it is done, stand or fall together. */
const doOne = (database: Database, at: BulkAt & { telling: Telling }, of: { caseId: string; reference: string }) =>
  database.jobWork(who(at.org), async (job) => {
    const bulk = await findBulk(job.tx, at.org, at.id)
    const seen = await lockItem(job.tx, at, of.caseId)
    if (!seen || bulk?.state !== 'running' || !bulk.act || bulk.value === null) return
    const fail = (why: string, detail: string | null = null) =>
      keepOutcome(job.tx, { ...at, now: job.now }, { caseId: of.caseId, why, detail })
    const member = await findMember(job.tx, at.org, bulk.membership)
    if (!member) return fail('left')
    if (!(await isOpenTo(job.tx, { org: at.org, id: of.caseId }, member.membership))) return fail('not-open')
    const work = asMember(job, member)
    const open = await getCase(work, of.reference, true)
    const { design } = open.design.compiled
    const plan: BulkPlan = { act: bulk.act, value: bulk.value }
    const obstacle = obstacleTo({ ...open.case, ...seen }, plan, { design, actor: member })
    if (obstacle) return fail(obstacle, obstacle === 'given' ? open.case.assigned : open.case.stage)
    await act(work, open, plan, at)
    return keepOutcome(job.tx, { ...at, now: job.now }, { caseId: of.caseId, why: null, detail: null })
  })

/**
 * Does what waits of a bulk, case by case. What cannot be done is kept with why, and the rest goes on; run again after a crash
 * it does only what still waits. At the end an event says how many were done.
 */
export const runBulk = async (
  database: Database,
  at: BulkAt,
  { telling, signal }: { readonly telling: Telling; readonly signal: AbortSignal },
): Promise<void> => {
  for (;;) {
    const waiting = await database.jobWork(who(at.org), ({ tx }) => findWaitingItems(tx, at, step))
    if (waiting.length === 0) break
    for (const of of waiting) {
      if (signal.aborted) throw new Error('stopped before the end: it goes on at the next start')
      await doOne(database, { ...at, telling }, of).catch((error: unknown) => {
        const why = error instanceof Refusal && error.status < 500 ? error.code : 'fault'
        return database.jobWork(who(at.org), ({ tx, now }) =>
          keepOutcome(tx, { ...at, now }, { caseId: of.caseId, why, detail: null }),
        )
      })
    }
  }
  await database.jobWork(who(at.org), async (work) => {
    if (!(await setBulkState(work.tx, { ...at, now: work.now }, { state: 'done', from: ['running'] }))) return
    const { done, failed } = await countItems(work.tx, at.org, at.id)
    await work.append({ type: 'bulk.ended', data: { bulk: at.id, done, failed } })
  })
}
