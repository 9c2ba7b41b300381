import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { applyPath } from '../applications/application.paths.ts'
import { getLiveDesign } from '../designs/design-in-use.ts'
import { findServices } from '../designs/find-services.ts'
import { frameOf } from '../places/frame.ts'
import { allOrganisations } from '../places/organisation-by-slug.ts'
import { organisationPath, servicePath, servicesPath } from './directory.paths.ts'
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

const listed = async (work: Work, request: Asked, start: boolean) => {
  const organisation = organisationOf(request)
  const services = await findServices(work, organisation.id)
  return {
    html: servicesView({
      frame: frameOf(work.actor, request),
      start,
      services: services.map(({ id, design }) => ({
        title: textOf(design.title),
        summary: design.about?.summary ? textOf(design.about.summary) : undefined,
        href: inLanguage(servicePath(organisation.slug, id), request.locale),
      })),
    }),
  }
}

/** The public's way to a service. `demo` is where a demo is entered, if this is one. */
export const directoryPages = (demo: string | undefined): readonly Route[] => [
  page({
    method: 'GET',
    path: '/',
    schema: {},
    ...anyone,
    handle: async (work, request) => ({
      html: placeView({
        frame: frameOf(work.actor, request),
        demo: demo && inLanguage(demo, request.locale),
        organisations: (await allOrganisations(work.tx)).map(({ slug, name }) => ({
          name,
          href: inLanguage(organisationPath(slug), request.locale),
        })),
      }),
    }),
  }),
  page({ method: 'GET', path: '/:org', schema: {}, ...anyone, handle: (work, request) => listed(work, request, true) }),
  page({
    method: 'GET',
    path: '/:org/services',
    schema: {},
    ...anyone,
    handle: (work, request) => listed(work, request, false),
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
      const design = await getLiveDesign(work, organisationOf(request).id, request.params.service)
      return { json: { version: design.hash, content: design.contentHash, design: design.compiled.design } }
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
      return {
        html: serviceView({
          frame: frameOf(work.actor, request),
          design: design.compiled.design,
          start: to(applyPath(organisation.slug, design.id)),
          services: to(servicesPath(organisation.slug)),
          shown: { design: `${organisation.slug}/${design.id}`, version: design.hash, content: design.contentHash },
        }),
      }
    },
  }),
]
