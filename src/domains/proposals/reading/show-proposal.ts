import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { inBoth } from '#engine/variation/sentences/two.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { fillSlot } from '#platform/slots/slot.ts'
import { findLiveDesign, getVersion } from '../../designs/design-in-use.ts'
import { frameOf } from '../../places/frame.ts'
import { findDone } from '../doing/done.store.ts'
import type { ProposalSlots } from '../doing/effect.ts'
import { standingIn, thenAndNow } from '../element/element.rules.ts'
import { commentPath, suggestionPath, suggestionsPath, supportPath } from '../proposal.paths.ts'
import { shownGroups } from './groups.rules.ts'
import type { Proposal } from './proposal.rules.ts'
import { type Behind, countGroups, countSupport, findComments, findJoined } from './proposal.store.ts'
import { proposalView } from './proposal.view.ts'
import { words } from './reading.words.ts'

type Asked = PageRequest<object, object>
const commentsShown = 50

/** Where a list goes on, as an address carries it: a day and an id. */
export const readBehind = (given: string | undefined): Behind | undefined => {
  const [, on, id] = /^(\d{4}-\d\d-\d\d)\.([0-9a-f-]{36})$/.exec(given ?? '') ?? []
  return on && id ? { on, id } : undefined
}
export const writeBehind = ({ publishedOn, id }: { readonly publishedOn: string; readonly id: string }): string =>
  `${publishedOn}.${id}`

/** What an element of a proposal is called, in the version that its author saw. */
export const elementName = async (work: Work, proposal: Pick<Proposal, 'version' | 'element'>): Promise<Text> => {
  const { design } = (await getVersion(work, work.org, proposal.version)).compiled
  const standing = standingIn(design, proposal.element)
  if (standing?.kind !== 'page') return standing?.name ?? textOf(design.title)
  // A page's title alone, such as “Anything else”, is not read as one.
  return inBoth((locale) => words.aPage[locale].replace('{title}', () => inLocale(standing.name, locale)))
}

/** What was done just now, where its comments go on, and what others show on its page. */
interface Shown {
  readonly done: Text | undefined
  readonly behind: Behind | undefined
  readonly slots: ProposalSlots
}

/** A proposal's own page, with what became of what it is about. */
export const showProposal = async (
  work: Work,
  request: Asked,
  proposal: Proposal,
  { done, behind, slots }: Shown,
): Promise<Reply> => {
  const slug = request.organisation?.slug
  if (slug === undefined) throw notFound()
  const to = (path: string) => inLanguage(path, request.locale)
  const { id, joinedTo } = proposal
  const [seen, live, support, counted, comments, joined, did] = await Promise.all([
    getVersion(work, work.org, proposal.version),
    findLiveDesign(work, work.org, proposal.design),
    countSupport(work.tx, work.org, [id]),
    countGroups(work.tx, work.org, id),
    findComments(work.tx, work.org, id, behind),
    findJoined(work.tx, work.org, id),
    findDone(work.tx, work.org, id),
  ])
  const { design } = seen.compiled
  const now = live && (await getVersion(work, work.org, live.hash)).compiled.design
  const groupsOf = (question: 'age' | 'tie') =>
    shownGroups(
      question,
      counted.filter((each) => each.question === question),
    )
  const last = comments[commentsShown - 1]
  return {
    html: proposalView({
      frame: frameOf(work.actor, request),
      proposal,
      service: textOf((now ?? design).title),
      element: now
        ? thenAndNow(design, now, proposal.element)
        : { then: standingIn(design, proposal.element), now: undefined, changes: [] },
      live: now !== undefined,
      supporters: support.get(id) ?? 0,
      age: groupsOf('age'),
      tie: groupsOf('tie'),
      did: await Promise.all(
        did.map(async ({ version, liveOn, until, sentences }) => ({
          ...{ version, liveOn, until, sentences },
          effect: await fillSlot(slots.effect, work, { proposal: id, design: proposal.design, version, liveOn, until }),
        })),
      ),
      comments: comments.slice(0, commentsShown),
      moreComments:
        comments.length > commentsShown && last
          ? `${to(suggestionPath(slug, id))}?behind=${writeBehind(last)}`
          : undefined,
      joined: joined.map(({ what, locale, id: other }) => ({ what, locale, href: to(suggestionPath(slug, other)) })),
      joinedTo: joinedTo === null ? undefined : to(suggestionPath(slug, joinedTo)),
      support: to(supportPath(slug, id)),
      comment: to(commentPath(slug, id)),
      back: to(suggestionsPath(slug, proposal.design)),
      done,
      today: dayOf(work.now),
      exit: design.quiet ?? false,
    }),
  }
}
