import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { type Html, html } from '#platform/views/html.ts'
import { designsPath, servicesPath } from '../../../administration.paths.ts'
import { type Administered, administrationPage } from '../../../administration.view.ts'
import { box, type FormState, pick, problemOf } from '../../../form.view.ts'
import { words as services } from '../../../services/services.words.ts'
import { leafControl } from '../../../variation/part/control.view.ts'
import { basisWords, kindWords, respondentWords, words } from './new-service.words.ts'

export interface NewServiceView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly languages: readonly string[]
  /** teams by their codes */
  readonly teams: readonly { readonly code: string; readonly name: Text }[]
  readonly action: string
  readonly hidden: Html
}

/** A service of the organisation's own is made: what it is, whom it is for, who gets the requests. */
export const newServiceView = (view: NewServiceView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  const choices = (of: Readonly<Record<string, Text>>) =>
    Object.entries(of).map(([value, text]) => ({ value, text: say(text) }))
  const text = (name: string, label: Text, hint?: Text) =>
    leafControl(state, {
      ...{ editor: { kind: 'text' }, name, label, hint },
      ...{ names: [], ticked: [], languages: view.languages },
    })
  const one = (name: string, label: Text, of: Readonly<Record<string, Text>>, hint?: Text) =>
    radios({
      name,
      fieldset: { legend: { text: say(label), classes: 'govuk-fieldset__legend--s' } },
      hint: hint && say(hint),
      value: state.values[name],
      errorMessage: problemOf(state, name),
      items: choices(of),
      locale,
    })
  return administrationPage({
    ...view,
    name: 'administration-new-service',
    title: say(words.title),
    above: { text: say(services.services), href: inLanguage(servicesPath(view.org), locale) },
    main: html`<p class="govuk-body-l">${say(words.intro)}</p>
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(designsPath(view.org), locale)}">${say(words.library)}</a></p>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${text('title', words.name, words.nameHint)}
${text('summary', words.summary)}
${one('respondent', words.respondent, respondentWords)}
${one('kind', words.kind, kindWords)}
${pick(state, { name: 'team', label: words.team, items: [{ value: '', text: say(words.noTeam) }, ...view.teams.map(({ code, name }) => ({ value: code, text: say(name) }))] })}
${box(state, { name: 'keep', label: words.keep, hint: words.keepHint, width: 'govuk-input--width-3', inputmode: 'numeric', suffix: say(words.months) })}
${one('basis', words.basis, basisWords, words.basisHint)}
${button({ text: say(words.make), preventDoubleClick: true })}</form>`,
  })
}
