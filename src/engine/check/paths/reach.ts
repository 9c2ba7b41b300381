import { inLocale, type Text } from '#core/text.ts'
import type { Compiled } from '../../journey/compiled.ts'
import { evaluateReady } from '../../journey/decide.ts'
import type { EvaluationInput } from '../../journey/evaluation.ts'
import { startRun } from '../../journey/run.ts'
import { walkPage } from '../../journey/walk-page.ts'
import { textOf } from '../../questions/words-of.ts'
import { type Problem, problem } from '../problem.ts'
import type { Parsed } from './expression-tools.ts'
import { behind, reaching } from './expressions-behind.ts'
import { readsTheDay, trialsOf } from './trials.ts'

/**
 * Pages that nobody can reach. What is decided: conditions over yes and no, choices, numbers and texts that are compared
 * with written values or parameters, ages that are, the organisation and rules over all of these, together with the
 * conditions of the pages that ask them and of the ends before. Answers of other types, and numbers that are calculated
 * with, are left open: a page that only they make unreachable is not found, and no page is refused that can be reached.
 */
export function unreachable(compiled: Compiled, parse: (text: string) => Parsed): readonly Problem[] {
  return compiled.pages.flatMap((page, p) => {
    const hangsOn = behind(compiled, reaching(compiled, p), parse)
    const ends = compiled.pages.slice(0, p).find((one) => one.terminal && !one.when)
    if (hangsOn.trees.length === 0)
      return ends ? [problem('never-true', `/pages/${p}`, { why: endsBefore(ends.id) })] : []
    if (readsTheDay(hangsOn.trees)) return []
    const outcomes = trialsOf(compiled, hangsOn).map((trial) => reached(compiled, p, trial))
    if (outcomes.includes('may')) return []
    const condition = page.when !== undefined && outcomes.includes('false')
    return [
      condition
        ? problem(
            'never-true',
            `/pages/${p}/when`,
            { why: noAnswers },
            { start: 0, end: page.when?.expression.text.length ?? 0 },
          )
        : problem('never-true', `/pages/${p}`, { why: endsBefore(ends?.id ?? lastEnd(compiled, p)) }),
    ]
  })
}

const noAnswers = { en: 'no answers make its condition true', cy: 'nid oes atebion sy’n gwneud ei hamod yn wir' }
const endsBefore = (id: string) => ({
  en: `every way ends before it, at “${id}”`,
  cy: `mae pob ffordd yn dod i ben o’i blaen, yn “${id}”`,
})
const lastEnd = (compiled: Compiled, p: number) =>
  compiled.pages.slice(0, p).findLast(({ terminal }) => terminal)?.id ?? ''

function reached(compiled: Compiled, p: number, trial: EvaluationInput): 'may' | 'false' | 'ended' {
  try {
    const run = startRun(compiled, trial)
    for (const page of compiled.pages.slice(0, p)) walkPage(run, page)
    const when = compiled.pages[p]?.when
    if (when && evaluateReady(run, when) === false) return 'false'
    return run.ended === true ? 'ended' : 'may'
  } catch {
    return 'may' // a fault of the expression: said by the check of what may be empty
  }
}

/**
 * Ways through the design that end on nothing: pages that neither ask nor say anything, and ways on which no page asks
 * anything and none is an end, so that what is submitted would be empty.
 */
export function emptyWays(compiled: Compiled, parse: (text: string) => Parsed): readonly Problem[] {
  const { pages } = compiled
  const empty = pages.flatMap(({ page, id, questions }, p) => {
    const says = (page.content ?? []).length > 0 || page.end !== undefined
    return says || questions.length > 0
      ? []
      : [problem('ends-on-nothing', `/pages/${p}`, { why: saysNothing(textOf(page.title ?? id)) })]
  })
  if (empty.length > 0) return empty
  const hangsOn = behind(
    compiled,
    pages.flatMap((_, p) => reaching(compiled, p)),
    parse,
  )
  if (readsTheDay(hangsOn.trees)) return []
  const blank = trialsOf(compiled, hangsOn).some((trial) => asksNothing(compiled, { ...trial, answers: {} }))
  return blank ? [problem('ends-on-nothing', `/pages/${pages.length - 1}`, { why: asksNobody })] : []
}

const saysNothing = (title: Text) => ({
  en: `there is nothing on “${inLocale(title, 'en')}” yet`,
  cy: `nid oes dim ar “${inLocale(title, 'cy')}” eto`,
})
const asksNobody = {
  en: 'no page that asks anything applies, and none says where it ends',
  cy: 'nid oes tudalen sy’n gofyn dim yn berthnasol, ac nid oes yr un yn dweud ble mae’n gorffen',
}

/** Nothing is answered, so the first page that asks and applies would be shown. */
function asksNothing(compiled: Compiled, trial: EvaluationInput): boolean {
  try {
    const run = startRun(compiled, trial)
    for (const page of compiled.pages) {
      const holds = page.when ? evaluateReady(run, page.when) : true
      if (holds !== false && (page.questions.length > 0 || page.terminal)) return false
      walkPage(run, page)
    }
    return true
  } catch {
    return false
  }
}
