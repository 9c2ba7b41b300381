import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { type Html, html } from '#platform/views/html.ts'
import { getPublished } from '../../../../proposals/drafting/get-published.ts'
import { idPattern } from '../../../../proposals/proposal.paths.ts'
import { headline, type Proposal } from '../../../../proposals/reading/proposal.rules.ts'
import { words } from '../variation.words.ts'
import { lines } from './read-leaf.rules.ts'
import type { Asked } from './showing.ts'

/** The proposal that a change is made for, where its form or the link to it names one; refuses one of another service. */
export const proposalOf = async (work: Work, { form, query, params }: Asked): Promise<Proposal | undefined> => {
  const named = lines(form, 'proposal') || String((query as { readonly proposal?: string }).proposal ?? '')
  return new RegExp(idPattern).test(named) ? getPublished(work, named, params.design) : undefined
}

/** Quotation marks within quotation marks are single ones (GOV.UK style guide, quotes). */
const innerQuotes = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’')

/** What the forms of a part carry beside the usual, and the reason that stands there first. */
export const carriedFor = (
  proposal: Proposal | undefined,
  request: Asked,
): { readonly hidden: Html; readonly values: Readonly<Record<string, string>> } => ({
  hidden: html`${request.csrf}${request.key}${proposal && html`<input type="hidden" name="proposal" value="${proposal.id}">`}`,
  values: proposal
    ? { reason: `${inLocale(words.suggested, request.locale)} “${innerQuotes(headline(proposal.what))}”` }
    : {},
})
