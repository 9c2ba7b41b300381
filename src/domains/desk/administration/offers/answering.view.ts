import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Card, cards } from '#platform/views/cards.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Offer } from '../../../designs/offering/make-offer.ts'
import { offerPath, offersPath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { type FormState, problemOf, ticks } from '../form.view.ts'
import { conflictsView, type ShownConflict } from '../updates/conflicts.view.ts'
import { type Outcome, outcomeView } from '../updates/outcome.view.ts'
import { words as updateWords } from '../updates/update.words.ts'
import { words } from './offer.words.ts'
import { offeredList, offerTag, type ShownOffer } from './offering.view.ts'

/** An offer in a list: whose it is, of which service. */
export interface ListedOffer extends ShownOffer, Pick<Offer, 'name'> {
  readonly title: Text
}

export interface OffersView extends Administered {
  readonly offers: readonly ListedOffer[]
}

/** What others offer to an organisation. */
export const offersView = (view: OffersView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const card = (offer: ListedOffer): Card => ({
    title: `${say(offer.title)}: ${say(offer.name)}`,
    text: offer.why,
    href: inLanguage(offerPath(view.org, offer.id), locale),
    foot: html`${offerTag(offer, locale)} ${longDate(dayOf(offer.offeredAt), locale)}`,
  })
  return administrationPage({
    ...view,
    name: 'administration-offers',
    title: say(words.offers),
    wide: true,
    main:
      view.offers.length === 0
        ? html`<p class="govuk-body-l">${say(words.none)}</p>`
        : html`<p class="govuk-body-l">${say(words.offersText)}</p>${cards(view.offers.map(card))}`,
  })
}

/** What comes of an offer in the publisher's copy. */
export interface TriedView {
  readonly copy: string
  readonly conflicts: readonly ShownConflict[]
  readonly outcome: Outcome
}

export interface AnsweringView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly offer: ListedOffer
  /** undefined: it is answered */
  readonly tried: TriedView | undefined
  readonly action: string
  readonly hidden: Html
}

const taking = (view: AnsweringView, tried: TriedView, state: FormState): Html => {
  const say = (text: Text) => inLocale(text, state.locale)
  return html`<h2 class="govuk-heading-m">${say(words.tried)}</h2>
<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="copy" value="${tried.copy}">
${conflictsView(tried.conflicts, state)}
${tried.conflicts.length > 0 && button({ name: 'do', value: 'look', text: say(words.again), classes: 'govuk-button--secondary' })}
${outcomeView(tried.outcome, state.locale)}
${
  tried.outcome.problems.length > 0 &&
  ticks(state, {
    name: 'knows',
    label: updateWords.knows,
    values: state.values.knows ? ['yes'] : [],
    items: [{ value: 'yes', text: say(updateWords.knowsText) }],
  })
}
<p class="govuk-body">${say(words.takeText)}</p>
${button({ name: 'do', value: 'take', text: say(words.take), preventDoubleClick: true })}</form>
<h2 class="govuk-heading-m">${say(words.decline)}</h2>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${textarea({
  name: 'why',
  id: 'why',
  label: { text: say(words.declineWhy), classes: 'govuk-label--s' },
  hint: say(words.declineHint),
  value: state.values.why,
  errorMessage: problemOf(state, 'why'),
  rows: 3,
  locale: state.locale,
})}
${button({ name: 'do', value: 'decline', text: say(words.decline), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
}

/** An offer as its publisher reads, tries and answers it. */
export const answeringView = (view: AnsweringView): Html => {
  const { locale } = view.frame
  const { offer } = view
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return administrationPage({
    ...view,
    name: 'administration-offer',
    title: `${say(offer.title)}: ${say(offer.name)}`,
    above: { text: say(words.offers), href: inLanguage(offersPath(view.org), locale) },
    main: html`${summaryList({
      rows: [
        { key: say(words.from), value: say(offer.name) },
        {
          key: say(words.offeredOn),
          value: html`${longDate(dayOf(offer.offeredAt), locale)} ${offerTag(offer, locale)}`,
        },
        { key: say(words.theirWhy), value: html`<div class="moothall-message">${offer.why}</div>` },
        ...(offer.answer
          ? [{ key: say(words.answer), value: html`<div class="moothall-message">${offer.answer}</div>` }]
          : []),
      ],
    })}
<h2 class="govuk-heading-m">${say(words.changes)}</h2>
${offeredList(offer.sentences, locale)}
${view.tried && taking(view, view.tried, state)}`,
  })
}
