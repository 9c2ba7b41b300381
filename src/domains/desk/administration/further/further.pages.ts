import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { allOrganisations } from '../../../places/organisation-by-slug.ts'
import { foundOrganisation } from '../../../places/settled/change-organisation.ts'
import { isEmail, slugFault } from '../../../places/settled/organisation.rules.ts'
import { administered, orgOf } from '../administered.ts'
import { furtherPath } from '../administration.paths.ts'
import { missing, problem, typed, valuesOf } from '../form.rules.ts'
import { readDetails } from '../organisation/read-details.rules.ts'
import { furtherView } from './further.view.ts'
import { words } from './further.words.ts'

const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
type Asked = PageRequest<object, { readonly done?: string }>

/** Only the host looks after the organisations of the place. */
const hostOnly = (request: Asked): void => {
  if (request.organisation?.host !== true) throw notFound()
}

const show = async (
  work: Work,
  request: Asked,
  again?: { readonly languages: readonly string[]; readonly problems: readonly FieldProblem[] },
): Promise<Reply> => {
  const own = orgOf(work, request)
  return {
    html: furtherView({
      ...own,
      done: request.query.done === undefined || again ? undefined : words.done,
      organisations: await allOrganisations(work.tx),
      languages: again?.languages ?? ['en', 'cy'],
      action: inLanguage(furtherPath(own.org), request.locale),
      hidden: request.csrf,
      values: again ? valuesOf(request.form) : {},
      problems: again?.problems ?? [],
    }),
  }
}

/** The organisations of the place, looked after by its host. */
export const furtherPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/organisations',
    schema: { query },
    ...administered,
    event: 'none',
    handle: (work, request) => {
      hostOnly(request)
      return show(work, request)
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/organisations',
    schema: {},
    ...administered,
    event: 'organisation.founded',
    changesLive: true,
    handle: async (work, request) => {
      hostOnly(request)
      const { problems: told, ...details } = readDetails(request.form)
      const [slug, name, email] = ['slug', 'administrator', 'administratorEmail'].map((one) => typed(request.form, one))
      const problems = [
        ...(slugFault(slug ?? '') === undefined ? [] : [problem('slug', 'shape', words.slugShape)]),
        ...told,
        ...missing('administrator', words.nameMissing, name ?? ''),
        ...(isEmail(email ?? '') ? [] : [problem('administratorEmail', 'email', words.emailWrong)]),
      ]
      const { languages } = details
      if (problems.length > 0) return show(work, request, { languages, problems })
      const administrator = { name: name ?? '', email: email ?? '', locale: request.locale }
      if (!(await foundOrganisation(work, { ...details, slug: slug ?? '', administrator })))
        return show(work, request, { languages, problems: [problem('slug', 'taken', words.slugTaken)] })
      return { redirect: `${furtherPath(orgOf(work, request).org)}?done=founded` }
    },
  }),
]
