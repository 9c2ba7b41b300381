import type { Actor } from '#core/actor.ts'
import type { Design } from '#engine/design/design.ts'
import { mayMove } from '../case.policy.ts'
import { nextStages, type Stage, stageOf } from '../case.rules.ts'

export const bulkActs = ['assign', 'move', 'flag', 'message'] as const
export type BulkAct = (typeof bulkActs)[number]

/** What is done to every case: to whom (`nobody`: put back), to which stage, which mark (`none`), which message. */
export interface BulkPlan {
  readonly act: BulkAct
  readonly value: string
}

/** Why something was not done to a case. Codes of refusals stand beside these. */
export type Obstacle = 'closed' | 'moved' | 'given' | 'not-from-here' | 'cannot-move' | 'quiet'

/** A case as it stands and as it was seen when the plan was made. */
export interface BulkCase {
  readonly stage: string
  readonly assigned: string | null
  readonly closedAt: Temporal.Instant | null
  readonly seenStage: string | null
  readonly seenAssigned: string | null
}

/** The stages that a case can be moved to with others: none that ends it, none that waits for its applicant. */
export const bulkStages = (design: Design, from: string): readonly Stage[] =>
  nextStages(design, from).moves.filter((stage) => !stage.waits)

/** What stands in the way of a plan for one case; undefined where it can be done. What has changed since is never overwritten. */
export const obstacleTo = (
  of: BulkCase,
  plan: BulkPlan,
  by: { design: Design; actor: Actor },
): Obstacle | undefined => {
  if (of.closedAt) return 'closed'
  if (of.stage !== of.seenStage) return 'moved'
  if (plan.act === 'assign' && of.assigned !== of.seenAssigned) return 'given'
  if (plan.act === 'message' && by.design.quiet) return 'quiet'
  if (plan.act !== 'move') return undefined
  if (!bulkStages(by.design, of.stage).some(({ id }) => id === plan.value)) return 'not-from-here'
  return mayMove(by.actor, stageOf(by.design, of.stage)) ? undefined : 'cannot-move'
}
