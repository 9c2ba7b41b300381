import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { MarkerKind } from '../../cases/markers/marker.rules.ts'
import { type Administered, administrationPage } from '../administration/administration.view.ts'
import { box, type FormState, problemOf } from '../administration/form.view.ts'
import { kindWords as words } from './kinds.words.ts'

export interface KindsView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly kinds: readonly MarkerKind[]
  /** must a warning have Welsh words? */
  readonly welsh: boolean
  readonly action: string
  readonly hidden: Html
}

const fields = (state: FormState, prefix: string, welsh: boolean): Html => {
  const problem = problemOf(state, `${prefix}months`)
  return html`${box(state, { name: `${prefix}en`, label: words.english, lang: 'en', width: 'govuk-input--width-20' })}
${welsh && box(state, { name: `${prefix}cy`, label: words.welsh, lang: 'cy', width: 'govuk-input--width-20' })}
${radios({
  name: `${prefix}months`,
  fieldset: { legend: { text: inLocale(words.months, state.locale), classes: 'govuk-fieldset__legend--s' } },
  value: state.values[`${prefix}months`] ?? '',
  items: [
    { value: '6', text: inLocale(words.six, state.locale) },
    { value: '12', text: inLocale(words.twelve, state.locale) },
  ],
  ...(problem ? { errorMessage: { text: problem } } : {}),
})}`
}

const one = (view: KindsView, { id, title, months, ended }: MarkerKind): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const typed = view.values.kind === id
  const state: FormState = {
    locale,
    values: typed
      ? view.values
      : { [`${id}.en`]: title.en, [`${id}.cy`]: title.cy ?? '', [`${id}.months`]: String(months) },
    problems: view.problems,
  }
  return html`<li class="moothall-card"><h2 class="govuk-heading-m moothall-card__title">${say(title)}</h2>
<p class="govuk-body moothall-card__text">${ended ? tag({ text: say(words.ended), classes: 'govuk-tag--grey' }) : say(months === 6 ? words.six : words.twelve)}</p>
<div class="moothall-card__foot">${details({
    summary: html`${say(words.change)}<span class="govuk-visually-hidden"> ${say(title)}</span>`,
    open: typed,
    text: html`<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="kind" value="${id}">
${fields(state, `${id}.`, view.welsh)}
<div class="govuk-button-group">${button({ name: 'do', value: 'change', text: say(words.save) })}
${button({ name: 'do', value: ended ? 'offer' : 'end', text: say(ended ? words.offer : words.end), classes: 'govuk-button--secondary' })}</div></form>`,
  })}</div></li>`
}

/** The warnings that an organisation uses, in both languages. */
export const kindsView = (view: KindsView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return administrationPage({
    ...view,
    name: 'administration-markers',
    title: say(words.title),
    wide: true,
    main: html`<p class="govuk-body">${say(words.intro)}</p>
<ul class="moothall-cards">${view.kinds.map((kind) => one(view, kind))}</ul>
<h2 class="govuk-heading-m">${say(words.add)}</h2>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${fields(state, '', view.welsh)}
${button({ name: 'do', value: 'add', text: say(words.add), preventDoubleClick: true })}</form>`,
  })
}
