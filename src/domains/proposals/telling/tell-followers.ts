import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { queueMessage } from '../../messages/queue-message.ts'
import { findWishes } from '../../messages/wishes/find-wishes.ts'
import { hasNever, mayReachFrom } from '../../messages/wishes/wishes.rules.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { suggestionPath } from '../proposal.paths.ts'
import { headline, type Proposal } from '../reading/proposal.rules.ts'
import { findJoined } from '../reading/proposal.store.ts'
import { type Follower, findFollowers, forgetFollowers } from './follower.store.ts'
import { type Mail, mails } from './telling.words.ts'

/** What is told, and whether there is more to tell afterwards. */
export interface Telling {
  readonly mail: Mail
  /** says it once: the event's id */
  readonly once: string
  readonly answer: Text
  readonly last: boolean
  readonly publicUrl: string
}

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

/** Tells all who made or support a proposal, or one that was joined to it, and asked to be told; each person once. */
export const tellFollowers = async (work: Work, proposal: Proposal, telling: Telling): Promise<void> => {
  const ids = [proposal.id, ...(await findJoined(work.tx, work.org, proposal.id)).map(({ id }) => id)]
  const [followers, details] = await Promise.all([findFollowers(work.tx, work.org, ids), getDetails(work)])
  const { subject, body } = mails[telling.mail]
  for (const follower of followers) {
    const locale: Locale = follower.locale === 'cy' ? 'cy' : 'en'
    const values: Readonly<Record<string, string>> = {
      what: headline(proposal.what),
      link: `${telling.publicUrl}${inLanguage(suggestionPath(details.slug, proposal.id), locale)}`,
      answer: inLocale(telling.answer, locale),
      organisation: inLocale(details.name, locale),
    }
    const fill = (text: Text) => inLocale(text, locale).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    await tellOne(work, follower, { once: `proposal ${telling.once}`, subject: fill(subject), body: fill(body) })
  }
  if (telling.last) await forgetFollowers(work.tx, work.org, ids)
}
