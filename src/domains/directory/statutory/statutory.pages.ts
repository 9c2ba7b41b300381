import { notFound } from '#core/refusal.ts'
import { acceptedFindings } from '#platform/govuk/gallery/accepted-findings.ts'
import { cookieRules } from '#platform/http/guards/session-cookie.ts'
import { page, type Route } from '#platform/http/route.ts'
import { findServices } from '../../designs/find-services.ts'
import { frameOf } from '../../places/frame.ts'
import { allOrganisations } from '../../places/organisation-by-slug.ts'
import { accessibilityView } from './accessibility.view.ts'
import { cookiesView } from './cookies.view.ts'
import { privacyView } from './privacy.view.ts'

const anyone = {
  schema: {},
  access: ['anyone'],
  policy: (): true => true,
  purpose: 'service',
  event: 'none',
  shows: 'none',
} as const

/** What an organisation must say of itself: made from the tests, the services and the edge as they are. */
export const statutoryPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/accessibility',
    ...anyone,
    handle: async (work, request) => ({
      html: accessibilityView({
        frame: frameOf(work.actor, request),
        accepted: acceptedFindings.map(({ selector }) => selector),
      }),
    }),
  }),
  page({
    method: 'GET',
    path: '/:org/privacy',
    ...anyone,
    handle: async (work, request) => {
      if (!request.organisation) throw notFound()
      const [services, organisations] = await Promise.all([
        findServices(work, request.organisation.id),
        allOrganisations(work.tx),
      ])
      const names = Object.fromEntries(organisations.map(({ slug, name }) => [slug, name]))
      const designs = services.map(({ design }) => design)
      return { html: privacyView({ frame: frameOf(work.actor, request), designs, names }) }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/cookies',
    ...anyone,
    handle: async (work, request) => ({
      html: cookiesView({ frame: frameOf(work.actor, request), names: cookieRules(request.publicUrl) }),
    }),
  }),
]
