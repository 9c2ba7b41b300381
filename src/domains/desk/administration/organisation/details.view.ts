import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { organisationKinds } from '../../../places/settled/organisation.rules.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { words as common } from '../administration.words.ts'
import { box, type FormState, pick, problemOf, ticks } from '../form.view.ts'
import { kindWords, words } from './organisation.words.ts'

export interface DetailsView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly languages: readonly string[]
  readonly action: string
  readonly hidden: Html
}

/** The boxes for name, kind, languages and contact; a further organisation is founded with the same. */
export const detailsBoxes = (state: FormState, languages: readonly string[]): Html => {
  const { locale } = state
  const say = (text: Text) => inLocale(text, locale)
  return html`${box(state, { name: 'name', label: words.nameEn, lang: 'en' })}
${box(state, { name: 'nameCy', label: words.nameCy, lang: 'cy' })}
${pick(state, {
  name: 'kind',
  label: words.kind,
  items: [{ value: '', text: '' }, ...organisationKinds.map((value) => ({ value, text: say(kindWords[value] ?? {}) }))],
})}
${ticks(state, {
  name: 'languages',
  label: words.languages,
  hint: words.languagesHint,
  values: languages,
  items: [
    { value: 'en', text: say(common.english) },
    { value: 'cy', text: say(common.welsh) },
  ],
})}
${box(state, { name: 'phone', label: words.phone, type: 'tel', width: 'govuk-input--width-20', autocomplete: 'off' })}
${box(state, { name: 'hours', label: words.hoursEn, hint: words.hoursHint, lang: 'en' })}
${box(state, { name: 'hoursCy', label: words.hoursCy, lang: 'cy' })}`
}

/** What an organisation says of itself. */
export const detailsView = (view: DetailsView): Html => {
  const { locale } = view.frame
  const state: FormState = { locale, values: view.values, problems: view.problems }
  const say = (text: Text) => inLocale(text, locale)
  const lines = (name: 'address' | 'staffHelp', label: Text, hint: Text): Html =>
    textarea({
      name,
      id: name,
      label: { text: say(label), classes: 'govuk-label--s' },
      hint: say(hint),
      value: view.values[name],
      errorMessage: problemOf(state, name),
      rows: 4,
      locale,
    })
  return administrationPage({
    ...view,
    name: 'administration-organisation',
    title: say(words.title),
    main: html`<form method="post" action="${view.action}" novalidate>${view.hidden}
${detailsBoxes(state, view.languages)}
${box(state, { name: 'email', label: words.email, hint: words.emailHint, type: 'email', autocomplete: 'off' })}
${lines('address', words.address, words.addressHint)}
${lines('staffHelp', words.staffHelp, words.staffHelpHint)}
${button({ text: say(common.save), preventDoubleClick: true })}</form>`,
  })
}
