import { zone } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { type Card, cards } from '#platform/views/cards.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { masthead } from '#platform/views/masthead.ts'
import type { PageFrame } from '../../domains/places/frame.ts'
import { demoOrganisations } from '../place/organisations.ts'
import { type DemoStaff, demoResidents, demoStaff } from '../place/people.ts'
import { demoWords } from './demo.words.ts'
import { type CardForms, personCard } from './person-card.view.ts'

export interface DemoView {
  readonly frame: PageFrame
  readonly now: Temporal.Instant
  readonly forms: CardForms
  readonly clock: string
  readonly letterbox: string
  /** services to try, with their addresses */
  readonly services: readonly Card[]
}

const worksAt = (person: DemoStaff, locale: PageFrame['locale']): string =>
  person.works.map(({ org }) => inLocale(demoOrganisations.find(({ slug }) => slug === org)?.name, locale)).join(', ')

const clockForm = (view: DemoView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const at = view.now.toZonedDateTimeISO(zone)
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' })
  return html`<h2 class="govuk-heading-l" id="clock">${say(demoWords.clock)}</h2>
<p class="govuk-body">${say(demoWords.clockNow)} <strong>${longDate(at.toPlainDate().toString(), locale)}, ${time}</strong>. ${say(demoWords.clockText)}</p>
<form method="post" action="${view.clock}">${view.forms.csrf}
<input type="hidden" name="return" value="/demo#clock">
${radios({
  name: 'forward',
  classes: 'govuk-radios--inline govuk-radios--small',
  fieldset: { legend: { text: say(demoWords.forward), classes: 'govuk-fieldset__legend--s' } },
  items: [
    { value: 'P1D', text: say(demoWords.day), checked: true },
    { value: 'P7D', text: say(demoWords.week) },
    { value: 'P1M', text: say(demoWords.month) },
  ],
})}
${button({ text: say(demoWords.move), classes: 'govuk-button--secondary' })}
</form>`
}

/** The door of the demo: everybody who can be signed in as, what to try, and what can be seen behind it. */
export const demoView = (view: DemoView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...view.frame,
    title: say(demoWords.title),
    wide: true,
    mainAttributes: { 'data-page': 'demo' },
    main: html`${masthead({ title: say(demoWords.title), text: say(demoWords.intro) })}
<h2 class="govuk-heading-l" id="residents">${say(demoWords.residents)}</h2>
<p class="govuk-body">${say(demoWords.residentsText)}</p>
<ul class="moothall-cards">${demoResidents.map((person) => personCard(person, person.address.line1, view.forms))}</ul>
<h2 class="govuk-heading-l" id="staff">${say(demoWords.staff)}</h2>
<p class="govuk-body">${say(demoWords.staffText)}</p>
<ul class="moothall-cards">${demoStaff.map((person) => personCard(person, worksAt(person, locale), view.forms))}</ul>
<h2 class="govuk-heading-l" id="services">${say(demoWords.try)}</h2>
${cards(view.services, 3)}
<h2 class="govuk-heading-l" id="behind">${say(demoWords.around)}</h2>
${cards([{ title: say(demoWords.letterbox), href: view.letterbox, text: say(demoWords.letterboxText) }], 3)}
${clockForm(view)}`,
  })
}

/** Signing in as somebody of the demo: the residents and the staff, each with one button that leads on. */
export const demoSignInPart = ({ locale, forms }: { readonly locale: Locale; readonly forms: CardForms }): Html => {
  const say = (text: Text) => inLocale(text, locale)
  return html`<h2 class="govuk-heading-m govuk-!-margin-top-6">${say(demoWords.signInTitle)}</h2>
<p class="govuk-body">${say(demoWords.signInText)}</p>
<h3 class="govuk-heading-s">${say(demoWords.residents)}</h3>
<ul class="moothall-cards">${demoResidents.map((person) => personCard(person, person.address.line1, forms))}</ul>
<h3 class="govuk-heading-s">${say(demoWords.staff)}</h3>
<ul class="moothall-cards">${demoStaff.map((person) => personCard(person, worksAt(person, locale), forms))}</ul>`
}
