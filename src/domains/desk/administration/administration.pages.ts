import { page, type Route } from '#platform/http/route.ts'
import { administered, orgOf } from './administered.ts'
import { overviewView } from './administration.view.ts'

/** Where an organisation's administrators begin. */
export const administrationPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration',
    schema: {},
    ...administered,
    event: 'none',
    handle: async (work, request) => ({
      html: overviewView({ ...orgOf(work, request), host: request.organisation?.host === true }),
    }),
  }),
]
