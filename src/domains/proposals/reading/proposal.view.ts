import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import type { Done } from '../doing/done.store.ts'
import type { ThenAndNow } from '../element/element.rules.ts'
import { groundWords } from '../proposal.words.ts'
import type { ShownGroup } from './groups.rules.ts'
import { standingTag } from './list.view.ts'
import { headline, type Proposal, standingOf } from './proposal.rules.ts'
import type { Comment } from './proposal.store.ts'
import { words } from './reading.words.ts'

/** A proposal with all that belongs to it. */
export interface ProposalView {
  readonly frame: PageFrame
  readonly proposal: Proposal
  readonly service: Text
  /** the element then and now; `now` of the whole is undefined where the service is off */
  readonly element: ThenAndNow
  readonly live: boolean
  readonly supporters: number
  readonly age: readonly ShownGroup[]
  readonly tie: readonly ShownGroup[]
  /** what was done about it, the newest first */
  readonly did: readonly (Done & { readonly effect?: Html | undefined })[]
  readonly comments: readonly Comment[]
  readonly moreComments: string | undefined
  readonly joined: readonly { readonly what: string; readonly locale: string; readonly href: string }[]
  readonly joinedTo: string | undefined
  readonly support: string
  readonly comment: string
  readonly back: string
  readonly done: Text | undefined
  readonly today: string
  readonly exit: boolean
}

const elementView = ({ frame, element, live, proposal, service }: ProposalView): Html => {
  const say = (text: Text) => inLocale(text, frame.locale)
  const where = (standing: ThenAndNow['then']) =>
    standing &&
    html`${say(standing.name)}${standing.page && html` <span class="govuk-body-s">(${say(words.onPage)} “${say(standing.page)}”)</span>`}`
  const removed = proposal.element.startsWith('pages/') ? words.removedPage : words.removedQuestion
  const now = !live ? words.serviceOff : !element.now ? removed : element.changes.length === 0 ? words.same : undefined
  return html`<h2 class="govuk-heading-m">${say(words.whatItIs)}</h2>
<p class="govuk-body-s">${say(service)}</p>
<dl class="govuk-summary-list">
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${say(words.then)}</dt><dd class="govuk-summary-list__value">${where(element.then)}</dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${say(words.now)}</dt><dd class="govuk-summary-list__value">${now ? html`<span data-element="${element.now ? 'same' : 'removed'}">${say(now)}</span>` : where(element.now)}</dd></div>
</dl>
${
  element.now &&
  element.changes.length > 0 &&
  html`<h3 class="govuk-heading-s">${say(words.changed)}</h3><ul class="govuk-list govuk-list--bullet">${element.changes.map((sentence) => html`<li>${say(sentence)}</li>`)}</ul>`
}`
}

const groupsTable = (frame: PageFrame, caption: Text, groups: readonly ShownGroup[]): Html | false =>
  groups.length > 0 &&
  table({
    caption: inLocale(caption, frame.locale),
    captionClasses: 'govuk-table__caption--s',
    head: [caption, words.number].map((text) => ({ text: inLocale(text, frame.locale) })),
    firstCellIsHeader: true,
    rows: groups.map(({ name, people }) => [
      { text: inLocale(name, frame.locale) },
      { text: people === undefined ? inLocale(words.hidden, frame.locale) : String(people) },
    ]),
  })

const supportView = (view: ProposalView): Html => {
  const { frame, supporters } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  return html`<h2 class="govuk-heading-m">${say(words.support)}</h2>
<p class="govuk-body"><strong data-supporters="${supporters}">${supporters}</strong> ${say(supporters === 1 ? words.person : words.people)}. ${say(words.supporters)}</p>
${button({ text: say(words.supportIt), href: view.support, classes: 'govuk-button--secondary' })}
${
  (view.age.length > 0 || view.tie.length > 0) &&
  html`<h3 class="govuk-heading-s">${say(words.whoSupports)}</h3><p class="govuk-body">${say(words.whoSupportsText)}</p>
${groupsTable(frame, words.age, view.age)}${groupsTable(frame, words.tie, view.tie)}`
}`
}

const commentsView = (view: ProposalView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return html`<h2 class="govuk-heading-m">${say(words.comments)}</h2>
${
  view.comments.length === 0
    ? html`<p class="govuk-body">${say(words.noComments)}</p>`
    : html`<ul class="moothall-conversation">${view.comments.map(
        (each) =>
          html`<li class="moothall-message"><p class="govuk-body-s moothall-message__head">${longDate(each.publishedOn, locale)}</p>${
            each.state === 'declined'
              ? html`<p class="govuk-body">${say(words.commentGone)} ${say(groundWords(each.ground))}. ${each.groundWords}</p>`
              : html`<p class="govuk-body" lang="${each.locale}">${each.words}</p>${each.edited && html`<p class="govuk-body-s">${say(words.commentEdited)}</p>`}`
          }</li>`,
      )}</ul>`
}
${view.moreComments && html`<p class="govuk-body"><a class="govuk-link" href="${view.moreComments}">${say(words.moreComments)}</a></p>`}
<p class="govuk-body"><a class="govuk-link" href="${view.comment}">${say(words.commentIt)}</a></p>`
}

