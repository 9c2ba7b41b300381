import { longDate } from '#core/days/long-date.ts'
import type { Design } from '../../design/design.ts'
import { type Problem, problem } from '../problem.ts'

/** When a design can be answered and what goes on then: days that there are, in an order in which they can come. */
export function windowProblems({ window = {}, phases = [] }: Design): readonly Problem[] {
  const days = [
    ...(['opens', 'closes'] as const).map((name) => ({ value: window[name], at: `/window/${name}` })),
    ...phases.map(({ begins }, p) => ({ value: begins, at: `/phases/${p}/begins` })),
  ]
  const none = days.flatMap(({ value, at }) =>
    value === undefined || isDay(value) ? [] : [problem('no-such-day', at, { value })],
  )
  // the order of days that there are not says nothing
  return none.length > 0 ? none : [...windowOrder(window), ...phaseOrder(phases)]
}

function isDay(value: string): boolean {
  try {
    return Temporal.PlainDate.from(value).toString() === value
  } catch {
    return false
  }
}

const inBoth = (day: string) => ({ en: longDate(day, 'en'), cy: longDate(day, 'cy') })

function windowOrder({ opens, closes, paper }: NonNullable<Design['window']>): readonly Problem[] {
  if (paper !== undefined && closes === undefined) return [problem('paper-without-closing', '/window/paper')]
  if (opens === undefined || closes === undefined || opens <= closes) return []
  return [problem('closes-before-it-opens', '/window/closes', { opens: inBoth(opens), closes: inBoth(closes) })]
}

const phaseOrder = (phases: NonNullable<Design['phases']>): readonly Problem[] =>
  phases.flatMap(({ begins }, p) => {
    const before = phases[p - 1]?.begins
    if (before === undefined || before < begins) return []
    return [problem('phases-out-of-order', `/phases/${p}/begins`, { begins: inBoth(begins), before: inBoth(before) })]
  })
