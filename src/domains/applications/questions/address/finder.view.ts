import { inLocale, type Text } from '#core/text.ts'
import { typed } from '#engine/questions/form-text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { input } from '#platform/govuk/input/input.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { select } from '#platform/govuk/select/select.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Finding, finderControls } from '../../addresses/finder.rules.ts'
import { errorAt } from '../asked.ts'
import { words } from '../question.words.ts'
import type { QuestionContext } from '../question-context.ts'
import { finderWords } from './finder.words.ts'

// The Enter key presses the first button of a form: without this one it would look an address up from any other box.
const enterGoesOn = html`<button type="submit" class="moothall-enter" tabindex="-1" aria-hidden="true"></button>`

const said = { none: finderWords.none, 'no-such-house': finderWords.noSuchHouse } as const
const failed = { unavailable: finderWords.unavailable, limited: finderWords.limited } as const

const wordsOf = ({ said: why, postcode }: Finding): Text | undefined => {
  if (why === undefined) return undefined
  if (why === 'unavailable' || why === 'limited') return failed[why]
  const { en, cy } = said[why]
  return { en: en.replace('{postcode}', postcode), cy: cy.replace('{postcode}', postcode) }
}

const search = (context: QuestionContext, finding: Finding | undefined, id: string): Html => {
  const { name, locale, form } = context
  const controls = finderControls(name)
  return html`${input({
    id,
    name: controls.find,
    label: { text: inLocale(words.postcode, locale) },
    classes: 'govuk-input--width-10',
    autocomplete: name.includes('[') ? undefined : 'postal-code',
    spellcheck: false,
    value: (form && typed(form, controls.find)) || finding?.postcode,
    errorMessage: errorAt(context, id),
    locale,
  })}
${input({
  id: controls.building,
  name: controls.building,
  label: { text: inLocale(finderWords.building, locale) },
  classes: 'govuk-input--width-10',
  value: (form && typed(form, controls.building)) || undefined,
  locale,
})}
${button({ text: inLocale(finderWords.find, locale), name: '_find', value: name, classes: 'govuk-button--secondary' })}`
}

const list = (context: QuestionContext, { list: found, postcode }: Finding): Html => {
  const { name, locale } = context
  const controls = finderControls(name)
  const count = inLocale(found.length === 1 ? finderWords.one : finderWords.several, locale)
  return html`<input type="hidden" name="${controls.found}" value="${postcode}">
${select({
  id: controls.pick,
  name: controls.pick,
  label: inLocale(finderWords.pick, locale),
  errorMessage: errorAt(context, controls.pick),
  items: [{ value: '', text: count.replace('{n}', String(found.length)) }, ...found],
  locale,
})}
${button({ text: inLocale(finderWords.use, locale), name: '_use', value: name, classes: 'govuk-button--secondary govuk-!-margin-top-4' })}`
}

/** An address that is found by its postcode, chosen from a list or typed into `boxes`; `filled`: they hold one. */
export const finderView = (
  context: QuestionContext,
  finding: Finding | undefined,
  boxes: { readonly html: readonly Html[]; readonly filled: boolean },
): readonly Html[] => {
  const say = (text: Text) => inLocale(text, context.locale)
  if (boxes.filled && !finding)
    return [
      enterGoesOn,
      ...boxes.html,
      details({
        classes: 'govuk-!-margin-top-6',
        summary: say(finderWords.another),
        text: search(context, undefined, finderControls(context.name).find),
      }),
    ]
  const why = finding && wordsOf(finding)
  const nothing = finding !== undefined && finding.list.length === 0
  return [
    enterGoesOn,
    search(context, finding, context.name),
    html`${why && insetText({ text: say(why), attributes: { role: 'status' } })}`,
    html`${finding && !nothing && list(context, finding)}`,
    details({
      summary: say(finding && !nothing ? finderWords.notThere : finderWords.byHand),
      text: html`${boxes.html}`,
      open: finding === undefined || nothing || boxes.filled,
    }),
  ]
}
