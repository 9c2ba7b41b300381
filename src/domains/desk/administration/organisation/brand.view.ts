import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { fileUpload } from '#platform/govuk/file-upload/file-upload.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { words as common } from '../administration.words.ts'
import { box, type FormState, problemOf } from '../form.view.ts'
import { words } from './organisation.words.ts'

export interface BrandView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly action: string
  readonly hidden: Html
  readonly logo: { readonly path: string; readonly width: number; readonly height: number } | undefined
}

/** How an organisation looks: colours that are checked, and a logo that is made safe. */
export const brandView = (view: BrandView): Html => {
  const { locale } = view.frame
  const state: FormState = { locale, values: view.values, problems: view.problems }
  const say = (text: Text) => inLocale(text, locale)
  const width = 'govuk-input--width-10'
  return administrationPage({
    ...view,
    name: 'administration-brand',
    title: say(words.brandTitle),
    main: html`<form method="post" action="${view.action}" enctype="multipart/form-data" novalidate>${view.hidden}
${box(state, { name: 'colour', label: words.colour, hint: words.colourHint, width })}
${box(state, { name: 'onColour', label: words.onColour, hint: words.onColourHint, width })}
${box(state, { name: 'accent', label: words.accent, hint: words.onColourHint, width })}
${
  view.logo &&
  html`<p class="govuk-body"><span class="govuk-label--s">${say(words.logoNow)}</span><br><img src="${view.logo.path}" alt="" width="${view.logo.width}" height="${view.logo.height}" class="moothall-logo-now"></p>
${checkboxes({ name: 'noLogo', classes: 'govuk-checkboxes--small', items: [{ value: 'yes', text: say(words.logoRemove) }], locale })}`
}
${fileUpload({
  name: 'logo',
  id: 'logo',
  label: { text: say(words.logo), classes: 'govuk-label--s' },
  hint: say(words.logoHint),
  errorMessage: problemOf(state, 'logo'),
  attributes: { accept: 'image/png' },
  javascript: true,
  locale,
})}
${button({ text: say(common.save), preventDoubleClick: true })}</form>`,
  })
}
