import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { recordLook } from '../../../journal/record-look.ts'
import { changeMember, endMember, findStaff, getMember } from '../../../places/staff/change-member.ts'
import { findTeams } from '../../../places/staff/change-team.ts'
import { inviteAgain, inviteStaff, takeInvitationBack } from '../../../places/staff/invite-staff.ts'
import { findInvitations } from '../../../places/staff/standing.ts'
import { administered, orgOf } from '../administered.ts'
import { invitePath, memberPath, staffPath } from '../administration.paths.ts'
import { words as common } from '../administration.words.ts'
import { dateValues, problem, valuesOf } from '../form.rules.ts'
import { inviteView, memberView } from './member.view.ts'
import { type ReadMember, readMember } from './read-member.rules.ts'
import { staffView } from './staff.view.ts'
import { words } from './staff.words.ts'

const done: Readonly<Record<string, Text>> = {
  invited: words.doneInvited,
  again: words.doneAgain,
  cancelled: words.doneCancelled,
  ended: words.doneEnded,
  saved: common.saved,
}
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
const params = Type.Object({ member: Type.String({ pattern: '^[0-9a-f-]{36}$' }) })
const shown = { ...administered, shows: 'others' } as const
type Asked = PageRequest<object, Readonly<Record<string, unknown>>>

const invite = async (work: Work, request: Asked, again?: ReadMember): Promise<Reply> => ({
  html: inviteView({
    ...orgOf(work, request),
    teams: await findTeams(work),
    action: inLanguage(invitePath(orgOf(work, request).org), request.locale),
    hidden: request.csrf,
    roles: again?.roles ?? ['officer'],
    values: again ? valuesOf(request.form) : {},
    problems: again?.problems ?? [],
  }),
})

type OnMember = PageRequest<{ member: string }, object>

const member = async (work: Work, request: OnMember, again?: ReadMember): Promise<Reply> => {
  const found = await getMember(work, request.params.member)
  const own = orgOf(work, request)
  await recordLook(work, { page: 'administration-member', subjects: [] })
  return {
    html: memberView({
      ...own,
      name: found.name,
      ended: found.to !== null && found.to < dayOf(work.now),
      teams: await findTeams(work),
      action: inLanguage(memberPath(own.org, found.id), request.locale),
      hidden: request.csrf,
      roles: again?.roles ?? found.roles,
      values: again
        ? valuesOf(request.form)
        : { name: found.name, team: found.team ?? '', ...dateValues('to', found.to) },
      problems: again?.problems ?? [],
    }),
  }
}

/** Who works at an organisation: invited, changed and ended by its administrators. */
export const staffPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/staff',
    schema: { query },
    ...shown,
    event: 'none',
    handle: async (work, request) => {
      const [members, invitations] = await Promise.all([findStaff(work), findInvitations(work)])
      await recordLook(work, { page: 'administration-staff', subjects: [] })
      const own = orgOf(work, request)
      const said = done[request.query.done ?? '']
      return { html: staffView({ ...own, done: said, members, invitations, now: work.now, hidden: request.csrf }) }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/staff',
    schema: {},
    ...administered,
    event: 'staff.invited-again',
    handle: async (work, request) => {
      const id = String(request.form.invitation ?? '')
      const known = (await findInvitations(work)).some((each) => each.id === id)
      if (!known) throw notFound()
      const cancels = request.form.do === 'cancel'
      await (cancels ? takeInvitationBack : inviteAgain)(work, id)
      return { redirect: `${staffPath(orgOf(work, request).org)}?done=${cancels ? 'cancelled' : 'again'}` }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/staff/invite',
    schema: {},
    ...administered,
    event: 'none',
    handle: (work, request) => invite(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/staff/invite',
    schema: {},
    ...administered,
    event: 'staff.invited',
    handle: async (work, request) => {
      const read = readMember(request.form, { today: dayOf(work.now), teams: await findTeams(work) })
      if (read.problems.length > 0) return invite(work, request, read)
      const { problems: _, ...inviting } = read
      await inviteStaff(work, { ...inviting, locale: request.form.locale === 'cy' ? 'cy' : 'en' })
      return { redirect: `${staffPath(orgOf(work, request).org)}?done=invited` }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/staff/:member',
    schema: { params },
    ...shown,
    event: 'none',
    handle: (work, request) => member(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/staff/:member',
    schema: { params },
    ...shown,
    event: 'membership.changed',
    handle: async (work, request) => {
      const { member: id } = request.params
      const found = await getMember(work, id)
      const ends = request.form.do === 'end'
      const teams = await findTeams(work)
      const read = readMember(request.form, { today: dayOf(work.now), teams, had: found.roles, from: found.from })
      if (!ends && read.problems.length > 0) return member(work, request, read)
      if (!(ends ? await endMember(work, id) : await changeMember(work, id, read))) {
        const last = problem(ends ? 'to' : 'roles', 'last-administrator', words.lastAdministrator)
        const as = ends ? { ...read, roles: found.roles } : read
        return member(
          work,
          ends ? { ...request, form: { name: found.name, ...dateValues('to', found.to) } } : request,
          {
            ...as,
            problems: [last],
          },
        )
      }
      return { redirect: `${staffPath(orgOf(work, request).org)}?done=${ends ? 'ended' : 'saved'}` }
    },
  }),
]
