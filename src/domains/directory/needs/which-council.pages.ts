import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { page, type Route } from '#platform/http/route.ts'
import { frameOf } from '../../places/frame.ts'
import { allOrganisations } from '../../places/organisation-by-slug.ts'
import { organisationPath, servicePath, servicesPath, whichCouncilPath } from '../directory.paths.ts'
import { servicesOfPlace } from '../search/find-services-of-place.ts'
import { billing, councilsWith, whoDoes } from './councils.rules.ts'
import { needOf, needs } from './needs.rules.ts'
import { doersView, needsView, whoseView } from './which-council.view.ts'

const query = Type.Object({
  need: Type.Optional(Type.Integer({ minimum: 1, maximum: 99_999 })),
  council: Type.Optional(Type.String({ maxLength: 80 })),
})

/** Which council does what, where there is more than one: nothing personal is asked or kept. */
export const whichCouncilPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/which-council',
    schema: { query },
    access: ['anyone'],
    policy: () => true,
    purpose: 'service',
    event: 'none',
    shows: 'none',
    handle: async (work, request) => {
      const { organisation, locale } = request
      if (!organisation) throw notFound()
      const to = (path: string) => inLanguage(path, locale)
      const shown = { frame: frameOf(work.actor, request), back: to(servicesPath(organisation.slug)) }
      const at = (asked: Parameters<typeof whichCouncilPath>[1]) => to(whichCouncilPath(organisation.slug, asked))
      if (request.query.need === undefined)
        return { html: needsView({ ...shown, needs: needs.map((need) => ({ need, href: at({ need: need.lgsl }) })) }) }
      const need = needOf(request.query.need)
      if (!need) throw notFound()
      const organisations = await allOrganisations(work.tx)
      const councils = councilsWith(organisations)
      const { council } = request.query
      const own = billing(councils).find(({ slug }) => slug === council)
      if (!own)
        return {
          html: whoseView({
            ...shown,
            need,
            councils: billing(councils),
            action: at({}),
            missing: council !== undefined,
          }),
          ...(council === undefined ? {} : { status: 422 }),
        }
      const doers = whoDoes(need.tier, own, councils)
      const slugs = new Map(organisations.map(({ id, slug }) => [id, slug]))
      const here = await servicesOfPlace(work, [...slugs.keys()])
      return {
        html: doersView({
          ...shown,
          need,
          again: at({ need: need.lgsl }),
          doers: doers.map((doer) => {
            const service = here.find(({ org, design }) => slugs.get(org) === doer.slug && design.lgsl === need.lgsl)
            return {
              name: doer.name,
              service: service && {
                title: textOf(service.design.title),
                href: to(servicePath(doer.slug, service.id)),
              },
              page: doer.here ? to(organisationPath(doer.slug)) : undefined,
              website: doer.website,
            }
          }),
        }),
      }
    },
  }),
]
