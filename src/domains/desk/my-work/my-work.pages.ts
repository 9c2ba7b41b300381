import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { notFound } from '#core/refusal.ts'
import { page, type Route } from '#platform/http/route.ts'
import { mayAssign } from '../../cases/assignment/assignment.policy.ts'
import { myWorkPath } from '../../cases/case.paths.ts'
import { mayWorkHere } from '../../cases/case.policy.ts'
import { inWords } from '../../cases/queue/find-cases.ts'
import { findOpenCases } from '../../cases/queue/queue.store.ts'
import { askedOf } from '../../cases/queue/queue-filter.rules.ts'
import { readQueueSetting } from '../../cases/queue/queue-setting.ts'
import { findNotices, putNoticeAway } from '../../cases/targets/notice.store.ts'
import { findTasksToDo } from '../../cases/tasks/task.store.ts'
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
      const [lines, notices, tasks] = await Promise.all([
        findOpenCases(work.tx, work.org, {
          filter: askedOf({ assigned: 'me' }, setting),
          after: undefined,
          limit: shown,
        }),
        findNotices(work.tx, work.org, actor.membership),
        findTasksToDo(work.tx, work.org, { members: mine, team: actor.team }),
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
          cases: await inWords(work, lines.slice(0, shown), setting),
          more: lines.length > shown,
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
      const { actor } = work
      if (actor.kind !== 'member') throw notFound()
      const at = { org: work.org, to: actor.membership, now: work.now }
      if ((await putNoticeAway(work.tx, at, request.params.notice)) > 0)
        await work.append({ type: 'notice.putAway', data: { notice: request.params.notice } })
      return { redirect: myWorkPath(request.organisation?.slug ?? '') }
    },
  }),
]
