import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { type Html, html } from '#platform/views/html.ts'
import { personHolds } from '../../../designs/holds.rules.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { words as common } from '../administration.words.ts'
import { ticks } from '../form.view.ts'
import { holdWords, words } from './services.words.ts'

export interface RequiredView extends Administered {
  readonly required: readonly string[]
  readonly action: string
  readonly hidden: Html
}

/** Which holds an organisation requires. */
export const requiredView = (view: RequiredView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return administrationPage({
    ...view,
    name: 'administration-holds',
    title: say(words.required),
    main: html`<p class="govuk-body">${say(words.requiredIntro)}</p>
<form method="post" action="${view.action}">${view.hidden}
${ticks(
  { locale, values: {}, problems: [] },
  {
    name: 'holds',
    label: words.requiredLegend,
    values: view.required,
    items: personHolds.map((value) => ({
      value,
      text: inLocale(holdWords[value]?.name, locale),
      ...(holdWords[value] && { hint: holdWords[value].text }),
    })),
  },
)}
${button({ text: say(common.save), preventDoubleClick: true })}</form>`,
  })
}
