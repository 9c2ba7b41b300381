/** What a member of staff may do, by name. A design may ask for more roles on its own stages. */
export const staffRoles = ['administrator', 'officer', 'lead', 'duty'] as const
export type StaffRole = (typeof staffRoles)[number]

/** How long a link is good for, in days. */
export const linkDays = 7

/** A membership as far as its power counts: what it may do, and its first and last day (ISO). */
export interface Standing {
  readonly id: string
  readonly roles: readonly string[]
  readonly from: string
  readonly to: string | null
}

/** Is a membership in force on a day (ISO)? */
export const inForce = ({ from, to }: Pick<Standing, 'from' | 'to'>, day: string): boolean =>
  from <= day && (to === null || to >= day)

/** The day before (ISO): the last day of a membership that ends at once. */
export const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()

/**
 * Whether an organisation still has an administrator, today (ISO) and for as long as can be seen, when one membership has
 * become what it is to be: an administrator who is there now and whose membership has no end.
 */
export const keepsAdministrator = (all: readonly Standing[], changed: Standing, today: string): boolean =>
  all
    .map((one) => (one.id === changed.id ? changed : one))
    .some((one) => one.roles.includes('administrator') && one.from <= today && one.to === null)
