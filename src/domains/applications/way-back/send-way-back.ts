import { randomInt } from 'node:crypto'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { JournalEvent } from '#platform/events/reader.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { queueMessage } from '../../messages/queue-message.ts'
import { findOrganisation } from '../../places/find-organisation.ts'
import { sha256 } from '../../sign-in/open-ticket.ts'
import { wayBackPath } from '../application.paths.ts'
import { findCodesAsked, findWaysBack, setCode } from './way-back.store.ts'
import { addressMark } from './way-back.ts'
import { wayBackWords } from './way-back.words.ts'

const minutes = 15
const localeOf = (locale: string): Locale => (locale === 'cy' ? 'cy' : 'en')

const fill = (text: Text, locale: Locale, values: Readonly<Record<string, string>>): string =>
  inLocale(text, locale).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

/** Sends the link to a draft that was kept for later, to the address that the event marks. Once an event. */
export const sendLink = async (work: Work, event: JournalEvent, publicUrl: string): Promise<void> => {
  const { data, design } = event.envelope as {
    data: { ticket: string; to: string }
    design: { version: string }
  }
  const ways = await findWaysBack(work.tx, work.org, data.ticket)
  const way = ways.find(({ secret, email }) => addressMark(secret, email) === data.to)
  const organisation = await findOrganisation(work, work.org)
  if (!way || !organisation) return
  const locale = localeOf(way.locale)
  const { title } = (await getVersion(work, work.org, design.version)).compiled.design
  const values = {
    service: inLocale(textOf(title), locale),
    link: `${publicUrl}${inLanguage(wayBackPath(organisation.slug, way.secret), locale)}`,
  }
  await queueMessage(work, {
    once: `${event.id} link`,
    by: 'email',
    address: way.email,
    subject: fill(wayBackWords.linkSubject, locale, values),
    body: fill(wayBackWords.linkBody, locale, values),
    locale,
    secrets: [way.secret],
  })
}

/**
 * Sends everybody at an organisation who waits for one their 6-digit code, good for 15 minutes. A link that is nobody's is
 * put to rest in silence: the person who opened it cannot tell the two apart.
 */
export const sendCodes = async (work: Work): Promise<void> => {
  const organisation = await findOrganisation(work, work.org)
  for (const asked of await findCodesAsked(work.tx, work.org)) {
    const { id, secret, email } = asked
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    await setCode(work.tx, work.org, {
      id,
      codeHash: secret === null ? null : sha256(`${secret} ${code}`),
      until: work.now.add({ minutes }),
    })
    if (email === null) continue
    const locale = localeOf(asked.locale)
    const values = { code, organisation: inLocale(organisation?.name, locale) }
    await queueMessage(work, {
      once: `code ${id}`,
      by: 'email',
      address: email,
      subject: fill(wayBackWords.codeSubject, locale, values),
      body: fill(wayBackWords.codeBody, locale, values),
      locale,
      secrets: [code],
    })
  }
}
