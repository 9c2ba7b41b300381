import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { newSessionToken } from '#platform/http/guards/session-cookie.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { queuePath } from '../../../cases/case.paths.ts'
import { accountForEmail } from '../../../people/account-for-email.ts'
import { frameOf } from '../../../places/frame.ts'
import { invitationOf, takeInvitation } from '../../../places/staff/invitation-link.ts'
import { joinStaff } from '../../../places/staff/join-staff.ts'
import { signIn } from '../../../sign-in/start-session.ts'
import { administrationPath, joinPath } from '../administration.paths.ts'
import { joinGoneView, joinView } from './join.view.ts'

const shared = {
  path: '/:org/join/:secret',
  schema: { params: Type.Object({ secret: Type.String({ pattern: '^[A-Za-z0-9_-]{20,60}$' }) }) },
  access: ['anyone'],
  policy: (): true => true,
  purpose: 'own',
  shows: 'own',
} as const

type Asked = PageRequest<{ secret: string }, object>

const gone = (work: Work, request: Asked): Reply => ({
  status: 404,
  html: joinGoneView({ frame: frameOf(work.actor, request), desk: inLanguage('/desk', request.locale) }),
})

/** Joining an organisation's staff by a link that works once; it signs the person in by itself. */
export const joinPages: readonly Route[] = [
  page({
    method: 'GET',
    ...shared,
    event: 'none',
    handle: async (work, request) => {
      const invited = await invitationOf(work, request.params.secret)
      if (!invited) return gone(work, request)
      const action = inLanguage(joinPath(request.organisation?.slug ?? '', request.params.secret), request.locale)
      return { html: joinView({ frame: frameOf(work.actor, request), action, hidden: request.csrf, invited }) }
    },
  }),
  page({
    method: 'POST',
    ...shared,
    event: 'staff.joined',
    handle: async (work, request) => {
      const { organisation, host } = request
      if (!organisation) throw notFound()
      const invited = await takeInvitation(work, request.params.secret)
      if (!invited) return gone(work, request)
      const account = await accountForEmail(work, { ...invited, host: host.id })
      const membership = await joinStaff(work, invited, account)
      const token = newSessionToken()
      await signIn(work, { account, token })
      // Whoever joins before their first day is signed in, and finds their desk on that day.
      if (invited.from > dayOf(work.now)) return { redirect: inLanguage('/home', request.locale), session: token }
      const to = invited.roles.includes('administrator') ? administrationPath : queuePath
      return {
        redirect: inLanguage(to(organisation.slug), request.locale),
        session: token,
        acting: { org: organisation.id, membership },
      }
    },
  }),
]
