import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { box, type FormState } from '../form.view.ts'
import { detailsBoxes } from '../organisation/details.view.ts'
import { words } from './further.words.ts'

export interface FurtherView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly organisations: readonly { readonly slug: string; readonly name: Text }[]
  readonly languages: readonly string[]
  readonly action: string
  readonly hidden: Html
}

/** The organisations of the place, and founding a further one. */
export const furtherView = (view: FurtherView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return administrationPage({
    ...view,
    name: 'administration-organisations',
    title: say(words.title),
    main: html`<p class="govuk-body">${say(words.intro)}</p>
<ul class="govuk-list govuk-list--bullet">${view.organisations.map(({ slug, name }) => html`<li><a class="govuk-link" href="${inLanguage(`/${slug}`, locale)}">${say(name)}</a></li>`)}</ul>
<h2 class="govuk-heading-m">${say(words.found)}</h2>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${box(state, { name: 'slug', label: words.slug, hint: words.slugHint, width: 'govuk-input--width-20' })}
${detailsBoxes(state, view.languages)}
<h3 class="govuk-heading-s">${say(words.administrator)}</h3>
${box(state, { name: 'administrator', label: words.name, autocomplete: 'off' })}
${box(state, { name: 'administratorEmail', label: words.email, hint: words.emailHint, type: 'email', autocomplete: 'off' })}
${button({ text: say(words.found), preventDoubleClick: true })}</form>`,
  })
}
