import type { Page } from '../../design/design.ts'
import type { SourceCondition } from '../conditions/source-conditions.ts'
import type { Ways } from '../path/ways.ts'
import type { SourceForm } from '../source/form.ts'
import { members, raw, words } from '../source/raw.ts'
import type { Report, Target } from './report.ts'

export interface ConditionsToReport {
  readonly form: SourceForm
  readonly conditions: readonly SourceCondition[]
  readonly ways: Ways
  readonly byPlace: ReadonlyMap<number, Page>
  readonly report: Report
}

// where each condition that is used by name ended up
const users = ({ form, ways, byPlace }: ConditionsToReport): ReadonlyMap<string, Target> => {
  const found = new Map<string, Target>()
  const use = (name: string | undefined, to: Target): void => {
    if (name !== undefined && !found.has(name)) found.set(name, to)
  }
  for (const [i, page] of form.pages.entries()) {
    const own = byPlace.get(i)
    if (form.walk === 'array' && (own || ways.plan.unsayable.has(i)))
      use(page.condition, own ? { element: own, keys: ['when'] } : '/pages')
    for (const link of page.links) {
      const fate = ways.plan.fates.get(link.at)
      if (!fate || fate.is === 'missing' || fate.is === 'ignored') continue
      const target = fate.is === 'taken' && fate.target !== undefined ? byPlace.get(fate.target) : undefined
      const to: Target = target ? { element: target, keys: ['when'] } : own ? { element: own } : '/pages'
      const reached = ways.plan.order.includes(i)
      if (reached)
        use(
          form.walk === 'targets' && fate.is === 'taken' ? form.pages[fate.target ?? -1]?.condition : link.condition,
          to,
        )
    }
  }
  for (const [, fee] of members(form.raw.fees)) use(words(raw(fee).condition), '/rules')
  for (let size = -1; size !== found.size; ) {
    size = found.size
    for (const [name, to] of [...found]) for (const inner of ways.notes(name).named) use(inner, to)
  }
  return found
}

/** Says in the report what became of each condition: in force somewhere, never true, or dead. */
export const reportConditions = (work: ConditionsToReport): void => {
  const { conditions, ways, report, form } = work
  const used = users(work)
  const unsayable = new Set(
    [...ways.plan.fates.values()].some(({ is }) => is === 'unsayable')
      ? form.pages.flatMap(({ links }) =>
          links.flatMap(({ at, condition }) =>
            ways.plan.fates.get(at)?.is === 'unsayable' && condition ? [condition] : [],
          ),
        )
      : [],
  )
  for (const place of ways.plan.unsayable.keys()) {
    const name = form.pages[place]?.condition
    if (name !== undefined) unsayable.add(name)
  }
  for (const { at, names } of conditions) {
    const name = names.find((one) => used.has(one))
    const to = name === undefined ? undefined : used.get(name)
    if (name === undefined || to === undefined) {
      report.changed(at, '/pages', 'dead-reference', 'Nothing that can be reached uses it.')
      report.problem(
        at,
        'dead-reference',
        `Nothing that can be reached uses the condition ${names[0]}; it is left out.`,
      )
      continue
    }
    if (unsayable.has(name)) report.lost(at, 'condition-not-evaluated', 'It cannot be said in the design.')
    report.carried(at, to)
    const { never, blank } = ways.notes(name)
    if (never.size > 0) {
      report.changed(at, to, 'never-holds', [...never].join(' '))
      report.problem(at, 'never-holds', `The condition ${name} cannot hold, or a part of it: ${[...never].join(' ')}`)
    }
    if (blank.size > 0)
      report.changed(at, to, 'blank-differs', `It reads what may be left blank: ${[...blank].join(', ')}.`)
  }
}
