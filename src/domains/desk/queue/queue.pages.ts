import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { mayAssign } from '../../cases/assignment/assignment.policy.ts'
import { readChoosing } from '../../cases/bulk/choose-cases.ts'
import { bulkPath, queuePath } from '../../cases/case.paths.ts'
import { mayWorkHere } from '../../cases/case.policy.ts'
import { findCases, readQueueAt, writeQueueAt } from '../../cases/queue/find-cases.ts'
import { forgetFilter, keepFilter } from '../../cases/queue/keep-filter.ts'
import { type QueueFilter, readFilter } from '../../cases/queue/queue-filter.rules.ts'
import { readQueueSetting } from '../../cases/queue/queue-setting.ts'
import { frameOf } from '../../places/frame.ts'
import { ownMemberships } from '../../places/own-memberships.ts'
import { signInPath } from '../../sign-in/sign-in.paths.ts'
import { mayCome } from '../desk.policy.ts'
import { type QueueView, queueView } from './queue.view.ts'
import { words } from './queue.words.ts'

const perPage = 25
const short = Type.Optional(Type.String({ maxLength: 80 }))
type Asked = PageRequest<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>

/** The queue of whoever acts, narrowed and from a page on. */
const show = async (
  work: Work,
  request: Asked,
  of: { filter: QueueFilter; after?: string | undefined; again?: QueueView['again'] },
): Promise<Reply> => {
  const slug = request.organisation?.slug ?? ''
  const here = inLanguage(queuePath(slug), request.locale)
  const setting = await readQueueSetting(work)
  const after = readQueueAt(of.after)
  const queue = await findCases(work, setting, { filter: of.filter, after, limit: perPage })
  const membership = work.actor.kind === 'member' ? work.actor.membership : ''
  const choosing = mayAssign(work.actor) ? await readChoosing(work, membership, queue.cases) : undefined
  const at = (more: Readonly<Record<string, string>>) => `${here}?${new URLSearchParams({ ...of.filter, ...more })}`
  return {
    html: queueView({
      ...setting,
      frame: frameOf(work.actor, request),
      org: slug,
      queue,
      asked: of.filter,
      me: membership,
      choosing: choosing && {
        ...choosing,
        csrf: request.csrf,
        action: inLanguage(`${bulkPath(slug)}/choose`, request.locale),
      },
      nextAt: queue.next && writeQueueAt(queue.next),
      action: here,
      csrf: request.csrf,
      hasTeam: work.actor.kind === 'member' && work.actor.team !== undefined,
      again: of.again,
      filters: (id) => `${here}/filters${id === undefined ? '' : `/${id}/forget`}`,
      next: queue.next && at({ after: writeQueueAt(queue.next) }),
      first: after && at({}),
      desk: inLanguage('/desk', request.locale),
    }),
  }
}

const wrongName = (name: string): readonly FieldProblem[] => {
  if (name === '') return [{ field: 'name', code: 'missing', message: words.nameMissing }]
  return name.length > 60 ? [{ field: 'name', code: 'too-long', message: words.nameLong }] : []
}

/** The queue of an organisation, and the lists of it that are kept. */
export const queuePages = (canSignIn: boolean): readonly Route[] => [
  page({
    method: 'GET',
    path: '/desk/:org',
    schema: {
      query: Type.Object({
        service: short,
        stage: short,
        team: short,
        assigned: short,
        due: short,
        flag: short,
        after: short,
      }),
    },
    access: ['member'],
    policy: mayCome(canSignIn),
    purpose: 'service',
    event: 'none',
    shows: 'none',
    handle: async (work, request) => {
      const slug = request.organisation?.slug ?? ''
      const here = inLanguage(queuePath(slug), request.locale)
      if (work.actor.kind === 'anyone') return { redirect: signInPath(here) }
      if (work.actor.kind !== 'member') {
        const own = (await ownMemberships(work)).find((membership) => membership.slug === slug)
        if (!own) throw notFound()
        return { redirect: here, acting: { org: own.org, membership: own.id } }
      }
      return show(work, request, { filter: readFilter(request.query), after: request.query.after })
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/filters',
    schema: {},
    access: ['member'],
    policy: mayWorkHere,
    purpose: 'service',
    event: 'filter.kept',
    shows: 'none',
    handle: async (work, request) => {
      const filter = readFilter(request.form)
      const name = String(request.form.name ?? '')
        .replace(/\s+/g, ' ')
        .trim()
      const problems = wrongName(name)
      if (problems.length > 0) return show(work, request, { filter, again: { name: name.slice(0, 200), problems } })
      await keepFilter(work, { name, filter, forTeam: request.form.for === 'team' })
      return { redirect: `${queuePath(request.organisation?.slug ?? '')}?${new URLSearchParams({ ...filter })}` }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/filters/:filter/forget',
    schema: { params: Type.Object({ filter: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }) },
    access: ['member'],
    policy: mayWorkHere,
    purpose: 'service',
    event: 'filter.forgotten',
    shows: 'none',
    handle: async (work, request) => {
      await forgetFilter(work, request.params.filter)
      return { redirect: queuePath(request.organisation?.slug ?? '') }
    },
  }),
]
