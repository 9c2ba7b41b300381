import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { pageOwner } from '../http/failures/page-owner.ts'
import { page, type Route } from '../http/route.ts'
import type { Preview } from '../views/preview.ts'
import { asPart, galleryPath, statePath } from './gallery.paths.ts'
import { galleryView, stateView } from './gallery.view.ts'

const part = Type.String({ pattern: '^[a-z0-9.-]{1,120}$' })

const anyone = {
  access: ['anyone'],
  policy: (): true => true,
  purpose: 'operation',
  event: 'none',
  shows: 'none',
} as const

/**
 * The gallery: every page and component in every state, made from views alone, so there is nobody's data in it. `load`
 * gives the previews when somebody first looks: a node that nobody asks for its gallery does not read them.
 */
export const galleryPages = (load: () => Promise<readonly Preview[]>): readonly Route[] => [
  page({
    method: 'GET',
    path: '/gallery',
    schema: {},
    ...anyone,
    handle: async (_work, request) => ({
      html: galleryView({ locale: request.locale, host: pageOwner(request.host), previews: await load() }),
    }),
  }),
  page({
    method: 'GET',
    path: '/gallery.json',
    schema: {},
    ...anyone,
    handle: async () => ({
      json: (await load()).map(({ name, kind, routes, states }) => ({
        name,
        kind,
        routes: routes ?? [],
        states: states.map((state) => ({
          name: state.name,
          urls: (state.locale ? [state.locale] : (['en', 'cy'] as const)).map((locale) =>
            inLanguage(statePath(name, state.name), locale),
          ),
        })),
      })),
    }),
  }),
  page({
    method: 'GET',
    path: `${galleryPath}/:name/:state`,
    schema: { params: Type.Object({ name: part, state: part }) },
    ...anyone,
    handle: async (_work, request) => {
      const preview = (await load()).find(({ name }) => asPart(name) === request.params.name)
      const state = preview?.states.find(({ name }) => asPart(name) === request.params.state)
      if (!preview || !state) throw notFound()
      return { html: stateView({ preview, state, locale: request.locale, host: pageOwner(request.host) }) }
    },
  }),
]
