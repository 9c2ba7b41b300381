import { dueDay, readTarget } from '#core/days/target.ts'
import type { WorkCalendar } from '#core/days/working-days.ts'
import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { withdrawn } from './withdrawal/withdrawn.rules.ts'

export type Stage = Design['stages'][number]

/** A stage of a design by its id; `withdrawn` every design has. */
export const stageOf = (design: Design, id: string): Stage => {
  const stage = design.stages.find((candidate) => candidate.id === id) ?? (id === withdrawn.id ? withdrawn : undefined)
  if (!stage) throw new Error(`stage ${id} is not in the design`)
  return stage
}

const waitsForApplicant: Text = { en: 'Waiting for the applicant', cy: 'Yn aros am yr ymgeisydd' }

/** What staff call a stage: its title is written to the applicant, who alone is “you” where they are waited for. */
export const stageForStaff = (stage: Pick<Stage, 'title' | 'waits'>): Text =>
  stage.waits ? waitsForApplicant : textOf(stage.title)

/** A stage that ends the case: it has an outcome. */
export const isFinal = (stage: Stage): boolean => stage.outcome !== undefined

/** The stages that a case can go to from here, those that end it apart from those that do not. */
export const nextStages = (
  design: Design,
  from: string,
): { readonly moves: readonly Stage[]; readonly ends: readonly Stage[] } => {
  const next = (stageOf(design, from).next ?? []).map((id) => stageOf(design, id))
  return { moves: next.filter((stage) => !isFinal(stage)), ends: next.filter(isFinal) }
}

/** The stage in which a case waits for the applicant, where one can be reached from here. */
export const waitingStage = (design: Design, from: string): Stage | undefined =>
  nextStages(design, from).moves.find((stage) => stage.waits)

/** When a stage's target is due (an ISO date), counted from a day by the organisation's calendar; undefined without one. */
export const dueOn = (stage: Stage, from: string, calendar: WorkCalendar): string | undefined => {
  const target = readTarget(stage.target)
  return target && dueDay(target, from, calendar)
}
