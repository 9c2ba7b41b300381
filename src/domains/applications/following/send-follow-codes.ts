import { randomInt } from 'node:crypto'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { keyedMark } from '#platform/keyed-mark.ts'
import { findKeys } from '../../cases/find-keys.ts'
import { queueMessage } from '../../messages/queue-message.ts'
import { findOrganisation } from '../../places/find-organisation.ts'
import { findWaysBack } from '../way-back/way-back.store.ts'
import { wayBackWords } from '../way-back/way-back.words.ts'
import { followCodeText } from './follow.rules.ts'
import { findWaitingReferences, setReferenceCode, type WaitingReference } from './follow.store.ts'

const minutes = 15

/** The way back of a case whose applicant left this address; undefined where the two do not belong together. */
const wayOf = async (work: Work, { reference, email }: WaitingReference) => {
  const keys = await findKeys(work, reference)
  const ways = (await Promise.all(keys.map((key) => findWaysBack(work.tx, work.org, key)))).flat()
  return ways.find((way) => way.email.toLowerCase() === email.toLowerCase())
}

/** Sends a code to everybody who named a reference of theirs and the address that they left with it; to others nothing. */
export const sendFollowCodes = async (work: Work, key: string): Promise<void> => {
  const organisation = await findOrganisation(work, work.org)
  for (const asked of await findWaitingReferences(work.tx, work.org)) {
    const way = await wayOf(work, asked)
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    const codeHash = way ? keyedMark(key, followCodeText(asked.mark, code)) : null
    const until = work.now.add({ minutes })
    await setReferenceCode(work.tx, work.org, { id: asked.id, codeHash, ticket: way?.ticket ?? null, until })
    if (!way) continue
    const locale: Locale = asked.locale === 'cy' ? 'cy' : 'en'
    const values: Readonly<Record<string, string>> = { code, organisation: inLocale(organisation?.name, locale) }
    const fill = (text: Text) => inLocale(text, locale).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    await queueMessage(work, {
      once: `follow ${asked.id}`,
      by: 'email',
      address: way.email,
      subject: fill(wayBackWords.codeSubject),
      body: fill(wayBackWords.codeBody),
      locale,
      secrets: [code],
    })
  }
}
