import { Type } from 'typebox'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { casePath } from '../case.paths.ts'
import { mayWorkHere } from '../case.policy.ts'
import { getCase } from '../get-case.ts'
import { flagChoices, isId } from '../queue/queue-filter.rules.ts'
import { assignCase, flagCase } from './assign-case.ts'
import { takeNext } from './assignment.store.ts'
import { findColleagues } from './colleague.store.ts'

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
type Asked = PageRequest<{ reference: string }, Readonly<Record<string, unknown>>>

const back = (request: Asked): Reply => ({
  redirect: casePath(request.organisation?.slug ?? '', request.params.reference),
})

/** To whom: `me`, `nobody`, a colleague's membership; undefined where nobody was chosen. */
const chosen = (work: Work, to: unknown): string | null | undefined => {
  if (to === 'nobody') return null
  if (to === 'me') return work.actor.kind === 'member' ? work.actor.membership : undefined
  return typeof to === 'string' && isId(to) ? to : undefined
}

const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service', shows: 'none' } as const

/** Taking a case, giving it to a colleague, putting it back, marking it; and taking the next that is nobody's. */
export const assignmentPages: readonly Route[] = [
  page({
    method: 'POST',
    path: '/desk/:org/cases/:reference/assign',
    schema: { params: Type.Object({ reference }) },
    ...staff,
    event: 'case.assigned',
    handle: async (work, request) => {
      const to = chosen(work, request.form.to)
      if (to !== undefined) {
        const [{ case: of }, colleagues] = await Promise.all([
          getCase(work, request.params.reference, true),
          findColleagues(work.tx, work.org),
        ])
        await assignCase(work, of, { to, colleagues })
      }
      return back(request)
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/cases/:reference/flag',
    schema: { params: Type.Object({ reference }) },
    ...staff,
    event: 'case.flagged',
    handle: async (work, request) => {
      const flag = flagChoices.find((choice) => choice === request.form.flag) ?? null
      const { case: of } = await getCase(work, request.params.reference, true)
      await flagCase(work, of, flag)
      return back(request)
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/take-next',
    schema: {},
    ...staff,
    event: 'case.assigned',
    handle: async (work, request) => {
      const slug = request.organisation?.slug ?? ''
      const own = work.actor.kind === 'member' ? work.actor : undefined
      const next = own?.team ? await takeNext(work.tx, work.org, { team: own.team, account: own.account }) : undefined
      if (!own || !next) return { redirect: `/desk/${slug}/my-work` }
      const [{ case: of }, colleagues] = await Promise.all([
        getCase(work, next.reference, true),
        findColleagues(work.tx, work.org),
      ])
      await assignCase(work, of, { to: own.membership, colleagues })
      return { redirect: casePath(slug, next.reference) }
    },
  }),
]
