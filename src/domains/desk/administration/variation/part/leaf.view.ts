import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Item, Leaf } from '../../../../designs/varying/leaves.rules.ts'
import { partPath } from '../../administration.paths.ts'
import { type Administered, administrationPage } from '../../administration.view.ts'
import type { FormState } from '../../form.view.ts'
import { words } from '../variation.words.ts'
import { leafControl, type Named } from './control.view.ts'
import { groundsFields, type Person } from './grounds.view.ts'

export interface LeafView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly service: string
  readonly leaf: Leaf
  /** the element that it is of */
  readonly of: Item
  readonly names: readonly Named[]
  /** the names that are ticked, where there are several */
  readonly ticked: readonly string[]
  readonly languages: readonly string[]
  /** how it was adopted, where that is another */
  readonly adopted: Text | undefined
  /** what stands there, where somebody changed it meanwhile */
  readonly now: Text | undefined
  /** the value that is shown, as JSON: what the change is made from */
  readonly was: string
  readonly people: readonly Person[]
  /** must a reason be given, as for somebody else's design? */
  readonly why: boolean
  /** where the suggestion is that it is changed for */
  readonly suggestion: string | undefined
  readonly action: string
  readonly hidden: Html
}

/** One value of the organisation's copy, changed with a reason and an owner. */
export const leafView = (view: LeafView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  const back = inLanguage(partPath(view.org, view.service, view.of.at), locale)
  return administrationPage({
    ...view,
    name: 'administration-leaf',
    title: say(view.leaf.name),
    above:
      view.suggestion === undefined
        ? { text: view.of.at === '' ? say(words.itself) : say(view.of.name), href: back }
        : { text: say(words.suggestion), href: view.suggestion },
    main: html`<p class="govuk-caption-m">${say(view.of.name)}</p>
${view.now && insetText({ attributes: { 'data-part': 'theirs' }, text: html`<strong>${say(words.now)}:</strong> ${say(view.now)}` })}
${view.adopted && insetText({ text: html`<strong>${say(words.asAdopted)}:</strong> ${say(view.adopted)}` })}
<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="at" value="${view.leaf.at}"><input type="hidden" name="was" value="${view.was}">
${leafControl(state, { editor: view.leaf.editor, name: 'value', names: view.names, ticked: view.ticked, languages: view.languages })}
${groundsFields(state, view.people, '', view.why)}
<div class="govuk-button-group">${button({ name: 'do', value: 'set', text: say(view.now ? words.saveMine : words.save), preventDoubleClick: true })}${view.now && html`<a class="govuk-link" href="${back}">${say(words.keepTheirs)}</a>`}</div></form>`,
  })
}
