import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { select } from '#platform/govuk/select/select.ts'
import { type Html, html } from '#platform/views/html.ts'
import { studioPath } from '../../../administration.paths.ts'
import { type Administered, administrationPage } from '../../../administration.view.ts'
import { type FormState, problemOf } from '../../../form.view.ts'
import type { Named } from '../../../variation/part/control.view.ts'
import { groundsFields, type Person } from '../../../variation/part/grounds.view.ts'
import { words as studio } from '../studio.words.ts'
import { addHints, addWords, words } from './adding.words.ts'

interface AddPage extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly service: string
  readonly title: Text
  /** the list that it is added to, by its address and its name */
  readonly list: string
  readonly of: string
  /** what it is added to: a page, a decision; undefined: the service */
  readonly home: Text | undefined
  readonly action: string
}

/** What kind of thing is to be added. */
export interface WhichView extends AddPage {
  readonly kinds: readonly Named[]
  /** the suggestion that it is added for */
  readonly proposal: string | undefined
}

export interface AddView extends AddPage {
  readonly as: string
  /** what it is, where there are several kinds */
  readonly kind: Text | undefined
  readonly controls: (state: FormState) => readonly Html[]
  /** where it may stand; none where it is no list */
  readonly places: readonly Named[]
  readonly people: readonly Person[]
  /** is a reason asked, as it is for somebody else's design? */
  readonly why: boolean
  readonly hidden: Html
}

const page = (view: AddPage, main: Html): Html => {
  const { locale } = view.frame
  const say = (text: Text | undefined) => inLocale(text, locale)
  return administrationPage({
    ...view,
    name: 'administration-studio-add',
    title: say(addWords[view.of]),
    above: { text: say(view.title), href: inLanguage(studioPath(view.org, view.service), locale) },
    main: html`${view.home && html`<p class="govuk-caption-m">${say(view.home)}</p>`}
${addHints[view.of] && html`<p class="govuk-body">${say(addHints[view.of])}</p>`}
${main}`,
  })
}

/** Which kind is added: of question, of decision, of figure. */
export const whichView = (view: WhichView): Html => {
  const { locale } = view.frame
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return page(
    view,
    html`<form method="get" action="${view.action}" novalidate><input type="hidden" name="in" value="${view.list}">${view.proposal !== undefined && html`<input type="hidden" name="proposal" value="${view.proposal}">`}
${radios({
  name: 'as',
  classes: view.kinds.length > 8 ? 'moothall-columns' : undefined,
  fieldset: { legend: { text: inLocale(words.which, locale), classes: 'govuk-fieldset__legend--s' } },
  errorMessage: problemOf(state, 'as'),
  items: view.kinds.map(({ value, text }) => ({ value, text: inLocale(text, locale) })),
  locale,
})}
${button({ text: inLocale(words.goOn, locale) })}</form>`,
  )
}

/** The form of something new: what it needs, where it stands, and why. */
export const addView = (view: AddView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return page(
    view,
    html`${view.kind && html`<h2 class="govuk-heading-m">${say(view.kind)}</h2>`}
<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="in" value="${view.list}"><input type="hidden" name="as" value="${view.as}">
${view.controls(state)}
${
  view.places.length > 1 &&
  select({
    name: 'behind',
    id: 'behind',
    label: { text: say(words.where), classes: 'govuk-label--s' },
    value: view.values.behind,
    items: view.places.map(({ value, text }) => ({ value, text: say(text) })),
    locale,
  })
}
${groundsFields(state, view.people, '', view.why)}
<p class="govuk-hint">${say(words.more)}</p>
<div class="govuk-button-group">${button({ text: say(words.add), preventDoubleClick: true })}<a class="govuk-link" href="${inLanguage(studioPath(view.org, view.service), locale)}">${say(studio.back)}</a></div></form>`,
  )
}
