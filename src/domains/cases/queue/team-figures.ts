import { dayOf, zone } from '#core/days/day.ts'
import type { Work } from '#core/work.ts'
import type { OpenFigures, WeekFigures } from './figures.rules.ts'
import { findOldest, findOpenFigures, findWeeks } from './figures.store.ts'

/** How a team stands, and how it did in the last twelve weeks; every week is there, the present one last. */
export interface TeamFigures {
  readonly now: OpenFigures
  readonly oldest: readonly { readonly reference: string; readonly submittedAt: Temporal.Instant }[]
  readonly weeks: readonly WeekFigures[]
}

const weeks = 12

/** The Mondays (ISO dates) of so many weeks, the last that of the day. */
export const mondaysUntil = (day: string, count: number): readonly string[] => {
  const today = Temporal.PlainDate.from(day)
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  return Array.from({ length: count }, (_, i) => monday.subtract({ weeks: count - 1 - i }).toString())
}

/** Reads the figures of a team, or of the organisation, from the cases that open for whoever acts. */
export const readTeamFigures = async (work: Work, team: string | null): Promise<TeamFigures> => {
  const mondays = mondaysUntil(dayOf(work.now), weeks)
  const since = Temporal.PlainDate.from(mondays[0] ?? dayOf(work.now))
    .toZonedDateTime(zone)
    .toInstant()
  const [now, oldest, found] = await Promise.all([
    findOpenFigures(work.tx, work.org, team),
    findOldest(work.tx, work.org, team),
    findWeeks(work.tx, work.org, { team, since }),
  ])
  return {
    now,
    oldest,
    weeks: mondays.map((week) => found.find((each) => each.week === week) ?? { week, in: 0, out: 0 }),
  }
}
