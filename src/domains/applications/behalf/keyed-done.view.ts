import { pounds } from '#core/pounds.ts'
import { inLocale, type Text } from '#core/text.ts'
import { panel } from '#platform/govuk/panel/panel.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words as applicationWords } from '../application.words.ts'
import { behalfWords as words } from './behalf.words.ts'

export interface KeyedDoneView {
  readonly frame: PageFrame
  readonly reference: string
  /** pence that are still to pay */
  readonly due: number
  readonly request: string
  readonly another: string
}

/** What an officer reads out after sending: the reference, what is owed, how the person follows it. */
export const keyedDoneView = (view: KeyedDoneView): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return inLayout({
    ...view.frame,
    title: say(words.done),
    mainAttributes: { 'data-page': 'behalf-done', 'data-reference': view.reference },
    main: html`${panel({ title: say(words.done), text: html`${say(applicationWords.yourReference)}<br><strong>${view.reference}</strong>` })}
<p class="govuk-body">${say(words.tellReference)}</p>
<p class="govuk-body">${say(words.followOn)}</p>
${view.due > 0 && html`<p class="govuk-body"><strong>${say(words.owes).replace('{sum}', pounds(view.due))}</strong> ${say(words.owesHow)}</p>`}
<p class="govuk-body"><a class="govuk-link" href="${view.request}">${say(words.openCase)}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${view.another}">${say(words.another)}</a></p>`,
  })
}
