import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { queueMessage } from '../../../messages/queue-message.ts'
import { getDetails } from '../../../places/settled/change-organisation.ts'
import { newSecret } from '../../../places/staff/invitation-link.ts'
import { findInvitations } from '../../../places/staff/standing.ts'
import { joinPath } from '../administration.paths.ts'
import { filled, joinWords } from './join.words.ts'

/** Which invitation is sent, and the event that asked for it. */
export interface Sending {
  readonly invitation: string
  readonly event: string
  /** when it was asked for (ISO): what was sent since then is not sent again */
  readonly at: string
}

const languagesOf = (first: Locale, required: readonly string[]): readonly Locale[] =>
  required.includes(first === 'en' ? 'cy' : 'en') ? [first, first === 'en' ? 'cy' : 'en'] : [first]

/**
 * Sends the link of an invitation, in the languages of the organisation, that of the invited person first. Its secret is
 * made here, in the transaction that queues the message, and stands nowhere else.
 */
export const sendInvitation = async (work: Work, sending: Sending, publicUrl: string): Promise<void> => {
  const open = (await findInvitations(work)).find(({ id }) => id === sending.invitation)
  const asked = Temporal.Instant.from(sending.at)
  if (!open || (open.sentAt && Temporal.Instant.compare(open.sentAt, asked) > 0)) return
  const { name: organisation, slug, languages } = await getDetails(work)
  const made = await newSecret(work, open.id)
  if (!made) return
  const locales = languagesOf(open.locale, languages)
  const link = `${publicUrl}${inLanguage(joinPath(slug, made.secret), open.locale)}`
  const say = (of: 'subject' | 'body', locale: Locale): string =>
    filled(inLocale(joinWords[of], locale), {
      organisation: inLocale(organisation, locale),
      name: open.name,
      link,
      until: longDate(dayOf(made.until), locale),
    })
  await queueMessage(work, {
    once: `${sending.event} invitation`,
    by: 'email',
    address: open.email,
    subject: locales.map((locale) => say('subject', locale)).join(' / '),
    body: locales.map((locale) => say('body', locale)).join('\n\n— — —\n\n'),
    locale: open.locale,
    secrets: [made.secret],
  })
}
