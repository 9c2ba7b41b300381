import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { frameOf, type PageFrame } from '../../places/frame.ts'
import { mayAdminister } from './administration.policy.ts'

/** What every route of the administration declares alike. */
export const administered = {
  access: ['role:administrator'],
  policy: mayAdminister,
  purpose: 'operation',
  shows: 'none',
} as const

/** What every page of the administration is made of: the request's frame and the organisation's slug. */
export const orgOf = (
  work: Work,
  request: PageRequest<object, object>,
): { readonly frame: PageFrame; readonly org: string } => {
  if (!request.organisation) throw notFound()
  return { frame: frameOf(work.actor, request), org: request.organisation.slug }
}
