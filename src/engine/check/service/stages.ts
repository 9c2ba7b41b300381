import type { Design } from '../../design/design.ts'
import { type Problem, problem } from '../problem.ts'

/**
 * Stages that a case could never leave, and those that it never comes to. The first stage is where a case begins. A
 * stage that ends has an outcome; every other one leads on, and by some way to an end.
 */
export function stageProblems({ stages }: Design): readonly Problem[] {
  const at = (id: string) => stages.findIndex((stage) => stage.id === id)
  const leads = stages.map((stage) => (stage.next ?? []).map(at).filter((i) => i >= 0))
  const reached = follow([0], (i) => leads[i] ?? [])
  const ends = stages.flatMap((stage, i) => (stage.outcome === undefined ? [] : [i]))
  const finishing = follow(ends, (i) => leads.flatMap((next, from) => (next.includes(i) ? [from] : [])))
  // a next that does not exist is said where it stands; the stage is not blamed twice
  const broken = (i: number) => (stages[i]?.next ?? []).some((next) => at(next) < 0)
  const whole = !stages.some((_, i) => broken(i))
  return stages.flatMap((_, i) => [
    ...(finishing.has(i) || broken(i) ? [] : [problem('stage-without-way-out', `/stages/${i}`)]),
    ...(reached.has(i) || !whole ? [] : [problem('stage-unreachable', `/stages/${i}`)]),
  ])
}

function follow(from: readonly number[], next: (i: number) => readonly number[]): ReadonlySet<number> {
  const reached = new Set(from)
  for (const i of reached) for (const j of next(i)) reached.add(j)
  return reached
}
