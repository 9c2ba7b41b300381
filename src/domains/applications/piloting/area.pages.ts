import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { typed } from '#engine/questions/form-text.ts'
import { ukPostcode } from '#engine/questions/postcode/uk-postcode.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { findServed, type Served } from '../../designs/design-in-use.ts'
import { servicePath } from '../../directory/directory.paths.ts'
import { frameOf } from '../../places/frame.ts'
import { allOrganisations } from '../../places/organisation-by-slug.ts'
import { areasOf } from '../addresses/locate.ts'
import { type AddressPort, askAhead, canFind, lookUp } from '../addresses/look-up.ts'
import { applyPath, areaPath } from '../application.paths.ts'
import { mayApply } from '../application.policy.ts'
import { loadJourney } from '../drafts/load-journey.ts'
import { atOf } from '../journey/show-step.ts'
import { type Placed, placeOf } from './area.rules.ts'
import { areaControls, areaView } from './area.view.ts'
import { words } from './area.words.ts'
import { beginPlaced } from './begin-placed.ts'

const params = Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
type Asked = PageRequest<{ readonly service: string }, Readonly<Record<string, unknown>>>

interface Shown {
  readonly choose: boolean
  readonly postcode?: string
  readonly problem?: FieldProblem
}

const show = (work: Work, request: Asked, served: Served, shown: Shown): Reply => {
  const { org, service } = atOf(request)
  const to = (path: string) => inLanguage(path, request.locale)
  return {
    html: areaView({
      frame: frameOf(work.actor, request),
      service: textOf(served.live.compiled.design.title),
      choose: shown.choose ? (served.pilot?.areas ?? []) : undefined,
      postcode: shown.postcode ?? '',
      problem: shown.problem,
      action: to(areaPath(org.slug, service)),
      hidden: request.csrf,
      back: to(servicePath(org.slug, service)),
    }),
  }
}

const wrong = (field: string, code: string, message: FieldProblem['message']): FieldProblem => ({
  field,
  code,
  message,
})

/** What the form says of the place: in or out of the pilot, or what is shown again. */
const placed = async (work: Work, request: Asked, { pilot }: Served): Promise<Placed | Shown> => {
  const areas = pilot?.areas ?? []
  const said = typed(request.form, areaControls.area)
  if (said !== '') return areas.some(({ area }) => area === said) ? 'in' : 'out'
  if (request.form[areaControls.postcode] === undefined)
    return { choose: true, problem: wrong(areaControls.area, 'missing', words.noArea) }
  const written = typed(request.form, areaControls.postcode).slice(0, 20)
  const postcode = ukPostcode(written)
  if (postcode === undefined) {
    const problem = wrong(areaControls.postcode, 'not-postcode', words.noPostcode)
    return { choose: false, postcode: written, problem }
  }
  const asked = { host: request.host.id, form: request.form, ahead: request.ahead }
  const [{ lookups }, organisations] = await Promise.all([lookUp(work, asked), allOrganisations(work.tx)])
  const looked = lookups.get(postcode)
  const place =
    looked?.kind === 'found'
      ? placeOf(
          looked.addresses.map((address) => areasOf(address, { organisations })),
          { areas, councils: organisations.map(({ slug }) => slug) },
        )
      : 'unknown'
  return place === 'unknown' ? { choose: true, postcode } : place
}

/** Where a request is for, asked while a version is on a pilot in some areas; whoever began already is not asked. */
export const areaPages = (addresses: AddressPort): readonly Route[] => {
  const declared = {
    path: '/:org/services/:service/area',
    schema: { params },
    access: ['anyone', 'resident'],
    policy: mayApply,
    purpose: 'service',
    event: 'none',
    shows: 'own',
    ahead: askAhead(addresses),
  } as const
  const asking = async (work: Work, request: Asked): Promise<Served | undefined> => {
    const at = atOf(request)
    const [journey, served] = await Promise.all([loadJourney(work, at), findServed(work, at.org.id, at.service)])
    if (!served) throw notFound()
    return journey.asksArea ? served : undefined
  }
  const onwards = (request: Asked): Reply => ({ redirect: applyPath(atOf(request).org.slug, atOf(request).service) })
  return [
    page({
      ...declared,
      method: 'GET',
      handle: async (work, request) => {
        const served = await asking(work, request)
        if (!served) return onwards(request)
        const finds = await canFind(work, { host: request.host.id, ahead: request.ahead })
        return show(work, request, served, { choose: !finds })
      },
    }),
    page({
      ...declared,
      method: 'POST',
      handle: async (work, request) => {
        const served = await asking(work, request)
        if (!served) return onwards(request)
        const place = await placed(work, request, served)
        if (typeof place === 'object') return show(work, request, served, place)
        await beginPlaced(work, served, { within: place === 'in', token: () => request.sessionToken() })
        return onwards(request)
      },
    }),
  ]
}
