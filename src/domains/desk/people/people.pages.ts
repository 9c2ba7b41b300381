import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { endAbsence, planAbsence, setCapacity } from '../../cases/assignment/absence/plan-absence.ts'
import { readAbsences } from '../../cases/assignment/absence/read-absences.ts'
import { mayArrange, mayAssign } from '../../cases/assignment/assignment.policy.ts'
import { readColleagues, readWorkforce } from '../../cases/assignment/read-workforce.ts'
import { peoplePath } from '../../cases/case.paths.ts'
import { mayWorkHere } from '../../cases/case.policy.ts'
import { frameOf } from '../../places/frame.ts'
import { type PeopleView, peopleView } from './people.view.ts'

type Asked = PageRequest<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>
const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service', shows: 'none' } as const

const show = async (work: Work, request: Asked, again?: PeopleView['again']): Promise<Reply> => {
  const slug = request.organisation?.slug ?? ''
  const [workforce, absences] = await Promise.all([readWorkforce(work), readAbsences(work)])
  return {
    html: peopleView({
      ...workforce,
      absences,
      frame: frameOf(work.actor, request),
      org: slug,
      me: work.actor.kind === 'member' ? work.actor.membership : '',
      leads: mayArrange(work.actor),
      works: mayAssign(work.actor),
      csrf: request.csrf,
      action: (act) => inLanguage(`${peoplePath(slug)}/${act}`, request.locale),
      again,
    }),
  }
}

const textOf = (request: Asked, name: string): string =>
  String(request.form[name] ?? '')
    .trim()
    .slice(0, 40)

/** A day as it was typed in three boxes, as an ISO date; what is no number makes none. */
const dayOf = (request: Asked, name: string): string => {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => textOf(request, `${name}-${part}`)) as [
    string,
    string,
    string,
  ]
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const absenceFields = [
  'member',
  'cover',
  ...['from', 'to'].flatMap((of) => ['day', 'month', 'year'].map((part) => `${of}-${part}`)),
]

/** Who works here, who is away and who covers, how much each can carry. */
export const peoplePages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/people',
    schema: {},
    ...staff,
    event: 'none',
    handle: (work, request) => show(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/people/absences',
    schema: {},
    ...staff,
    event: 'absence.planned',
    handle: async (work, request) => {
      const typed = {
        member: textOf(request, 'member'),
        cover: textOf(request, 'cover'),
        from: dayOf(request, 'from'),
        to: dayOf(request, 'to'),
      }
      const problems = await planAbsence(work, typed, await readColleagues(work))
      if (problems.length === 0) return { redirect: peoplePath(request.organisation?.slug ?? '') }
      const fields = Object.fromEntries(absenceFields.map((field) => [field, textOf(request, field)]))
      return show(work, request, { form: 'absence', typed: fields, problems })
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/people/absences/:absence/end',
    schema: { params: Type.Object({ absence: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }) },
    ...staff,
    event: 'absence.ended',
    handle: async (work, request) => {
      await endAbsence(work, request.params.absence)
      return { redirect: peoplePath(request.organisation?.slug ?? '') }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/people/capacity',
    schema: {},
    ...staff,
    event: 'capacity.set',
    handle: async (work, request) => {
      const typed = { member: textOf(request, 'carrier'), cases: textOf(request, 'cases') }
      const problems = await setCapacity(work, typed, await readColleagues(work))
      if (problems.length === 0) return { redirect: peoplePath(request.organisation?.slug ?? '') }
      return show(work, request, { form: 'capacity', typed: { carrier: typed.member, cases: typed.cases }, problems })
    },
  }),
]
