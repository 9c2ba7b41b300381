import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { aboutView, problemList, type SuggestionForm, suggestionFields } from './suggest.view.ts'
import { staffWords, words } from './suggest.words.ts'

/** Where staff suggest a change without their name, and what that can and cannot hide. */
export const staffView = (view: SuggestionForm & { readonly back: string }): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return inLayout({
    ...view.frame,
    title: say(staffWords.title),
    back: { href: view.back },
    hasErrors: view.problems.length > 0,
    exit: view.exit,
    mainAttributes: { 'data-page': 'suggest-unnamed' },
    main: html`${problemList(view.frame, view.problems)}<h1 class="govuk-heading-l">${say(staffWords.title)}</h1>
${aboutView(view)}
<p class="govuk-body">${say(staffWords.how)}</p>
<p class="govuk-body">${say(staffWords.noAnswer)}</p>
${details({ summary: say(staffWords.whatSays), text: html`<ul class="govuk-list govuk-list--bullet">${staffWords.says.map((text) => html`<li>${say(text)}</li>`)}</ul>` })}
<form method="post" action="${view.action}" novalidate>${view.hidden}
${suggestionFields(view)}
${button({ text: say(words.send), preventDoubleClick: true })}</form>`,
  })
}
