import { Type } from 'typebox'
import { page, type Route } from '#platform/http/route.ts'
import { idPattern } from '../../../../../proposals/proposal.paths.ts'
import { administered } from '../../../administered.ts'
import { add, showAdd } from './show-add.ts'

const params = Type.Object({ design: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({
  in: Type.String({ pattern: '^(/[^/]+)+$', maxLength: 600 }),
  as: Type.Optional(Type.String({ maxLength: 40 })),
  proposal: Type.Optional(Type.String({ pattern: idPattern })),
})

/** Adding something to the organisation's own copy of a service, by forms. */
export const addPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/studio/add',
    schema: { params, query },
    ...administered,
    event: 'none',
    handle: (work, request) => showAdd(work, request, { list: request.query.in, as: request.query.as }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design/studio/add',
    schema: { params },
    ...administered,
    event: 'design.varied',
    makes: true,
    handle: add,
  }),
]
