import type { Condition } from '../conditions/condition.ts'
import { fromExpression } from '../conditions/expression.ts'
import type { SourceForm, SourceLink, SourcePage } from '../source/form.ts'

/** A link as the walk of its form reads it: where it leads, and when. */
export interface Link {
  readonly source: SourceLink
  /** the page it leads to, by its place; undefined for another site */
  readonly target: number | undefined
  /** undefined: unconditional */
  readonly condition: Condition | undefined
  /** the name under which the source keeps the condition */
  readonly named: string | undefined
}

/** The pages of a form by their paths; of two with one path the first. */
export const pagesByPath = (form: SourceForm): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const [i, { path }] of form.pages.entries()) if (!found.has(path)) found.set(path, i)
  return found
}

/** The links of a page that lead somewhere, as the engine of the form reads them. A link to a missing page is as if absent. */
export const linksOf = (
  form: SourceForm,
  page: SourcePage,
  byPath: ReadonlyMap<string, number>,
  conditions: ReadonlyMap<string, Condition>,
): readonly Link[] => {
  const links = page.links.flatMap((source): readonly Link[] => {
    const target = source.redirect === undefined ? byPath.get(source.path ?? '') : undefined
    if (target === undefined && source.redirect === undefined) return []
    const own = target === undefined ? undefined : form.pages[target]?.condition
    const named = form.walk === 'targets' ? own : source.condition
    if (named !== undefined) {
      const condition = conditions.get(named) ?? { is: 'poison', why: `There is no condition ${named}.` }
      return [{ source, target, condition, named }]
    }
    const condition = source.if === undefined ? undefined : fromExpression(source.if)
    return [{ source, target, condition, named: undefined }]
  })
  // the engine of 2018 looks through the pages, not the links
  return form.walk === 'targets' ? links.toSorted((a, b) => (a.target ?? -1) - (b.target ?? -1)) : links
}
