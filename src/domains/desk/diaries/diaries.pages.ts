import { Type } from 'typebox'
import { dayOfIso } from '#core/days/civil-day.ts'
import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { toMovePath } from '../../cases/appointments/appointment.paths.ts'
import { askToMove } from '../../cases/appointments/ask-to-move.ts'
import { cannotAssign, mayAssign } from '../../cases/assignment/assignment.policy.ts'
import { mayWorkHere } from '../../cases/case.policy.ts'
import type { SlotOfDay } from '../../cases/diaries/day.rules.ts'
import { readDay, readLoads, readToMove } from '../../cases/diaries/read-day.ts'
import { recordLook } from '../../journal/record-look.ts'
import { frameOf } from '../../places/frame.ts'
import { dayView, toMoveView } from './day.view.ts'
import { diariesView } from './diaries.view.ts'

const params = Type.Object({ diary: Type.String({ pattern: '^[0-9a-f-]{36}$' }) })
const part = Type.Optional(Type.String({ maxLength: 10 }))
const daily = Type.Object({ day: part, 'day.day': part, 'day.month': part, 'day.year': part })
type Daily = Readonly<Partial<Record<'day' | 'day.day' | 'day.month' | 'day.year', string>>>
const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service' } as const
const daysListed = 10

/** The day that was asked for, by its address or by its three boxes; today where that is none. */
const dayIn = (query: Daily, now: Temporal.Instant): string => {
  const [day = '', month = '', year = ''] = [query['day.day'], query['day.month'], query['day.year']]
  const typed = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return [query.day ?? '', typed].find((each) => dayOfIso(each) !== undefined) ?? dayOf(now)
}

// Whose names stand on the page: that they were looked at is written with it.
const lookAt = (work: Work, name: string, slots: readonly SlotOfDay[]): Promise<void> =>
  recordLook(work, { page: name, subjects: slots.flatMap(({ comers }) => comers.flatMap(({ link }) => link ?? [])) })

const diaryOf = async (work: Work, id: string) => {
  const found = (await readLoads(work, undefined, daysListed)).find(({ diary }) => diary.id === id)
  if (!found) throw notFound()
  return found
}

const slugOf = (request: PageRequest<object, object>): string => request.organisation?.slug ?? ''

/** Who comes when: the organisation's diaries, a day of one, and those whose time is given no more. */
export const diariesPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/diaries',
    schema: {},
    ...staff,
    shows: 'none',
    event: 'none',
    handle: async (work, request) => ({
      html: diariesView({
        frame: frameOf(work.actor, request),
        org: slugOf(request),
        diaries: await readLoads(work, undefined, daysListed),
      }),
    }),
  }),
  page({
    method: 'GET',
    path: '/desk/:org/diaries/:diary',
    schema: { params, query: daily },
    ...staff,
    shows: 'others',
    event: 'none',
    handle: async (work, request) => {
      const day = dayIn(request.query, work.now)
      const { diary, toMove } = await diaryOf(work, request.params.diary)
      const slots = await readDay(work, diary.id, day)
      await lookAt(work, 'diary', slots)
      const may = mayAssign(work.actor)
      return {
        html: dayView({ frame: frameOf(work.actor, request), org: slugOf(request), diary, day, toMove, slots, may }),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/diaries/:diary/to-move',
    schema: { params, query: Type.Object({ done: part }) },
    ...staff,
    shows: 'others',
    event: 'none',
    handle: async (work, request) => {
      const { diary } = await diaryOf(work, request.params.diary)
      const slots = await readToMove(work, diary.id)
      await lookAt(work, 'diary-to-move', slots)
      return {
        html: toMoveView({
          frame: frameOf(work.actor, request),
          org: slugOf(request),
          diary,
          slots,
          may: mayAssign(work.actor),
          done: request.query.done !== undefined,
          action: inLanguage(toMovePath(slugOf(request), diary.id), request.locale),
          hidden: request.csrf,
        }),
      }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/diaries/:diary/to-move',
    schema: { params },
    ...staff,
    shows: 'others',
    event: 'appointment.asked',
    handle: async (work, request) => {
      if (!mayAssign(work.actor)) throw cannotAssign
      const { diary } = await diaryOf(work, request.params.diary)
      const slots = await readToMove(work, diary.id)
      await lookAt(work, 'diary-to-move', slots)
      await askToMove(work, diary.id)
      return { redirect: `${toMovePath(slugOf(request), diary.id)}?done=asked` }
    },
  }),
]
