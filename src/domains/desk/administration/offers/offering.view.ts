import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Offer } from '../../../designs/offering/make-offer.ts'
import { servicePath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { type FormState, problemOf, ticks } from '../form.view.ts'
import { words } from './offer.words.ts'

export type ShownOffer = Pick<
  Offer,
  'id' | 'sentences' | 'why' | 'offeredAt' | 'withdrawnAt' | 'state' | 'answer' | 'releasedIn'
>

export interface OfferingView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly service: string
  readonly title: Text
  readonly canOffer: boolean
  /** what was changed, by its key */
  readonly changes: readonly { readonly key: string; readonly sentence: Text; readonly reason: string | null }[]
  readonly chosen: readonly string[]
  readonly made: readonly ShownOffer[]
  readonly action: string
  readonly hidden: Html
}

/** Where an offer stands. */
export const offerTag = ({ state, withdrawnAt }: Pick<Offer, 'state' | 'withdrawnAt'>, locale: Locale): Html => {
  const [text, colour] =
    state === 'taken'
      ? [words.taken, 'green']
      : state === 'declined'
        ? [words.declined, 'grey']
        : withdrawnAt
          ? [words.withdrawn, 'grey']
          : [words.open, 'yellow']
  return tag({ text: inLocale(text, locale), classes: `govuk-tag--${colour}` })
}

/** The changes of an offer, each with why it was made. */
export const offeredList = (sentences: Offer['sentences'], locale: Locale): Html =>
  html`<ul class="govuk-list govuk-list--bullet govuk-list--spaced">${sentences.map(
    ({ sentence, reason }) =>
      html`<li>${inLocale(sentence, locale)}${reason && html`<div class="govuk-hint govuk-!-margin-bottom-0 moothall-message">${reason}</div>`}</li>`,
  )}</ul>`

const madeOffer = (view: OfferingView, offer: ShownOffer): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const open = offer.state === null && offer.withdrawnAt === null
  return html`<li class="moothall-card govuk-!-margin-bottom-3"><h3 class="govuk-heading-s govuk-!-margin-bottom-1">${say(words.offeredOn)} ${longDate(dayOf(offer.offeredAt), locale)} ${offerTag(offer, locale)}</h3>
<p class="govuk-body moothall-message">${offer.why}</p>
${offeredList(offer.sentences, locale)}
${offer.answer && html`<p class="govuk-body govuk-!-margin-bottom-1"><strong>${say(words.answer)}</strong></p><p class="govuk-body moothall-message">${offer.answer}</p>`}
${offer.releasedIn && html`<p class="govuk-body">${say(words.inVersion)}</p>`}
${open && html`<form method="post" action="${view.action}">${view.hidden}<input type="hidden" name="offer" value="${offer.id}">${button({ name: 'do', value: 'withdraw', text: say(words.withdraw), classes: 'govuk-button--secondary govuk-!-margin-bottom-0', preventDoubleClick: true })}</form>`}</li>`
}

const offerForm = (view: OfferingView, state: FormState): Html => {
  const say = (text: Text) => inLocale(text, state.locale)
  return html`<form method="post" action="${view.action}" novalidate>${view.hidden}
${ticks(state, {
  name: 'changes',
  label: words.which,
  values: view.chosen,
  items: view.changes.map(({ key, sentence }) => ({ value: key, text: say(sentence) })),
})}
${textarea({
  name: 'why',
  id: 'why',
  label: { text: say(words.why), classes: 'govuk-label--s' },
  hint: say(words.whyHint),
  value: state.values.why,
  errorMessage: problemOf(state, 'why'),
  rows: 3,
  locale: state.locale,
})}
${button({ name: 'do', value: 'offer', text: say(words.send), preventDoubleClick: true })}</form>`
}

/** What an organisation offers of its copy to whoever published it, and what came of what it offered. */
export const offeringView = (view: OfferingView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return administrationPage({
    ...view,
    name: 'administration-offering',
    title: say(words.offering),
    above: { text: say(view.title), href: inLanguage(servicePath(view.org, view.service), locale) },
    main: html`<p class="govuk-body-l">${say(words.intro)}</p>
${!view.canOffer && insetText({ text: say(words.cannot) })}
${view.canOffer && view.changes.length === 0 && insetText({ text: say(words.nothing) })}
${view.canOffer && view.changes.length > 0 && offerForm(view, state)}
${
  view.made.length > 0 &&
  html`<h2 class="govuk-heading-m">${say(words.made)}</h2>
<ul class="govuk-list">${view.made.map((offer) => madeOffer(view, offer))}</ul>`
}`,
  })
}
