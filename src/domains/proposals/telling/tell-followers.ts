import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import { queueMessage } from '../../messages/queue-message.ts'
import { findWishes } from '../../messages/wishes/find-wishes.ts'
import { hasNever, mayReachFrom } from '../../messages/wishes/wishes.rules.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { suggestionPath } from '../proposal.paths.ts'
import { headline } from '../reading/proposal.rules.ts'
import { findJoined, findProposal } from '../reading/proposal.store.ts'
import { type Follower, findFollowers, forgetFollowers } from './follower.store.ts'
import { type Mail, mails } from './telling.words.ts'

/** What is told of a proposal, and whether there is more to tell afterwards. All of it is public. */
export interface Telling {
  readonly proposal: string
  readonly mail: Mail
  /** says it once: the event's id */
  readonly once: string
  readonly answer: Text
  readonly last: boolean
  /** the mark (hex) of the one who was told last; '' at the beginning */
  readonly after: string
}

export const tellTask = 'proposals.tell'
/** In one transaction: a proposal may have thousands who want to hear of it. */
const atOnce = 100

/** Has all told who made or support a proposal and asked for it: by a task, some in each of its transactions. */
export const queueTelling = (work: Work, telling: Telling): Promise<void> =>
  addJob(work.tx, tellTask, { org: work.org, ...telling }, { key: `${tellTask} ${telling.once} ${telling.after}` })

/** Tells somebody by email, as they wish to be told: not where they want no email, and within their hours. */
const tellOne = async (
  work: Work,
  to: Follower,
  said: { readonly once: string; readonly subject: string; readonly body: string },
): Promise<void> => {
  const wishes = to.link === null ? undefined : await findWishes(work, { record: undefined, link: to.link })
  if (wishes && (!wishes.ways.includes('email') || hasNever(wishes, said.subject, said.body))) return
  const from = mayReachFrom(wishes, work.now)
  await queueMessage(work, {
    once: `${said.once} ${to.mark.toString('hex')}`,
    by: 'email',
    address: to.email,
    subject: said.subject,
    body: said.body,
    locale: to.locale === 'cy' ? 'cy' : 'en',
    ...(to.link === null ? {} : { forLink: to.link }),
    ...(from && { from }),
  })
}

/**
 * Tells those who made or support a proposal, or one that was joined to it, and asked to be told; each person once. As many as
 * one transaction bears, then the task goes on with the next ones; after the last telling their addresses are forgotten.
 */
export const tellFollowers = async (work: Work, telling: Telling, publicUrl: string): Promise<void> => {
  const proposal = await findProposal(work.tx, work.org, telling.proposal)
  if (!proposal) return
  const ids = [proposal.id, ...(await findJoined(work.tx, work.org, proposal.id)).map(({ id }) => id)]
  const after = Buffer.from(telling.after, 'hex')
  const [followers, details] = await Promise.all([
    findFollowers(work.tx, work.org, ids, { after, most: atOnce }),
    getDetails(work),
  ])
  const { subject, body } = mails[telling.mail]
  for (const follower of followers) {
    const locale: Locale = follower.locale === 'cy' ? 'cy' : 'en'
    const values: Readonly<Record<string, string>> = {
      what: headline(proposal.what),
      link: `${publicUrl}${inLanguage(suggestionPath(details.slug, proposal.id), locale)}`,
      answer: inLocale(telling.answer, locale),
      organisation: inLocale(details.name, locale),
    }
    const fill = (text: Text) => inLocale(text, locale).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    await tellOne(work, follower, { once: `proposal ${telling.once}`, subject: fill(subject), body: fill(body) })
  }
  const last = followers.at(-1)
  if (last && followers.length === atOnce) await queueTelling(work, { ...telling, after: last.mark.toString('hex') })
  else if (telling.last) await forgetFollowers(work.tx, work.org, ids)
}
