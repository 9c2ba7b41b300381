import type { Design, Phase } from './design.ts'

/** How a design stands on a day (ISO) of its place: not yet, to be answered, no longer. Its first and last day are open. */
export type Standing = 'early' | 'open' | 'late'

export const standingOn = ({ window }: Pick<Design, 'window'>, day: string): Standing => {
  if (window?.opens !== undefined && day < window.opens) return 'early'
  return window?.closes !== undefined && day > window.closes ? 'late' : 'open'
}

/** The last day (ISO) on which an answer on paper that came in time is keyed in; undefined where it never closes. */
export const paperUntil = ({ window }: Pick<Design, 'window'>): string | undefined => {
  if (window?.closes === undefined) return undefined
  const [, count, unit] = /^(\d+) (day|month|year)s?$/.exec(window.paper ?? '') ?? []
  if (count === undefined) return window.closes
  return Temporal.PlainDate.from(window.closes)
    .add({ [`${unit}s`]: Number(count) })
    .toString()
}

/** When an answer is given: the day, and of one on paper the day on which it came. */
export interface Given {
  readonly today: string
  readonly received?: string | undefined
}

/** Whether an answer is taken: by the day on which it is given; on paper by the day on which it came, for some days more. */
export const takes = (design: Pick<Design, 'window'>, { today, received }: Given): Standing => {
  const standing = standingOn(design, received ?? today)
  const until = paperUntil(design)
  return received !== undefined && until !== undefined && today > until ? 'late' : standing
}

/** A phase with its last day, where another follows, and where it stands on a day. */
export interface PhaseOn extends Phase {
  readonly until: string | undefined
  readonly stands: 'over' | 'now' | 'to-come'
}

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()

/** The phases of a design as they stand on a day (ISO): each goes on until the next one begins. */
export const phasesOn = ({ phases = [] }: Pick<Design, 'phases'>, day: string): readonly PhaseOn[] =>
  phases.map((phase, i) => {
    const next = phases[i + 1]?.begins
    const stands = day < phase.begins ? 'to-come' : next !== undefined && day >= next ? 'over' : 'now'
    return { ...phase, until: next === undefined ? undefined : dayBefore(next), stands }
  })
