import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { adoptionOf, ownServices, takeOff } from '../../../designs/adopting/put-up.ts'
import { ownFigures, setFigure, takeFigureBack } from '../../../designs/adopting/set-figure.ts'
import { getLiveDesign } from '../../../designs/design-in-use.ts'
import { openAdvice } from '../../../designs/updating/advise.ts'
import { ownCopy } from '../../../designs/varying/own-copy.ts'
import { organisationBySlug } from '../../../places/organisation-by-slug.ts'
import { administered, orgOf } from '../administered.ts'
import { servicePath, servicesPath } from '../administration.paths.ts'
import { typed, valuesOf } from '../form.rules.ts'
import { servicesView } from './library.view.ts'
import { readFigureForm } from './read-figure.rules.ts'
import { serviceView } from './service.view.ts'
import { words } from './services.words.ts'

const done: Readonly<Record<string, Text>> = {
  adopted: words.doneAdopted,
  set: words.doneSet,
  withdrawn: words.doneWithdrawn,
  off: words.doneOff,
}
const params = Type.Object({ design: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
type Asked = PageRequest<{ readonly design: string }, { readonly done?: string }>

/** The design that a service's page is about: what was adopted, else what runs. */
const documentOf = async (work: Work, design: string) => {
  const adoption = await adoptionOf(work, design)
  const content = adoption ? ownCopy(adoption) : (await getLiveDesign(work, work.org, design)).compiled.design
  return { adoption, content }
}

const show = async (work: Work, request: Asked, problems?: readonly FieldProblem[]): Promise<Reply> => {
  const own = orgOf(work, request)
  const { design } = request.params
  const service = (await ownServices(work)).find((one) => one.design === design)
  if (!service) throw notFound()
  const { adoption, content } = await documentOf(work, design)
  const publisher = adoption && (await organisationBySlug(work.tx, adoption.publisher))
  return {
    html: serviceView({
      ...own,
      done: problems ? undefined : done[request.query.done ?? ''],
      service,
      adoption,
      publisherName: publisher?.name,
      design: content,
      own: await ownFigures(work, design),
      advice: (await openAdvice(work)).filter((one) => one.design === design),
      today: dayOf(work.now),
      action: inLanguage(servicePath(own.org, design), request.locale),
      hidden: request.csrf,
      values: problems ? valuesOf(request.form) : {},
      problems: problems ?? [],
    }),
  }
}

type Outcome = { readonly said: string } | { readonly gone: true } | { readonly problems: readonly FieldProblem[] }

const acts: Readonly<Record<string, (work: Work, request: Asked) => Promise<Outcome>>> = {
  set: async (work, request) => {
    const { content } = await documentOf(work, request.params.design)
    const read = readFigureForm(request.form, { parameters: content.parameters ?? [], today: dayOf(work.now) })
    if (!read) throw notFound()
    if (read.problems.length > 0) return { problems: read.problems }
    await setFigure(work, request.params.design, read.figure)
    return { said: 'set' }
  },
  withdraw: async (work, request) => {
    const figure = { parameter: typed(request.form, 'parameter'), from: typed(request.form, 'on') }
    if (!/^\d{4}-\d{2}-\d{2}$/.test(figure.from)) throw notFound()
    await takeFigureBack(work, request.params.design, figure)
    return { said: 'withdrawn' }
  },
  off: async (work, request) => {
    await takeOff(work, request.params.design)
    // What was published from the command line and never adopted is no service any more: there is no page of it to go back to.
    return (await adoptionOf(work, request.params.design)) ? { said: 'off' } : { gone: true }
  },
}

/** An organisation's services: their figures, and their way to the public and back. */
export const servicePages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services',
    schema: { query },
    ...administered,
    event: 'none',
    handle: async (work, request) => ({
      html: servicesView({
        ...orgOf(work, request),
        done: done[request.query.done ?? ''],
        services: await ownServices(work),
        advised: (await openAdvice(work)).map(({ design }) => design),
      }),
    }),
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design',
    schema: { params, query },
    ...administered,
    event: 'none',
    handle: (work, request) => show(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design',
    schema: { params },
    ...administered,
    event: 'design.parameter-set',
    changesLive: true,
    handle: async (work, request) => {
      const act = acts[typed(request.form, 'do')]
      if (!act) throw notFound()
      const outcome = await act(work, request)
      if ('problems' in outcome) return show(work, request, outcome.problems)
      const { org } = orgOf(work, request)
      if ('gone' in outcome) return { redirect: `${servicesPath(org)}?done=off` }
      const path = servicePath(org, request.params.design)
      return { redirect: `${path}?done=${outcome.said}` }
    },
  }),
]
