import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { type Html, html } from '#platform/views/html.ts'
import { staffRoles } from '../../../places/staff/staff.rules.ts'
import { staffPath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { words as common } from '../administration.words.ts'
import { box, dateBoxes, type FormState, pick, ticks } from '../form.view.ts'
import { roleWords, words } from './staff.words.ts'

/** The form of an invitation, or of what stands of a member of staff. */
export interface MemberView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly roles: readonly string[]
  readonly teams: readonly { readonly id: string; readonly name: Text }[]
  readonly action: string
  readonly hidden: Html
}

const controls = (view: MemberView, state: FormState) => {
  const say = (text: Text) => inLocale(text, state.locale)
  return {
    roles: ticks(state, {
      name: 'roles',
      label: words.roles,
      values: view.roles,
      items: [...new Set([...staffRoles, ...view.roles])].map((value) => {
        const known = roleWords[value]
        return { value, text: known ? say(known.name) : value, ...(known && { hint: known.text }) }
      }),
    }),
    team: pick(state, {
      name: 'team',
      label: words.team,
      items: [
        { value: '', text: say(words.noTeam) },
        ...view.teams.map(({ id, name }) => ({ value: id, text: say(name) })),
      ],
    }),
    to: dateBoxes(state, { name: 'to', label: words.to, hint: words.toHint }),
  }
}

const above = (view: MemberView) => ({
  text: inLocale(words.staff, view.frame.locale),
  href: inLanguage(staffPath(view.org), view.frame.locale),
})

/** Inviting somebody to work here. */
export const inviteView = (view: MemberView): Html => {
  const { locale } = view.frame
  const state: FormState = { locale, values: view.values, problems: view.problems }
  const say = (text: Text) => inLocale(text, locale)
  const { roles, team, to } = controls(view, state)
  return administrationPage({
    ...view,
    name: 'administration-invite',
    title: say(words.invite),
    above: above(view),
    main: html`<form method="post" action="${view.action}" novalidate>${view.hidden}
${box(state, { name: 'name', label: words.name, hint: words.nameHint, autocomplete: 'off' })}
${box(state, { name: 'email', label: words.email, hint: words.emailHint, type: 'email', autocomplete: 'off' })}
${radios({
  name: 'locale',
  classes: 'govuk-radios--inline',
  fieldset: { legend: { text: say(words.language), classes: 'govuk-fieldset__legend--s' } },
  value: view.values.locale ?? 'en',
  locale,
  items: [
    { value: 'en', text: say(common.english) },
    { value: 'cy', text: say(common.welsh) },
  ],
})}
${roles}
${team}
${dateBoxes(state, { name: 'from', label: words.from, hint: words.fromHint })}
${to}
${button({ text: say(words.send), preventDoubleClick: true })}</form>`,
  })
}

export interface ChangeMemberView extends MemberView {
  readonly name: string
  readonly ended: boolean
}

/** What a member of staff may do, and the end of it. */
export const memberView = (view: ChangeMemberView): Html => {
  const { locale } = view.frame
  const state: FormState = { locale, values: view.values, problems: view.problems }
  const say = (text: Text) => inLocale(text, locale)
  const { roles, team, to } = controls(view, state)
  return administrationPage({
    ...view,
    name: 'administration-member',
    title: view.name,
    above: above(view),
    main: html`${view.ended && insetText({ text: say(words.ended) })}
<form method="post" action="${view.action}" novalidate>${view.hidden}
${box(state, { name: 'name', label: words.name, autocomplete: 'off' })}
${roles}
${team}
${to}
${button({ name: 'do', value: 'save', text: say(common.save), preventDoubleClick: true })}</form>
${
  !view.ended &&
  html`<h2 class="govuk-heading-m govuk-!-margin-top-6">${say(words.end)}</h2>
<p class="govuk-body">${say(words.endText)}</p>
<form method="post" action="${view.action}">${view.hidden}
${button({ name: 'do', value: 'end', text: say(words.end), classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`
}`,
  })
}
