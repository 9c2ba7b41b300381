import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import type { Work } from '#core/work.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { findStaff } from '../../../../places/staff/change-member.ts'
import { lines } from './read-leaf.rules.ts'

export type Asked = PageRequest<{ readonly design: string }, object>

/** Which part is shown, and again with what is wrong with what was sent. */
export interface Showing {
  readonly at: string
  /** what is to be open on the page, or was done */
  readonly open?: string | undefined
  readonly done?: string | undefined
  readonly problems?: readonly FieldProblem[]
}

export const sentValues = ({ form }: Pick<Asked, 'form'>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(form).map((name) => [name, lines(form, name)]))

/** Those who work there now, whoever asks first. */
export const peopleOf = async (work: Work) => {
  const today = dayOf(work.now)
  const staff = (await findStaff(work)).filter(({ to }) => to === null || to >= today)
  const mine = work.actor.kind === 'member' ? work.actor.membership : ''
  return staff.toSorted((a, b) => Number(b.id === mine) - Number(a.id === mine))
}
