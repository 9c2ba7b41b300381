import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { findServices } from '../../../designs/find-services.ts'
import { addTeam, endTeam, findTeams, renameTeam } from '../../../places/staff/change-team.ts'
import { administered, orgOf } from '../administered.ts'
import { teamsPath } from '../administration.paths.ts'
import { words as common } from '../administration.words.ts'
import { missing, problem, type Sent, typed, valuesOf } from '../form.rules.ts'
import { words } from './organisation.words.ts'
import { teamsView } from './teams.view.ts'

const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
type Asked = PageRequest<object, { readonly done?: string }>
const isWelsh = (request: Asked): boolean => request.organisation?.locales.includes('cy') ?? false

/** The teams that the stages of the organisation's live designs name. */
const teamCodes = async (work: Work): Promise<readonly string[]> => [
  ...new Set(
    (await findServices(work, work.org))
      .flatMap(({ design }) => design.stages.flatMap(({ team }) => team ?? []))
      .sort(),
  ),
]

const show = async (work: Work, request: Asked, problems?: readonly FieldProblem[]): Promise<Reply> => {
  const own = orgOf(work, request)
  return {
    html: teamsView({
      ...own,
      done: request.query.done === undefined ? undefined : common.saved,
      teams: await findTeams(work),
      welsh: isWelsh(request),
      codes: await teamCodes(work),
      action: inLanguage(teamsPath(own.org), request.locale),
      hidden: request.csrf,
      values: problems ? valuesOf(request.form) : {},
      problems: problems ?? [],
    }),
  }
}

const readName = (form: Sent, prefix: string, welsh: boolean): { name: Text; problems: readonly FieldProblem[] } => {
  const [en, cy] = [typed(form, `${prefix}name`), typed(form, `${prefix}nameCy`)]
  return {
    name: cy ? { en, cy } : { en },
    problems: [
      ...missing(`${prefix}name`, words.teamNameMissing, en),
      ...(welsh ? missing(`${prefix}nameCy`, words.teamNameCyMissing, cy) : []),
    ],
  }
}

/** Which act the form asked for; returns what is wrong with it. */
const act = async (work: Work, request: Asked): Promise<readonly FieldProblem[]> => {
  const team = String(request.form.team ?? '')
  if (request.form.do === 'end')
    return (await endTeam(work, team)) ? [] : [problem(team, 'has-people', words.teamHasPeople)]
  const renames = request.form.do === 'rename'
  const prefix = renames ? `${team}.` : ''
  const { name, problems } = readName(request.form, prefix, isWelsh(request))
  const code = typed(request.form, `${prefix}code`) || null
  const taken = (await findTeams(work)).some((one) => one.code === code && !(renames && one.id === team))
  const wrong = code !== null && (taken || !/^[a-z][a-z0-9-]{0,39}$/.test(code))
  const all = [...problems, ...(wrong ? [problem(`${prefix}code`, 'wrong', words.teamCodeWrong)] : [])]
  if (all.length > 0) return all
  await (renames ? renameTeam(work, { id: team, name, code }) : addTeam(work, name, code))
  return []
}

/** The teams of an organisation. */
export const teamPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/teams',
    schema: { query },
    ...administered,
    event: 'none',
    handle: (work, request) => show(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/teams',
    schema: {},
    ...administered,
    event: 'team.made',
    handle: async (work, request) => {
      const problems = await act(work, request)
      if (problems.length > 0) return show(work, request, problems)
      return { redirect: `${teamsPath(orgOf(work, request).org)}?done=saved` }
    },
  }),
]
