import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { applyPath, paperPath } from '../applications/application.paths.ts'
import { getLiveDesign, getVersion } from '../designs/design-in-use.ts'
import { findServices } from '../designs/find-services.ts'
import { frameOf } from '../places/frame.ts'
import { allOrganisations } from '../places/organisation-by-slug.ts'
import { suggestionsPath, suggestPath } from '../proposals/proposal.paths.ts'
import { organisationPath, servicePath, servicesPath, whichCouncilPath } from './directory.paths.ts'
import { needOf } from './needs/needs.rules.ts'
import { type PlaceService, searchPlace, servicesOfPlace } from './search/find-services-of-place.ts'
import { resultsView } from './search/results.view.ts'
import { serviceView } from './service.view.ts'
import { placeView, servicesView } from './services.view.ts'

const anyone = {
  access: ['anyone'],
  policy: (): true => true,
  purpose: 'service',
  event: 'none',
  shows: 'none',
} as const
type Asked = PageRequest<object, object>

const organisationOf = (request: Asked) => {
  if (!request.organisation) throw notFound()
  return request.organisation
}

const searching = Type.Object({ q: Type.Optional(Type.String({ maxLength: 200 })) })
type Searched = PageRequest<object, { readonly q?: string }>

const lineOf = (service: PlaceService, slug: string, request: Asked) => ({
  title: textOf(service.design.title),
  summary: service.design.about?.summary ? textOf(service.design.about.summary) : undefined,
  href: inLanguage(servicePath(slug, service.id), request.locale),
  topic: service.topic,
})

const listed = async (work: Work, request: Asked, start: boolean) => {
  const organisation = organisationOf(request)
  const to = (path: string) => inLanguage(path, request.locale)
  const [services, organisations] = await Promise.all([
    servicesOfPlace(work, [organisation.id]),
    start ? allOrganisations(work.tx) : [],
  ])
  return {
    html: servicesView({
      frame: frameOf(work.actor, request),
      start,
      search: to(servicesPath(organisation.slug)),
      services: services.map((service) => lineOf(service, organisation.slug, request)),
      others: organisations
        .filter(({ slug }) => slug !== organisation.slug)
        .map(({ slug, name }) => ({ name, href: to(organisationPath(slug)) })),
    }),
  }
}

/** What a person's words find in the whole place; `home` is where the search began. */
const found = async (work: Work, request: Searched, home: string) => {
  const asked = (request.query.q ?? '').trim()
  const to = (path: string) => inLanguage(path, request.locale)
  const organisations = await allOrganisations(work.tx)
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  const services = await servicesOfPlace(work, [...byId.keys()])
  const own = request.organisation?.slug ?? request.host.slug
  return {
    html: resultsView({
      frame: frameOf(work.actor, request),
      asked,
      search: to(home),
      all: to(servicesPath(own)),
      results: searchPlace(services, { words: asked, first: request.organisation?.id })
        .slice(0, 20)
        .map((one) => {
          if (one.kind === 'need')
            return {
              title: one.need.title,
              href: to(whichCouncilPath(own, { need: one.need.lgsl })),
              organisation: undefined,
              summary: undefined,
            }
          const organisation = byId.get(one.service.org)
          return { ...lineOf(one.service, organisation?.slug ?? '', request), organisation: organisation?.name }
        }),
    }),
  }
}

/** Where what came of a service is read, where anything did: results of a consultation and the response. */
type Outcome = (
  work: Work,
  org: { readonly id: string; readonly slug: string },
  design: string,
) => Promise<string | undefined>

/** The public's way to a service. `demo` is where a demo is entered, if this is one. */
export const directoryPages = (demo: string | undefined, findOutcome: Outcome): readonly Route[] => [
  page({
    method: 'GET',
    path: '/',
    schema: { query: searching },
    ...anyone,
    handle: async (work, request) =>
      request.query.q?.trim()
        ? found(work, request, '/')
        : {
            html: placeView({
              frame: frameOf(work.actor, request),
              search: inLanguage('/', request.locale),
              demo: demo && inLanguage(demo, request.locale),
              organisations: (await allOrganisations(work.tx)).map(({ slug, name }) => ({
                name,
                href: inLanguage(organisationPath(slug), request.locale),
              })),
            }),
          },
  }),
  page({ method: 'GET', path: '/:org', schema: {}, ...anyone, handle: (work, request) => listed(work, request, true) }),
  page({
    method: 'GET',
    path: '/:org/services',
    schema: { query: searching },
    ...anyone,
    handle: (work, request) =>
      request.query.q?.trim()
        ? found(work, request, servicesPath(organisationOf(request).slug))
        : listed(work, request, false),
  }),
  page({
    method: 'GET',
    path: '/:org/services.json',
    schema: {},
    ...anyone,
    handle: async (work, request) => {
      const organisation = organisationOf(request)
      const services = await findServices(work, organisation.id)
      return {
        json: services.map(({ id, hash, contentHash, design }) => ({
          id,
          title: textOf(design.title),
          kind: design.kind,
          lgsl: design.lgsl ?? null,
          version: hash,
          content: contentHash,
          url: `${request.publicUrl}${servicePath(organisation.slug, id)}`,
        })),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/services/:service.json',
    schema: { params: Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) }) },
    ...anyone,
    handle: async (work, request) => {
      const org = organisationOf(request).id
      const live = await getLiveDesign(work, org, request.params.service)
      // The document as it was published, whose hash it is: the organisation's own figures are no part of it.
      const { compiled } = await getVersion(work, org, live.hash)
      return { json: { version: live.hash, content: live.contentHash, design: compiled.design } }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/services/:service',
    schema: { params: Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) }) },
    ...anyone,
    handle: async (work, request) => {
      const organisation = organisationOf(request)
      const design = await getLiveDesign(work, organisation.id, request.params.service)
      const to = (path: string) => inLanguage(path, request.locale)
      const outcome = await findOutcome(work, organisation, design.id)
      return {
        html: serviceView({
          outcome: outcome && to(outcome),
          frame: frameOf(work.actor, request),
          design: design.compiled.design,
          today: dayOf(work.now),
          start: to(applyPath(organisation.slug, design.id)),
          paper:
            design.compiled.design.respondent === 'staff' ? undefined : to(paperPath(organisation.slug, design.id)),
          suggest: to(suggestPath(organisation.slug, design.id, { version: design.hash })),
          suggestions: to(suggestionsPath(organisation.slug, design.id)),
          services: to(servicesPath(organisation.slug)),
          which:
            needOf(design.compiled.design.lgsl) === undefined
              ? undefined
              : to(whichCouncilPath(organisation.slug, { need: design.compiled.design.lgsl ?? 0 })),
          shown: { design: `${organisation.slug}/${design.id}`, version: design.hash, content: design.contentHash },
        }),
      }
    },
  }),
]
