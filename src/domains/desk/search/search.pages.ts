import { inLanguage } from '#core/locale-path.ts'
import type { Work } from '#core/work.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { searchPath } from '../../cases/case.paths.ts'
import { mayWorkHere } from '../../cases/case.policy.ts'
import { readQueueSetting } from '../../cases/queue/queue-setting.ts'
import { type FoundCase, mostFound, searchCases } from '../../cases/search/search-cases.ts'
import { frameOf } from '../../places/frame.ts'
import { searchView } from './search.view.ts'
import { words } from './search.words.ts'

const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service' } as const
type Asked = PageRequest<object, object>

const shown = (
  work: Work,
  request: Asked,
  at: { readonly typed: string; readonly found: readonly FoundCase[] | undefined },
) => {
  const slug = request.organisation?.slug ?? ''
  return searchView({
    frame: frameOf(work.actor, request),
    org: slug,
    action: inLanguage(searchPath(slug), request.locale),
    csrf: request.csrf,
    most: mostFound,
    problems:
      at.found === undefined && at.typed !== '' ? [{ field: 'q', code: 'missing', message: words.missing }] : [],
    ...at,
  })
}

/** Finding a request. What is looked for is sent as a form, so that no name stands in an address or a log. */
export const searchPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/search',
    schema: {},
    ...staff,
    event: 'none',
    shows: 'none',
    handle: async (work, request) => ({ html: shown(work, request, { typed: '', found: undefined }) }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/search',
    schema: {},
    ...staff,
    event: 'none',
    shows: 'others',
    handle: async (work, request) => {
      const typed = String(request.form.q ?? '')
        .trim()
        .slice(0, 200)
      if (typed === '') {
        const html = shown(work, request, { typed: ' ', found: undefined })
        return { html, status: 422 }
      }
      const setting = await readQueueSetting(work)
      return { html: shown(work, request, { typed, found: await searchCases(work, typed, setting) }) }
    },
  }),
]
