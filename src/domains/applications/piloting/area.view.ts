import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PilotArea } from '../../designs/piloting/pilot.rules.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words as journeyWords } from '../application.words.ts'
import { words } from './area.words.ts'

/** The controls of the page: the postcode that a look-up reads, or the area as the person says it. */
export const areaControls = { postcode: 'place.find', area: 'area', none: '-' } as const

export interface AreaView {
  readonly frame: PageFrame
  readonly service: Text
  /** the areas to choose from, where nothing is looked up or the postcode did not say */
  readonly choose: readonly PilotArea[] | undefined
  /** what was typed: its areas could not be told */
  readonly postcode: string
  readonly problem: FieldProblem | undefined
  readonly action: string
  readonly hidden: Html
  readonly back: string
}

const choice = (view: AreaView, areas: readonly PilotArea[], wrong: string | undefined): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return radios({
    name: areaControls.area,
    fieldset: { legend: { text: say(words.which), classes: 'govuk-fieldset__legend--m' } },
    hint: view.postcode === '' ? undefined : say(words.notSure),
    errorMessage: wrong,
    locale: view.frame.locale,
    items: [
      ...areas.map(({ area, name }) => ({ value: area, text: say(name) })),
      { divider: say({ en: 'or', cy: 'neu' }) },
      { value: areaControls.none, text: say(words.none) },
    ],
  })
}

/** Where it is for, asked before anything else: some areas use another version for now. */
export const areaView = (view: AreaView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const wrong = view.problem && say(view.problem.message)
  return inLayout({
    ...view.frame,
    title: say(words.title),
    hasErrors: wrong !== undefined,
    back: { href: view.back },
    mainAttributes: { 'data-page': 'area' },
    main: html`${wrong && errorSummary({ locale, errorList: [{ text: wrong, href: `#${view.problem?.field}` }] })}
<span class="govuk-caption-l">${say(view.service)}</span>
<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body">${say(words.why)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${
  view.choose
    ? choice(view, view.choose, wrong)
    : input({
        id: areaControls.postcode,
        name: areaControls.postcode,
        label: { text: say(words.postcode), classes: 'govuk-label--m' },
        hint: say(words.postcodeHint),
        value: view.postcode,
        errorMessage: wrong,
        locale,
        classes: 'govuk-input--width-10',
        autocomplete: 'postal-code',
        spellcheck: false,
      })
}
${button({ text: say(journeyWords.continue), preventDoubleClick: true })}</form>`,
  })
}
