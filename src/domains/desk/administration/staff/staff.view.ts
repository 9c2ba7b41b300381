import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Member } from '../../../places/staff/change-member.ts'
import { inForce } from '../../../places/staff/staff.rules.ts'
import type { Invitation } from '../../../places/staff/standing.ts'
import { invitePath, memberPath, staffPath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { roleWords, words } from './staff.words.ts'

export interface StaffView extends Administered {
  readonly members: readonly Member[]
  readonly invitations: readonly Invitation[]
  readonly now: Temporal.Instant
  readonly hidden: Html
}

/** The names of roles, in words. */
export const rolesIn = (roles: readonly string[], locale: Locale): string =>
  roles.map((role) => inLocale(roleWords[role]?.name ?? { en: role }, locale)).join(', ')

const under = (text: string) => ({ attributes: { 'data-label': text } })

const memberTable = (view: StaffView, members: readonly Member[]): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return table({
    classes: 'moothall-stack',
    head: [words.name, words.roles, words.team, words.since].map((text) => ({ text: say(text) })),
    rows: members.map(({ id, name, roles, teamName, from, to }) => [
      {
        text: html`<a class="govuk-link" href="${inLanguage(memberPath(view.org, id), locale)}">${name}</a>`,
        ...under(say(words.name)),
      },
      { text: rolesIn(roles, locale), ...under(say(words.roles)) },
      { text: teamName ? inLocale(teamName, locale) : '–', ...under(say(words.team)) },
      {
        text:
          to === null
            ? longDate(from, locale)
            : `${longDate(from, locale)} ${inLocale(words.through, locale)} ${longDate(to, locale)}`,
        ...under(say(words.since)),
      },
    ]),
  })
}

const state = ({ sentAt, until }: Invitation, view: StaffView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  if (!sentAt) return tag({ text: say(words.sending), classes: 'govuk-tag--blue' })
  if (Temporal.Instant.compare(until, view.now) <= 0) return tag({ text: say(words.ranOut), classes: 'govuk-tag--red' })
  return html`${say(words.until)} ${longDate(dayOf(until), locale)}`
}

const acts = (view: StaffView, { id, name }: Invitation): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  const act = (value: string, text: Text, classes: string) =>
    button({
      name: 'do',
      value,
      classes: `${classes} govuk-!-margin-bottom-1`,
      text: html`${say(text)}<span class="govuk-visually-hidden">: ${name}</span>`,
    })
  return html`<form method="post" action="${inLanguage(staffPath(view.org), view.frame.locale)}">${view.hidden}<input type="hidden" name="invitation" value="${id}">
<div class="govuk-button-group govuk-!-margin-bottom-0">${act('again', words.resend, 'govuk-button--secondary')}${act('cancel', words.cancel, 'govuk-button--secondary')}</div></form>`
}

const invitations = (view: StaffView): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  if (view.invitations.length === 0) return html`<p class="govuk-body">${say(words.nobodyInvited)}</p>`
  return table({
    classes: 'moothall-stack',
    head: [say(words.name), say(words.email), say(words.roles), '', ''],
    rows: view.invitations.map((each) => [
      { text: each.name, ...under(say(words.name)) },
      { text: each.email, classes: 'moothall-breaks', ...under(say(words.email)) },
      { text: rolesIn(each.roles, view.frame.locale), ...under(say(words.roles)) },
      { text: state(each, view) },
      { text: acts(view, each) },
    ]),
  })
}

/** Everybody who works, worked or is invited to work at an organisation. */
export const staffView = (view: StaffView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const today = dayOf(view.now)
  const gone = view.members.filter(({ to }) => to !== null && to < today)
  const here = view.members.filter((member) => !gone.includes(member))
  return administrationPage({
    ...view,
    name: 'administration-staff',
    title: say(words.staff),
    wide: true,
    main: html`${button({ text: say(words.invite), href: inLanguage(invitePath(view.org), locale) })}
<h2 class="govuk-heading-m">${say(words.working)} (${here.filter((member) => inForce(member, today)).length})</h2>
${memberTable(view, here)}
<h2 class="govuk-heading-m">${say(words.invited)}</h2>
${invitations(view)}
${gone.length > 0 && html`<h2 class="govuk-heading-m">${say(words.left)}</h2>${memberTable(view, gone)}`}`,
  })
}
