import type { FieldProblem } from '#core/field-problem.ts'
import { isEmail } from '../../../places/settled/organisation.rules.ts'
import { staffRoles } from '../../../places/staff/staff.rules.ts'
import { missing, problem, type Sent, typed, typedDate } from '../form.rules.ts'
import { words } from './staff.words.ts'

/** A member of staff or an invitation as a form has it. Dates are ISO; `to` undefined: without an end. */
export interface ReadMember {
  readonly name: string
  readonly email: string
  readonly roles: readonly string[]
  readonly team: string | undefined
  readonly from: string
  readonly to: string | undefined
  readonly problems: readonly FieldProblem[]
}

/** What the form is read for. `had`: roles that the member has already, which a design may have asked for. */
export interface Reading {
  readonly today: string
  readonly teams: readonly { readonly id: string }[]
  readonly had?: readonly string[]
  /** the first day of a membership that stands; undefined: an invitation, whose form asks for it */
  readonly from?: string
}

/** Reads the form of an invitation or a membership. Problems are named by their control. */
export const readMember = (form: Sent, reading: Reading): ReadMember => {
  const inviting = reading.from === undefined
  const sent = [form.roles ?? []].flat()
  const roles = [...new Set([...staffRoles, ...(reading.had ?? [])])].filter((role) => sent.includes(role))
  const [name, email] = [typed(form, 'name'), typed(form, 'email')]
  const team = reading.teams.find(({ id }) => id === form.team)?.id
  const typedFrom = inviting ? typedDate(form, 'from') : reading.from
  const to = typedDate(form, 'to')
  const from = typedFrom || reading.today
  const problems = [
    ...missing('name', words.nameMissing, name),
    ...(inviting && !isEmail(email) ? [problem('email', 'email', words.emailWrong)] : []),
    ...(roles.length === 0 ? [problem('roles', 'missing', words.rolesMissing)] : []),
    ...(typedFrom === undefined ? [problem('from', 'date', words.dateWrong)] : []),
    ...(inviting && from < reading.today ? [problem('from', 'past', words.fromPast)] : []),
    ...(to === undefined ? [problem('to', 'date', words.dateWrong)] : []),
    ...(to && to < from ? [problem('to', 'before', words.toBefore)] : []),
  ]
  return { name, email, roles, team, from, to: to || undefined, problems }
}
