import { momentOf } from '#core/days/moment.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import type { PilotArea, PilotOf } from '../../../designs/piloting/pilot.rules.ts'
import { chosen, missing, problem, type Sent, typed, typedDate } from '../form.rules.ts'
import { words } from './pilot.words.ts'

/** How many areas the form has room for. */
export const mostAreas = 4

export interface ReadPilot {
  readonly pilot: PilotOf
  readonly from: Temporal.Instant | undefined
  readonly reason: string
  readonly problems: readonly FieldProblem[]
}

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}|[’'.]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)

const readArea = (form: Sent, n: number, welsh: boolean): { area?: PilotArea; problems: readonly FieldProblem[] } => {
  const at = (part: string) => `area${n}.${part}`
  const [name, cy, code] = ['name', 'nameCy', 'code'].map((part) => typed(form, at(part)).slice(0, 100))
  if (!name && !cy && !code) return { problems: [] }
  const problems = [
    ...missing(at('name'), words.areaNameMissing, name ?? ''),
    ...(welsh ? missing(at('nameCy'), words.areaWelshMissing, cy ?? '') : []),
    ...(code && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) ? [problem(at('code'), 'format', words.areaCodeWrong)] : []),
  ]
  const area = code || slugOf(name ?? '') || `area-${n}`
  return { area: { area, name: { en: name ?? '', ...(cy && { cy }) } }, problems }
}

const readAreas = (form: Sent, welsh: boolean) => {
  const read = Array.from({ length: mostAreas }, (_, i) => ({ n: i + 1, ...readArea(form, i + 1, welsh) }))
  const areas = read.flatMap(({ area }) => area ?? [])
  const twice = read.filter(({ area, n }) => area && read.some((one) => one.n < n && one.area?.area === area.area))
  return {
    areas,
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...twice.map(({ n }) => problem(`area${n}.name`, 'twice', words.areaTwice)),
    ],
  }
}

const readDays = (form: Sent, today: string) => {
  const [from, until] = [typedDate(form, 'from'), typedDate(form, 'until')]
  const first = from || today
  const far = Temporal.PlainDate.from(today).add({ months: 12 }).toString()
  const problems = [
    ...(from === undefined ? [problem('from', 'date', words.fromWrong)] : []),
    ...(from && from <= today ? [problem('from', 'past', words.fromPast)] : []),
    ...(until ? [] : [problem('until', 'date', words.untilWrong)]),
    ...(until && until < first ? [problem('until', 'past', words.untilPast)] : []),
    ...(until && until > far ? [problem('until', 'far', words.untilFar)] : []),
  ]
  return { from: from && problems.length === 0 ? momentOf(from) : undefined, until: until ?? '', problems }
}

/** Reads for whom a pilot is, and its days. `today`: ISO; `welsh`: the organisation has Welsh too. */
export const readPilot = (
  form: Sent,
  of: { readonly today: string; readonly teams: readonly string[]; readonly welsh: boolean },
): ReadPilot => {
  const teams = chosen(form, 'teams', of.teams)
  const { areas, problems: ofAreas } = readAreas(form, of.welsh)
  const { from, until, problems: ofDays } = readDays(form, of.today)
  const reason = typed(form, 'reason')
  const nobody = teams.length === 0 && areas.length === 0
  return {
    ...{ pilot: { teams, areas, until }, from, reason },
    problems: [
      ...(nobody ? [problem('teams', 'missing', words.nobody)] : []),
      ...ofAreas,
      ...ofDays,
      ...missing('reason', words.reasonMissing, reason),
    ],
  }
}
