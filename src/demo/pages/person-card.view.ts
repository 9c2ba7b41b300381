import { inLocale, type Locale } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { DemoPerson } from '../place/people.ts'
import { demoWords } from './demo.words.ts'

/** How the forms of the cards are sent. */
export interface CardForms {
  readonly locale: Locale
  readonly action: string
  readonly csrf: Html
  /** where they lead to; undefined: to the person's own start */
  readonly back: string | undefined
}

/** Somebody to sign in as, on a card with one button. `where`: what they are or where they work. */
export const personCard = (person: DemoPerson, where: string | undefined, forms: CardForms): Html => {
  const say = (text: Parameters<typeof inLocale>[0]) => inLocale(text, forms.locale)
  return html`<li class="moothall-card">
<h3 class="govuk-heading-m moothall-card__title">${person.name}</h3>
${where && html`<p class="govuk-body-s govuk-!-margin-bottom-0">${where}</p>`}
<p class="govuk-body moothall-card__text">${say(person.shows)}</p>
<form class="moothall-card__foot" method="post" action="${forms.action}">${forms.csrf}
<input type="hidden" name="person" value="${person.id}">
${forms.back !== undefined && html`<input type="hidden" name="return" value="${forms.back}">`}
${button({ text: html`${say(demoWords.signIn)}<span class="govuk-visually-hidden"> ${say(demoWords.as)} ${person.name}</span>`, classes: 'govuk-!-margin-bottom-0' })}
</form>
</li>`
}
