import type { Locale } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewOf } from '../administration.preview.ts'
import { problem } from '../form.rules.ts'
import { joinGoneView, joinView } from './join.view.ts'
import { type ChangeMemberView, inviteView, type MemberView, memberView } from './member.view.ts'
import { type StaffView, staffView } from './staff.view.ts'
import { words } from './staff.words.ts'

const waste = { en: 'Waste and recycling', cy: 'Gwastraff ac ailgylchu' }
const at = (day: string): Temporal.Instant => Temporal.Instant.from(`2026-05-${day}T09:12:00Z`)

const members: StaffView['members'] = [
  { name: 'Septimus Harding', roles: ['administrator'], team: null, teamName: null, from: '2024-04-01', to: null },
  { name: 'Obadiah Slope', roles: ['officer', 'lead'], team: 't', teamName: waste, from: '2025-01-06', to: null },
  { name: 'Mary Bold', roles: ['officer'], team: 't', teamName: waste, from: '2025-09-01', to: '2026-12-31' },
  { name: 'Josiah Crawley', roles: ['officer'], team: null, teamName: null, from: '2023-04-01', to: '2026-03-31' },
].map((one, i) => ({ ...one, id: `m${i}`, account: `a${i}` }))

const invitations: StaffView['invitations'] = [
  { name: 'Eleanor Harding', sentAt: null, until: at('17') },
  { name: 'Francis Arabin', sentAt: at('09'), until: at('16') },
  { name: 'Griselda Grantly', sentAt: at('01'), until: at('08') },
].map((one, i) => ({
  ...one,
  id: `i${i}`,
  email: `${one.name.toLowerCase().replace(' ', '.')}@barchester.example`,
  locale: 'en',
  team: null,
  roles: ['officer'],
  from: '2026-05-10',
  to: null,
}))

const list = (name: string, more: Partial<StaffView>, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown: Locale) =>
    staffView({
      ...previewOf(shown, '/staff'),
      members: members.slice(0, 1),
      invitations: [],
      now: at('10'),
      hidden: previewHidden,
      ...more,
    }),
})

/** Who works at an organisation. */
export const staffPreview: Preview = {
  name: 'administration/staff',
  routes: ['GET /desk/:org/administration/staff', 'POST /desk/:org/administration/staff'],
  kind: 'page',
  states: [
    list('one person', {}),
    list('many, invited and gone', { members, invitations }),
    list('after an invitation', { members, invitations: invitations.slice(0, 1), done: words.doneInvited }),
    list('the longest Welsh', { members: longest(members), invitations }, 'cy'),
    refusedState(),
  ],
}

const form = {
  roles: ['officer'],
  teams: [{ id: 't', name: waste }],
  action: '#send',
  hidden: previewHidden,
  values: {},
  problems: [],
} satisfies Partial<MemberView>

const invite = (name: string, more: Partial<MemberView> = {}, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) => inviteView({ ...previewOf(shown, '/staff/invite'), ...form, ...more }),
})

const everyFault = [
  problem('name', 'missing', words.nameMissing),
  problem('email', 'email', words.emailWrong),
  problem('roles', 'missing', words.rolesMissing),
  problem('from', 'date', words.dateWrong),
  problem('to', 'before', words.toBefore),
]

/** Inviting somebody. */
export const invitePreview: Preview = {
  name: 'administration/invite',
  routes: ['GET /desk/:org/administration/staff/invite', 'POST /desk/:org/administration/staff/invite'],
  kind: 'page',
  states: [
    invite('empty'),
    invite('everything wrong', {
      roles: [],
      values: { email: 'eleanor', 'from.day': '31', 'from.month': '2', 'from.year': '2026' },
      problems: everyFault,
    }),
    invite('a first day that has gone', { problems: [problem('from', 'past', words.fromPast)] }),
    invite('the longest Welsh', { teams: longest(form.teams) }, 'cy'),
    refusedState(),
  ],
}

const member = (name: string, more: Partial<ChangeMemberView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    memberView({
      ...previewOf(locale, '/staff/m1'),
      ...form,
      name: 'Obadiah Slope',
      ended: false,
      values: { name: 'Obadiah Slope', team: 't' },
      ...more,
    }),
})

/** What a member of staff may do. */
export const memberPreview: Preview = {
  name: 'administration/member',
  routes: ['GET /desk/:org/administration/staff/:member', 'POST /desk/:org/administration/staff/:member'],
  kind: 'page',
  states: [
    member('works here'),
    member('has left', {
      ended: true,
      values: { name: 'Obadiah Slope', 'to.day': '31', 'to.month': '3', 'to.year': '2026' },
    }),
    member('the last administrator', {
      roles: ['administrator'],
      problems: [problem('roles', 'last-administrator', words.lastAdministrator)],
    }),
    member('everything wrong', {
      roles: [],
      values: {},
      problems: everyFault.filter(({ field }) => field !== 'email' && field !== 'from'),
    }),
    refusedState(),
  ],
}

const join = (name: string, roles: readonly string[], to: string | null): PreviewState => ({
  name,
  html: (locale) =>
    joinView({
      frame: previewFrame(locale, '/barchester/join/secret'),
      action: '#join',
      hidden: previewHidden,
      invited: { name: 'Eleanor Harding', email: 'eleanor.harding@barchester.example', roles, from: '2026-05-10', to },
    }),
})

/** Joining by a link. */
export const joinPreview: Preview = {
  name: 'administration/join',
  routes: ['GET /:org/join/:secret', 'POST /:org/join/:secret'],
  kind: 'page',
  states: [
    join('as an administrator', ['administrator'], null),
    join('as an officer for a while', ['officer', 'lead'], '2026-12-31'),
    {
      name: 'a link that is over',
      html: (locale) => joinGoneView({ frame: previewFrame(locale, '/barchester/join/secret'), desk: '#desk' }),
    },
    refusedState(),
  ],
}
