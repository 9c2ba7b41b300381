import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import type { Work } from '#core/work.ts'
import { withoutApart } from '#engine/journey/apart/apart.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import type { Evaluation } from '#engine/journey/evaluation.ts'
import { fileStates } from '#platform/storage/rows/file.store.ts'
import { type DesignInUse, getLiveDesign, getVersionInUse } from '../../designs/design-in-use.ts'
import { type Answers, joinAnswers } from './draft.rules.ts'
import { type Draft, findDraft } from './draft.store.ts'
import { filesIn, withoutInfected } from './draft-files.rules.ts'

/** Where a person is in a service: the design's version, what they answered, and what the engine says of it today. */
export interface Journey {
  /** without the questions that are asked apart when everything is sent */
  readonly design: DesignInUse
  /** all of it: what is sent is of this */
  readonly whole: DesignInUse
  readonly draft: Draft | undefined
  readonly answers: Answers
  /** files in which a virus was found: their answers are without them, and these are the words for it */
  readonly infected: readonly FieldProblem[]
  readonly evaluation: Evaluation
  readonly asOf: string
}

/** Whose journey: the organisation and the service's id. `lock` holds the draft until the transaction ends. */
export interface JourneyAt {
  readonly org: { readonly id: string; readonly slug: string }
  readonly service: string
  readonly lock?: boolean
}

/** The tickets that the actor holds here: each is the key of a draft or a case of somebody who may have no account. */
export const ticketsOf = (work: Work): readonly string[] => ('tickets' in work.actor ? work.actor.tickets : [])

export const evaluateJourney = (
  design: DesignInUse,
  answers: Answers,
  at: { asOf: string; organisation: string },
): Evaluation => evaluate(design.compiled, { answers, asOf: at.asOf, organisation: at.organisation })

/**
 * The journey of whoever acts. A draft stays on the version that it was begun on; without a draft it is the live one's.
 * Refuses a service that the organisation does not run.
 */
export const loadJourney = async (work: Work, at: JourneyAt): Promise<Journey> => {
  const asOf = dayOf(work.now)
  // Both at once: the connection is a pipeline, so this is one round trip.
  const [live, draft] = await Promise.all([
    getLiveDesign(work, at.org.id, at.service),
    findDraft(work.tx, { org: at.org.id, designId: at.service, tickets: ticketsOf(work), lock: at.lock ?? false }),
  ])
  const whole = draft && draft.version !== live.hash ? await getVersionInUse(work, at.org.id, draft.version) : live
  const design = { ...whole, compiled: withoutApart(whole.compiled) }
  const given = draft ? joinAnswers(draft.answers) : {}
  const states = await fileStates(
    work,
    filesIn(given).map(({ id }) => id),
  )
  const { answers, infected } = withoutInfected(given, states)
  return {
    design,
    whole,
    draft,
    answers,
    infected,
    asOf,
    evaluation: evaluateJourney(design, answers, { asOf, organisation: at.org.slug }),
  }
}
