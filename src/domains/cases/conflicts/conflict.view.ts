import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { type Html, html } from '#platform/views/html.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import { stageForStaff } from '../case.rules.ts'
import { words as caseWords, eventWords } from '../case.words.ts'
import { momentWords } from '../content/case-parts.view.ts'
import type { Change } from './change.store.ts'
import { conflictWords as words } from './conflict.words.ts'

export interface ConflictView {
  readonly changes: readonly Change[]
  /** what the officer had typed, a text each */
  readonly typed: readonly string[]
  /** whether the form is still there, with what was typed in it */
  readonly stands: boolean
  readonly design: Design
  readonly locale: Locale
}

const who = (change: Change, say: (text: Text) => string): string =>
  change.name ?? say(change.actor === 'person' || change.actor === 'anyone' ? caseWords.applicant : caseWords.system)

/** What changed and by whom, with their words, beside the officer's own: neither takes the other's place. */
export const conflictView = ({ changes, typed, stands, design, locale }: ConflictView): Html => {
  const say = (text: Text) => inLocale(text, locale)
  return html`<section class="moothall-act moothall-act--main" id="changed" aria-labelledby="changed-title" data-part="changed">
<h2 class="govuk-heading-m" id="changed-title">${say(words.title)}</h2>
<ol class="moothall-conversation">${changes.map((change) => {
    const stage = design.stages.find(({ id }) => id === change.stage)
    return html`<li class="moothall-message moothall-message--note"><p class="govuk-body-s moothall-message__head"><strong>${who(change, say)}</strong>, ${momentWords(change.at, locale)}</p>
<p class="govuk-body"><strong>${say(eventWords[change.type] ?? { en: change.type })}</strong>${stage && `: ${say(stageForStaff(stage))}`}</p>${change.words.map((each) => smallMarkdown(each))}</li>`
  })}</ol>
<h3 class="govuk-heading-s">${say(words.yours)}</h3>
<div class="moothall-conversation">${typed.map((text) => html`<div class="moothall-message" data-part="yours">${smallMarkdown(text)}</div>`)}</div>
<p class="govuk-body govuk-!-margin-bottom-0">${say(stands ? words.notSent : words.noForm)}</p></section>`
}
