import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { createService } from '../../../../../designs/studio/making/create-service.ts'
import { findTeams } from '../../../../../places/staff/change-team.ts'
import { administered, orgOf } from '../../../administered.ts'
import { newServicePath, studioPath } from '../../../administration.paths.ts'
import { valuesOf } from '../../../form.rules.ts'
import { newServiceView } from './new-service.view.ts'
import { readNewService } from './read-new-service.rules.ts'

type Asked = PageRequest<object, object>

const teamsOf = async (work: Work) =>
  (await findTeams(work)).flatMap(({ code, name }) => (code === null ? [] : [{ code, name }]))

const show = async (work: Work, request: Asked, problems?: readonly FieldProblem[]): Promise<Reply> => {
  const own = orgOf(work, request)
  return {
    html: newServiceView({
      ...own,
      languages: request.organisation?.locales ?? ['en'],
      teams: await teamsOf(work),
      action: inLanguage(newServicePath(own.org), request.locale),
      hidden: html`${request.csrf}${request.key}`,
      values: problems ? valuesOf(request.form) : { kind: 'application', keep: '24', basis: 'public-task' },
      problems: problems ?? [],
    }),
  }
}

/** Where an organisation makes a service of its own. */
export const newServicePages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/new-service',
    schema: {},
    ...administered,
    event: 'none',
    handle: (work, request) => show(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/new-service',
    schema: {},
    ...administered,
    event: 'design.created',
    makes: true,
    handle: async (work, request) => {
      const teams = (await teamsOf(work)).map(({ code }) => code)
      const { said, problems } = readNewService(request.form, {
        languages: request.organisation?.locales ?? ['en'],
        teams,
      })
      if (problems.length > 0) return show(work, request, problems)
      const design = await createService(work, said)
      return { redirect: `${studioPath(orgOf(work, request).org, design)}?done=created` }
    },
  }),
]
