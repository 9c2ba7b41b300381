import { Type } from 'typebox'
import { page, type Route } from '#platform/http/route.ts'
import { administered } from '../../../administered.ts'
import { changeCondition, showCondition } from './show-condition.ts'

const params = Type.Object({ design: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({
  at: Type.String({ pattern: '^(/[^/]+)+$', maxLength: 600 }),
  done: Type.Optional(Type.String({ maxLength: 20 })),
})

/** Building a condition from menus. */
export const conditionPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/studio/condition',
    schema: { params, query },
    ...administered,
    event: 'none',
    handle: (work, request) =>
      showCondition(work, request, { at: request.query.at, saved: request.query.done === 'saved' }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design/studio/condition',
    schema: { params },
    ...administered,
    event: 'design.varied',
    makes: true,
    handle: changeCondition,
  }),
]
