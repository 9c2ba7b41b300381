import type { Page } from '../../design/design.ts'
import type { Plan } from '../path/plan.ts'
import type { Report } from '../reporting/report.ts'
import type { SourceForm, SourcePage } from '../source/form.ts'
import { componentPointers } from '../source/pointers.ts'
import { isRaw, within } from '../source/raw.ts'
import type { Role } from './role.ts'

export interface PagesToReport {
  readonly form: SourceForm
  readonly roles: readonly Role[]
  readonly plan: Plan
  readonly byPlace: ReadonlyMap<number, Page>
  readonly report: Report
}

const insideOf = (page: SourcePage): readonly string[] => [
  ...page.components.flatMap((component) => componentPointers(component.raw, component.at)),
  ...(isRaw(page.raw.events) && Object.keys(page.raw.events).length > 0 ? [within(page.at, 'events')] : []),
]
const allOf = (page: SourcePage): readonly string[] => [page.at, ...insideOf(page), ...page.links.map(({ at }) => at)]

// pages behind a link whose condition was lost are lost with it, not dead
const behindLost = ({ form, plan }: PagesToReport): ReadonlySet<number> => {
  const byPath = new Map(form.pages.map(({ path }, i) => [path, i] as const).toReversed())
  const found = new Set<number>(plan.unsayable.keys())
  const waiting = form.pages
    .flatMap(({ links }) => links)
    .flatMap(({ at, path }) => (plan.fates.get(at)?.is === 'unsayable' ? (byPath.get(path ?? '') ?? []) : []))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    for (const { path } of form.pages[next]?.links ?? []) waiting.push(...[byPath.get(path ?? '') ?? []].flat())
  }
  return found
}

const reportLinks = (page: SourcePage, own: Page | undefined, { plan, byPlace, report }: PagesToReport): void => {
  const here = own ? { element: own } : '/stages/0'
  for (const { at, path } of page.links) {
    if (report.has(at)) continue
    const fate = plan.fates.get(at)
    if (fate?.is === 'taken') {
      const target = fate.target === undefined ? undefined : byPlace.get(fate.target)
      report.carried(at, target ? { element: target, keys: ['when'] } : '/stages/0')
    } else if (fate?.is === 'unsayable') {
      report.lost(at, 'condition-not-evaluated', fate.why)
      report.problem(at, 'lost-branch', `The link to ${path} was left out: ${fate.why}`)
    } else if (fate?.is === 'loop') {
      report.lost(at, 'loop-back', `It leads back to ${path}.`)
      report.problem(at, 'loop-back', `The link to ${path} leads back to a page before it.`)
    } else {
      const why =
        fate?.is === 'missing'
          ? `There is no page ${path}.`
          : fate?.is === 'ignored'
            ? 'This engine takes the pages in their order and ignores links.'
            : 'The link is never taken.'
      report.changed(at, here, 'dead-reference', why)
      report.problem(at, 'dead-reference', `The link to ${path} is left out. ${why}`)
    }
  }
}

const reportOurs = (page: SourcePage, role: Role, { form, report }: PagesToReport): void => {
  const leadsOn = page.links.length > 0 && form.walk !== 'array'
  if (role === 'after') {
    for (const at of [page.at, ...insideOf(page)])
      report.changed(at, '/stages/0', 'after-submission', 'It is shown when the application was made.')
    return
  }
  if (role === 'custom' && !leadsOn)
    report.lost(page.at, 'custom-page', `Only the program ${page.controller} could show it.`)
  report.changed(page.at, '/stages/0', 'platform-page', 'Moothall shows this step itself.')
  for (const at of insideOf(page))
    if (at.endsWith('/events')) report.lost(at, 'page-event', 'It called another system when the page was shown.')
}

/** Says in the report what became of each page and link, of those left out, and of calls to other systems. */
export const reportPages = (work: PagesToReport): void => {
  const { form, roles, plan, byPlace, report } = work
  const reached = new Set(plan.order)
  const lost = behindLost(work)
  const byCode =
    form.walk !== 'array' &&
    form.pages.some((page, i) => reached.has(i) && roles[i] === 'custom' && page.links.length === 0)
  for (const [i, page] of form.pages.entries()) {
    const own = byPlace.get(i)
    const role = roles[i] ?? 'page'
    if (own) {
      reportLinks(page, own, work)
      for (const at of insideOf(page))
        if (at === within(page.at, 'events'))
          report.lost(at, 'page-event', 'It called another system when the page was shown.')
    } else if (reached.has(i) && role !== 'page' && role !== 'terminal') {
      reportOurs(page, role, work)
      reportLinks(page, undefined, work)
    } else if (lost.has(i)) {
      for (const at of allOf(page))
        report.lost(at, 'condition-not-evaluated', 'The condition that led to its page cannot be said in the design.')
    } else if (byCode) {
      for (const at of allOf(page))
        report.lost(at, 'reached-by-code', 'No link leads to its page; only a program of the source’s own did.')
    } else {
      for (const at of allOf(page)) report.changed(at, '/pages', 'dead-reference', 'Nothing leads to its page.')
      report.problem(page.at, 'dead-reference', `Nothing leads to the page ${page.path}; it is left out.`)
    }
  }
}
