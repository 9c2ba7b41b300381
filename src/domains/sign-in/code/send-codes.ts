import { randomInt } from 'node:crypto'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { keyedMark } from '#platform/keyed-mark.ts'
import { findOrganisation } from '../../places/find-organisation.ts'
import { codeMinutes, codeText } from './code.rules.ts'
import { findWaitingCodes, setCode } from './code.store.ts'
import { codeMail } from './code.words.ts'

/** An email that a code goes out in. */
export interface CodeMail {
  readonly once: string
  readonly by: 'email'
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly locale: Locale
  readonly secrets: readonly string[]
}

/** What sending needs: the node's key, and the way out to people (`queueMessage` of messages, which stands above sign-in). */
export interface CodeSending {
  readonly key: string
  send(work: Work, mail: CodeMail): Promise<void>
}

/** Makes the codes that are waited for and hands each to be sent; afterwards only the keyed hash stands anywhere. */
export const sendCodes = async (work: Work, sending: CodeSending): Promise<void> => {
  const [waiting, host] = await Promise.all([findWaitingCodes(work.tx), findOrganisation(work, work.org)])
  for (const { id, mark, email, locale: asked, organisation, organisationName } of waiting) {
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    const locale: Locale = asked === 'cy' ? 'cy' : 'en'
    const other = organisation === work.org ? null : organisationName
    const values: Readonly<Record<string, string>> = {
      code,
      organisation: inLocale(host?.name, locale),
      other: inLocale(other ?? undefined, locale),
    }
    const fill = (text: Text) => inLocale(text, locale).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    await setCode(work.tx, { id, codeHash: keyedMark(sending.key, codeText(mark, code)), minutes: codeMinutes })
    await sending.send(work, {
      once: `sign-in code ${id}`,
      by: 'email',
      address: email,
      subject: fill(codeMail.subject),
      body: fill(other ? codeMail.bodyForOther : codeMail.body),
      locale,
      secrets: [code],
    })
  }
}
