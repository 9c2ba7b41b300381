import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { words as common } from '../administration.words.ts'
import { type FormState, problemOf } from '../form.view.ts'
import { words } from './organisation.words.ts'

export interface CalendarView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly action: string
  readonly hidden: Html
  /** ISO dates: bank holidays of the nation that is settled */
  readonly next: readonly string[]
}

/** When an organisation works. */
export const calendarView = (view: CalendarView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return administrationPage({
    ...view,
    name: 'administration-calendar',
    title: say(words.calendarTitle),
    main: html`<p class="govuk-body">${say(words.calendarIntro)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${radios({
  name: 'nation',
  fieldset: { legend: { text: say(words.nation), classes: 'govuk-fieldset__legend--s' } },
  value: view.values.nation,
  locale,
  items: (['ENG', 'WLS', 'SCT', 'NIR'] as const).map((value) => ({ value, text: say(words[value]) })),
})}
${textarea({
  name: 'closed',
  id: 'closed',
  label: { text: say(words.closed), classes: 'govuk-label--s' },
  hint: say(words.closedHint),
  value: view.values.closed,
  errorMessage: problemOf(state, 'closed'),
  classes: 'govuk-input--width-10',
  rows: 6,
  locale,
})}
${button({ text: say(common.save), preventDoubleClick: true })}</form>
<h2 class="govuk-heading-m">${say(words.nextHolidays)}</h2>
<ul class="govuk-list">${view.next.map((day) => html`<li>${longDate(day, locale)}</li>`)}</ul>`,
  })
}
