import { longDate } from '#core/days/long-date.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Text } from '#core/text.ts'
import { panel } from '#platform/govuk/panel/panel.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { words as feedbackWords } from '../../cases/feedback/feedback.words.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words } from '../application.words.ts'
import { journeyAttributes, type Shown } from '../journey/journey.view.ts'

export interface DoneView {
  readonly frame: PageFrame
  readonly shown: Shown
  readonly reference: string
  /** the stage's own words: what happens now */
  readonly next: Text
  /** ISO date by which the person hears, where the stage has a target */
  readonly due: string | undefined
  readonly paid: number | undefined
  readonly follow: string
  readonly services: string
  readonly feedback: string
  readonly exit: boolean
}

/** The receipt: reference, what was paid, what happens next and by when. */
export const doneView = (view: DoneView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...view.frame,
    title: say(words.doneTitle),
    exit: view.exit,
    mainAttributes: journeyAttributes(view.shown, 'done', view.reference),
    main: html`${panel({ title: say(words.doneTitle), text: html`${say(words.yourReference)}<br><strong>${view.reference}</strong>` })}
${view.paid !== undefined && html`<p class="govuk-body">${say(words.paid)}: <strong>${pounds(view.paid)}</strong></p>`}
<p class="govuk-body">${say(words.keepReference)}</p>
<h2 class="govuk-heading-m">${say(words.whatNext)}</h2>
<p class="govuk-body">${say(view.next)}</p>
${view.due && html`<p class="govuk-body">${say(words.expect)} <strong>${longDate(view.due, locale)}</strong>.</p>`}
<p class="govuk-body"><a class="govuk-link" href="${view.follow}">${say(words.follow)}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${view.feedback}">${say(feedbackWords.link)}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${view.services}">${say(words.backToServices)}</a></p>`,
  })
}
