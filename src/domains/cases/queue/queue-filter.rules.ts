import { dayOf } from '#core/days/day.ts'
import type { WorkCalendar } from '#core/days/working-days.ts'
import { endOfDay } from '../targets/clock.rules.ts'
import { soonUntil } from '../targets/warning.rules.ts'

export const dueChoices = ['overdue', 'today', 'soon', 'waiting'] as const
export const flagChoices = ['urgent', 'check', 'discuss'] as const
export type DueChoice = (typeof dueChoices)[number]
export type Flag = (typeof flagChoices)[number]

/** What a queue is narrowed to. `team`: a team's id or `none`; `assigned`: `me`, `nobody` or a membership's id. */
export interface QueueFilter {
  readonly service?: string
  readonly stage?: string
  readonly team?: string
  readonly assigned?: string
  readonly due?: DueChoice
  readonly flag?: Flag
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const isId = (text: string | undefined): text is string => text !== undefined && uuid.test(text)

const among = <T extends string>(choices: readonly T[], text: string): T | undefined =>
  choices.find((choice) => choice === text)

/** Reads a filter from an address or a form; what is nothing that we offer is passed over. */
export const readFilter = (given: Readonly<Record<string, unknown>>): QueueFilter => {
  const of = (name: string): string => String(given[name] ?? '').slice(0, 80)
  const team = of('team') === 'none' || isId(of('team')) ? of('team') : undefined
  const assigned = ['me', 'nobody'].includes(of('assigned')) || isId(of('assigned')) ? of('assigned') : undefined
  const [due, flag] = [among(dueChoices, of('due')), among(flagChoices, of('flag'))]
  return {
    ...(of('service') && { service: of('service') }),
    ...(of('stage') && { stage: of('stage') }),
    ...(team && { team }),
    ...(assigned && { assigned }),
    ...(due && { due }),
    ...(flag && { flag }),
  }
}

/** A filter as its statement asks for it: between which instants something is due, whose work it is. */
export interface FilterAsked {
  readonly design: string | null
  readonly stage: string | null
  readonly team: string | null
  readonly noTeam: boolean
  readonly assigned: readonly string[] | null
  readonly unassigned: boolean
  readonly flag: string | null
  /** waiting for the applicant, or not, or either */
  readonly waiting: boolean | null
  readonly dueAfter: Temporal.Instant | null
  readonly dueBy: Temporal.Instant | null
}

/** Where the day ends, and where `soon` does, at a moment. */
export interface Horizon {
  readonly now: Temporal.Instant
  readonly today: Temporal.Instant
  readonly soon: Temporal.Instant
}

export const horizonOf = (now: Temporal.Instant, calendar: WorkCalendar): Horizon => {
  const day = dayOf(now)
  return { now, today: endOfDay(day), soon: soonUntil(day, calendar) }
}

/** `mine`: the memberships whose work whoever asks has today. */
export const askedOf = (filter: QueueFilter, of: Horizon & { readonly mine: readonly string[] }): FilterAsked => {
  const { assigned, due, team } = filter
  const between = {
    overdue: { dueAfter: null, dueBy: of.now },
    today: { dueAfter: of.now, dueBy: of.today },
    soon: { dueAfter: of.now, dueBy: of.soon },
    waiting: { dueAfter: null, dueBy: null },
  } as const
  return {
    design: filter.service ?? null,
    stage: filter.stage ?? null,
    team: team === undefined || team === 'none' ? null : team,
    noTeam: team === 'none',
    assigned: assigned === 'me' ? of.mine : isId(assigned) ? [assigned] : null,
    unassigned: assigned === 'nobody',
    flag: filter.flag ?? null,
    waiting: due === undefined ? null : due === 'waiting',
    ...(due ? between[due] : between.waiting),
  }
}
