import { dayOfIso, isoOfDay } from '#core/days/civil-day.ts'
import type { Text } from '#core/text.ts'

/** A warning that an organisation uses, and after how many months somebody looks at it again as a rule. */
export interface MarkerKind {
  readonly id: string
  readonly title: Text
  readonly months: 6 | 12
  /** not offered any more; those that stand keep it */
  readonly ended?: boolean
}

/** What an organisation begins with; its administrators make the list their own. */
export const usualKinds: readonly MarkerKind[] = [
  { id: 'twoOfficers', title: { en: 'Two officers to visit', cy: 'Dau swyddog i ymweld' }, months: 6 },
  {
    id: 'officeOnly',
    title: { en: 'See them at the office only', cy: 'Eu gweld yn y swyddfa yn unig' },
    months: 6,
  },
  {
    id: 'safeContact',
    title: {
      en: 'Contact them only in the safe way that they gave',
      cy: 'Cysylltu â nhw yn y ffordd ddiogel a roddwyd ganddynt yn unig',
    },
    months: 12,
  },
  {
    id: 'addressSecret',
    title: { en: 'Their address is not to be told to anybody', cy: 'Ni ddylid dweud eu cyfeiriad wrth neb' },
    months: 12,
  },
]

/** What became of telling the person: a message goes, they know already, or why they are not told. */
export const tellings = ['tell', 'already', 'not'] as const
export type Telling = (typeof tellings)[number]

/** A warning as it stands. */
export interface Marker {
  readonly id: string
  readonly caseId: string
  readonly record: string
  readonly kind: string
  readonly reason: string
  readonly told: Telling
  readonly toldWords: string
  readonly madeBy: string
  readonly madeAt: Temporal.Instant
  /** the last day (ISO) that it holds without somebody looking at it */
  readonly reviewOn: string
  readonly reviewedAt: Temporal.Instant | null
  readonly reviewedWhy: string | null
  readonly liftedAt: Temporal.Instant | null
  readonly liftedWhy: string | null
}

export type MarkerStanding = 'holds' | 'due' | 'over' | 'lifted'

/** How many days before its day a warning is due to be looked at again. */
export const reviewAhead = 14

/** The last day on which a warning is due to be looked at, seen from today. */
export const dueUntil = (today: string): string => isoOfDay((dayOfIso(today) ?? 0) + reviewAhead)

/** How a warning stands on a day: past its day it does not hold any more, until somebody says that it does. */
export const standingOfMarker = (of: Pick<Marker, 'liftedAt' | 'reviewOn'>, today: string): MarkerStanding =>
  of.liftedAt ? 'lifted' : of.reviewOn < today ? 'over' : of.reviewOn <= dueUntil(today) ? 'due' : 'holds'

/** The day by which it is looked at again, so many months from today. */
export const reviewDay = (today: string, months: 6 | 12): string =>
  Temporal.PlainDate.from(today).add({ months }).toString()

/** A warning as it is set. */
export interface NewWarning {
  readonly kind: string
  readonly reason: string
  readonly months: 6 | 12
  readonly told: Telling
  readonly toldWords: string
}
