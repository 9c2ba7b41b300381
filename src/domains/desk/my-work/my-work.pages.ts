import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { notFound } from '#core/refusal.ts'
import { page, type Route } from '#platform/http/route.ts'
import { mayAssign } from '../../cases/assignment/assignment.policy.ts'
import { myWorkPath } from '../../cases/case.paths.ts'
import { mayWorkHere } from '../../cases/case.policy.ts'
import { findOwnNotices, putOwnNoticeAway } from '../../cases/notices/own-notices.ts'
import { findOwnCases } from '../../cases/queue/find-own-cases.ts'
import { readQueueSetting } from '../../cases/queue/queue-setting.ts'
import { findOwnTasks } from '../../cases/tasks/find-own-tasks.ts'
import { frameOf } from '../../places/frame.ts'
import { myWorkView } from './my-work.view.ts'

const shown = 50
const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service', shows: 'none' } as const

/** One's own work at an organisation. */
export const myWorkPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/my-work',
    schema: {},
    ...staff,
    event: 'none',
    handle: async (work, request) => {
      const { actor } = work
      if (actor.kind !== 'member') throw notFound()
      const setting = await readQueueSetting(work)
      const { mine, colleagues } = setting
      const [own, notices, tasks] = await Promise.all([
        findOwnCases(work, setting, shown),
        findOwnNotices(work),
        findOwnTasks(work, mine),
      ])
      return {
        html: myWorkView({
          ...setting,
          frame: frameOf(actor, request),
          org: request.organisation?.slug ?? '',
          me: actor.membership,
          csrf: request.csrf,
          covering: colleagues.filter(({ id }) => id !== actor.membership && mine.includes(id)).map(({ name }) => name),
          notices,
          tasks,
          ...own,
          mayTake: mayAssign(actor) && actor.team !== undefined,
          today: dayOf(work.now),
        }),
      }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/notices/:notice/away',
    schema: { params: Type.Object({ notice: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }) },
    ...staff,
    event: 'notice.putAway',
    handle: async (work, request) => {
      await putOwnNoticeAway(work, request.params.notice)
      return { redirect: myWorkPath(request.organisation?.slug ?? '') }
    },
  }),
]
