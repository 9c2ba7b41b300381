import { dayOfIso, isoOfDay } from '#core/days/civil-day.ts'
import { addWorkingDays } from '#core/days/working-days.ts'
import type { Design } from '#engine/design/design.ts'

export type Stage = Design['stages'][number]

export const stageOf = (design: Design, id: string): Stage => {
  const stage = design.stages.find((candidate) => candidate.id === id)
  if (!stage) throw new Error(`stage ${id} is not in the design`)
  return stage
}

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

/** When a stage's target is due, counted from a day: `3 working days`, `2 weeks`. Returns an ISO date, or undefined. */
export const dueOn = (stage: Stage, from: string): string | undefined => {
  const [, count, unit] = /^(\d+) (working day|day|week|month)s?$/.exec(stage.target ?? '') ?? []
  if (!count || !unit) return undefined
  if (unit === 'working day') return isoOfDay(addWorkingDays(dayOfIso(from) ?? 0, Number(count)))
  return Temporal.PlainDate.from(from)
    .add({ [`${unit}s`]: Number(count) })
    .toString()
}
