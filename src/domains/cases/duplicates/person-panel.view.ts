import { inLocale, type Locale, type Text } from '#core/text.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Score } from '../../people/matching/compare.rules.ts'
import { levelWords, words } from './duplicates.words.ts'
import { scoreWords } from './score.view.ts'

export interface PersonPanel {
  readonly locale: Locale
  /** who else here may be this person, the likeliest first */
  readonly alike: readonly { readonly reference: string; readonly score: Score; readonly compare: string }[]
  /** what else this person has asked for; `compare` where it came under another record, which was joined */
  readonly requests: readonly {
    readonly reference: string
    readonly href: string
    readonly service: Text
    readonly closed: boolean
    readonly compare: string | undefined
  }[]
}

/** What speaks for it, the strongest first; what speaks against it stands on the page that compares them. */
const reasonsFor = ({ reasons }: Score, locale: Locale): readonly string[] =>
  reasons
    .filter(({ level }) => level !== 'different')
    .toSorted((one, other) => other.bits - one.bits)
    .map(({ field, level }) => inLocale(levelWords[field][level], locale))

/** The part of a case's page that says who its applicant may be as well, and what else they have asked for. */
export const personPanel = ({ locale, alike, requests }: PersonPanel): Html | false => {
  const say = (text: Text) => inLocale(text, locale)
  if (alike.length === 0 && requests.length === 0) return false
  return html`<section class="moothall-act" aria-labelledby="person"><h2 class="govuk-heading-m" id="person">${say(words.panel)}</h2>
${alike.map(
  (
    each,
  ) => html`<p class="govuk-body govuk-!-margin-bottom-1" data-alike="${each.reference}">${say(words.mayBe)} <strong>${each.reference}</strong>: ${scoreWords(each.score.bits, locale)}.</p>
<ul class="govuk-list govuk-list--bullet">${reasonsFor(each.score, locale).map((reason) => html`<li>${reason}</li>`)}</ul>
<p class="govuk-body"><a class="govuk-link" href="${each.compare}">${say(words.compare)}<span class="govuk-visually-hidden">: ${each.reference}</span></a></p>`,
)}${
  requests.length > 0 &&
  html`<h3 class="govuk-heading-s">${say(words.requests)}</h3>
<ul class="govuk-list">${requests.map(
    (each) =>
      html`<li data-request="${each.reference}"><a class="govuk-link" href="${each.href}">${each.reference}</a> ${say(each.service)}${each.closed && html` ${tag({ text: say(words.closed), classes: 'govuk-tag--grey' })}`}${each.compare && html` (<a class="govuk-link" href="${each.compare}">${say(words.another)}</a>)`}</li>`,
  )}</ul>`
}</section>`
}