const answerView = ({ frame, proposal, today }: ProposalView): Html | false => {
  const say = (text: Text) => inLocale(text, frame.locale)
  if (proposal.verdict !== null)
    return html`<h2 class="govuk-heading-m">${say(words.answer)}</h2>
<p class="govuk-body">${say(proposal.reason ?? {})}</p>
<p class="govuk-body-s">${say(proposal.answerer ?? {})}, ${longDate(proposal.answeredOn ?? '', frame.locale)}</p>`
  if (proposal.dueOn === null) return false
  const late = standingOf(proposal, today) === 'overdue'
  return html`<h2 class="govuk-heading-m">${say(words.answer)}</h2>
<p class="govuk-body">${say(late ? words.answerLate : words.answerBy)} <strong>${longDate(proposal.dueOn, frame.locale)}</strong>. ${late && say(words.answerLateText)}</p>`
}

/** "You said, we did": what stands here is made of versions that went live. */
const didView = ({ frame, did, proposal }: ProposalView): Html | false => {
  const say = (text: Text) => inLocale(text, frame.locale)
  return (
    did.length > 0 &&
    html`<section class="moothall-did" data-did="${did.length}"><h2 class="govuk-heading-m">${say(words.did)}</h2>
<h3 class="govuk-heading-s">${say(words.youSaid)}</h3><p class="govuk-body" lang="${proposal.locale}">${proposal.what}</p>
${did.map(
  ({
    version,
    sentences,
    liveOn,
    until,
    effect,
  }) => html`<h3 class="govuk-heading-s">${say(until === null ? words.weDid : words.weDidUntil)}</h3>
<ul class="govuk-list govuk-list--bullet">${sentences.map((sentence) => html`<li>${say(sentence)}</li>`)}</ul>
<p class="govuk-body-s">${until === null ? html`${say(words.liveSince)} ${longDate(liveOn, frame.locale)}` : html`${say(words.inUseFrom)} ${longDate(liveOn, frame.locale)} ${say(words.inUseTo)} ${longDate(until, frame.locale)}`}. ${say(words.version)} <code>${version.slice(0, 12)}</code>. ${say(words.didMade)}</p>${effect && html`<div data-slot="proposal.effect">${effect}</div>`}`,
)}</section>`
  )
}

const published = (view: ProposalView): Html => {
  const { frame, proposal, joinedTo } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  return html`<p class="govuk-body-l moothall-said" lang="${proposal.locale}">${proposal.what}</p>
<h2 class="govuk-heading-s">${say(words.why)}</h2><p class="govuk-body moothall-said" lang="${proposal.locale}">${proposal.why}</p>
${proposal.whom !== '' && html`<h2 class="govuk-heading-s">${say(words.whom)}</h2><p class="govuk-body" lang="${proposal.locale}">${proposal.whom}</p>`}
${proposal.edited && insetText({ text: say(words.edited) })}
${elementView(view)}
${
  joinedTo
    ? html`<h2 class="govuk-heading-m">${say(words.joined)}</h2><p class="govuk-body">${say(words.joinedTo)}</p>
<p class="govuk-body">${say(words.joinedWhy)} ${proposal.joinedWhy}</p><p class="govuk-body"><a class="govuk-link" href="${joinedTo}">${say(words.goJoined)}</a></p>`
    : html`${answerView(view)}${didView(view)}${supportView(view)}${
        view.joined.length > 0 &&
        html`<h2 class="govuk-heading-m">${say(words.joined)}</h2><p class="govuk-body">${say(words.joinedText)}</p>
<ul class="govuk-list govuk-list--bullet">${view.joined.map(({ what, locale, href }) => html`<li lang="${locale}"><a class="govuk-link" href="${href}">${headline(what)}</a></li>`)}</ul>`
      }${commentsView(view)}`
}`
}

/** One proposal, for everybody. */
export const proposalView = (view: ProposalView): Html => {
  const { frame, proposal } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  const isDeclined = proposal.state === 'declined'
  const title = isDeclined ? say(words.declined) : headline(proposal.what)
  return inLayout({
    ...frame,
    title,
    back: { href: view.back, text: say(words.back) },
    exit: view.exit,
    mainAttributes: { 'data-page': 'suggestion' },
    main: html`${view.done && notificationBanner({ type: 'success', locale: frame.locale, text: say(view.done) })}
<h1 class="govuk-heading-l"${!isDeclined && html` lang="${proposal.locale}"`}>${title}</h1>
<p class="govuk-body">${standingTag(proposal, view.today, frame)} ${say(proposal.by === 'staff' ? words.staff : words.resident)}, ${longDate(proposal.publishedOn, frame.locale)}</p>
${
  isDeclined
    ? html`<p class="govuk-body">${say(groundWords(proposal.ground))}. ${proposal.groundWords}</p>`
    : published(view)
}`,
  })
}
