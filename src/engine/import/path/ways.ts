import type { Condition } from '../conditions/condition.ts'
import type { Field } from '../conditions/field.ts'
import type { SourceForm } from '../source/form.ts'
import { type Logic, makeDiagram, TooTangled } from './bdd.ts'
import { pagesByPath } from './links.ts'
import type { Meaning, Notes } from './meaning.ts'
import { orderOf } from './order.ts'
import { endedBefore, type Fate, type Plan, planOf } from './plan.ts'
import { makeVariables, type Variables } from './variables.ts'

export interface WaysThrough {
  readonly form: SourceForm
  readonly fields: readonly Field[]
  readonly conditions: ReadonlyMap<string, Condition>
  readonly terminal: ReadonlySet<number>
  readonly onlyContent: ReadonlySet<number>
}

/** The ways through a form and what they were worked out with. */
export interface Ways {
  readonly meaning: Meaning
  readonly variables: Variables
  readonly plan: Plan
  /** by page of the order: when the journey has ended before it */
  readonly ended: ReadonlyMap<number, Logic>
  readonly notes: (of: string) => Notes
  /** the conditions were beyond our bounds, so that every page is shown */
  readonly tangled: boolean
}

const withoutConditions = ({ form }: WaysThrough, always: number): Plan => {
  const byPath = pagesByPath(form)
  const start = byPath.get(form.start ?? '') ?? 0
  const edges = form.pages.flatMap(({ links }, from) =>
    links.flatMap(({ path }) => [byPath.get(path ?? '') ?? []].flat().map((to) => ({ from, to }))),
  )
  const order = form.walk === 'array' ? form.pages.map((_, i) => i) : orderOf(start, edges, new Set()).order
  const fates = new Map(
    form.pages
      .flatMap(({ links }) => links)
      .map((link): [string, Fate] => [
        link.at,
        link.condition || link.if
          ? { is: 'unsayable', why: 'The conditions of the form are too tangled.' }
          : { is: 'taken', when: always, target: byPath.get(link.path ?? '') },
      ]),
  )
  return {
    order,
    reach: new Map(order.map((i) => [i, always])),
    fates,
    ends: new Set(),
    unsayable: new Map(),
    asked: () => always,
  }
}

/** Works out the ways through a form, within bounds: where it is too tangled for them, every page is always shown. */
export const makeWays = (work: WaysThrough): Ways => {
  const kept = new Map<string, Notes>()
  const notes = (of: string): Notes => {
    const found = kept.get(of) ?? { never: new Set<string>(), blank: new Set<string>(), named: new Set<string>() }
    kept.set(of, found)
    return found
  }
  const diagram = makeDiagram()
  const variables = makeVariables(diagram)
  const meaning: Meaning = { ...work, diagram, variables }
  try {
    const plan = planOf({ ...work, meaning, notes })
    return { meaning, variables, plan, ended: endedBefore(diagram, plan), notes, tangled: false }
  } catch (error) {
    if (!(error instanceof TooTangled)) throw error
    return { meaning, variables, plan: withoutConditions(work, diagram.always), ended: new Map(), notes, tangled: true }
  }
}
