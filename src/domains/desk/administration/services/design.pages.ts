import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import { page, type Route } from '#platform/http/route.ts'
import { adopt, findAdoptable, getAdoptable } from '../../../designs/adopting/adopt.ts'
import { adoptionOf, ownServices } from '../../../designs/adopting/put-up.ts'
import { holdsKey, personHolds } from '../../../designs/holds.rules.ts'
import { adoptersOf, releasesOf } from '../../../designs/releasing/find-releases.ts'
import { readSetting } from '../../../places/settings.ts'
import { settle } from '../../../places/settled/change-organisation.ts'
import { administered, orgOf } from '../administered.ts'
import { designPath, designsPath, holdsPath, servicePath } from '../administration.paths.ts'
import { words as common } from '../administration.words.ts'
import { chosen } from '../form.rules.ts'
import { designView } from './design.view.ts'
import { requiredView } from './holds.view.ts'
import { libraryView } from './library.view.ts'

const id = Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' })
const params = Type.Object({ publisher: id, design: id })
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })

/** The library of designs, adopting one, and what the organisation requires before one goes live. */
export const designPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/designs',
    schema: { query: Type.Object({ q: Type.Optional(Type.String({ maxLength: 200 })) }) },
    ...administered,
    event: 'none',
    handle: async (work, request) => {
      const own = orgOf(work, request)
      const [sources, services] = await Promise.all([findAdoptable(work), ownServices(work)])
      const adopted = services.filter(({ publisher }) => publisher !== null).map(({ design }) => design)
      return {
        html: libraryView({
          ...own,
          sources,
          adopted,
          asked: request.query.q?.trim() ?? '',
          action: inLanguage(designsPath(own.org), request.locale),
        }),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/designs/:publisher/:design',
    schema: { params },
    ...administered,
    event: 'none',
    handle: async (work, request) => {
      const own = orgOf(work, request)
      const { publisher, design } = request.params
      const source = await getAdoptable(work, request.params)
      const whose = { publisher: source.publisher, design: source.content.id }
      const [adoption, releases, adopters] = await Promise.all([
        adoptionOf(work, source.content.id),
        releasesOf(work, whose),
        adoptersOf(work, whose),
      ])
      return {
        html: designView({
          ...own,
          source,
          today: dayOf(work.now),
          adopted: adoption?.contentHash,
          varied: (adoption?.changes.length ?? 0) > 0,
          arrived: adoption?.publisher === source.publisher,
          releases,
          adopters,
          action: inLanguage(designPath(own.org, publisher, design), request.locale),
          hidden: request.csrf,
        }),
      }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/designs/:publisher/:design',
    schema: { params },
    ...administered,
    event: 'design.adopted',
    handle: async (work, request) => {
      await adopt(work, request.params)
      return { redirect: `${servicePath(orgOf(work, request).org, request.params.design)}?done=adopted` }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/holds',
    schema: { query },
    ...administered,
    event: 'none',
    handle: async (work, request) => {
      const own = orgOf(work, request)
      return {
        html: requiredView({
          ...own,
          done: request.query.done === undefined ? undefined : common.saved,
          required: (await readSetting<readonly string[]>(work, holdsKey)) ?? [],
          action: inLanguage(holdsPath(own.org), request.locale),
          hidden: request.csrf,
        }),
      }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/holds',
    schema: {},
    ...administered,
    event: 'setting.changed',
    handle: async (work, request) => {
      await settle(work, holdsKey, chosen(request.form, 'holds', personHolds))
      return { redirect: `${holdsPath(orgOf(work, request).org)}?done=saved` }
    },
  }),
]
