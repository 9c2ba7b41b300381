import { inLocale, type Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { addContent } from '../../content/content.store.ts'
import type { OpenCase } from '../../get-case.ts'
import { findApplicant } from '../../telling/applicant.ts'
import { sendToApplicant } from '../../telling/send-to-applicant.ts'
import type { Telling } from '../../telling/telling.ts'
import { fillTemplate } from '../../telling/template.rules.ts'
import type { StandardMessage } from './standard-messages.words.ts'

/**
 * Sends a standard message to the applicant of a locked case, in their language: it stands in the conversation of the case,
 * an event says so, and it goes by email, or by letter where there is no email. As a job: messages are queued there.
 */
export const sendStandard = async (
  work: Work,
  open: OpenCase,
  sent: { readonly message: StandardMessage; readonly bulk: string; readonly telling: Telling },
): Promise<void> => {
  const { case: of, design } = open
  const to = await findApplicant(work, of, sent.telling)
  const locale: Locale = to?.locale ?? 'en'
  const values: Readonly<Record<string, string>> = {
    name: to?.called ?? '',
    reference: of.reference,
    service: inLocale(textOf(design.compiled.design.title), locale),
    link: to?.link ?? '',
  }
  const said = (text: StandardMessage['body'], without = '') =>
    fillTemplate(inLocale(text, locale), (name) => (name === without ? '' : values[name]))
  const from = work.actor.kind === 'member' ? work.actor.name : ''
  const content = await addContent(work.tx, { org: work.org, case: of.id, now: work.now }, [
    {
      kind: 'message',
      item: `message-bulk-${sent.bulk}`,
      category: 'service',
      revision: 1,
      // On the page that the link leads to, it needs no link.
      body: { by: 'officer', from, words: said(sent.message.body, 'link') },
    },
  ])
  await work.append({
    type: 'case.messaged',
    caseId: of.id,
    ...(of.link ? { for: of.link } : {}),
    stage: of.stage,
    content,
    data: { bulk: sent.bulk, message: sent.message.id },
  })
  if (to)
    await sendToApplicant(work, to, {
      once: `bulk ${sent.bulk} ${of.id}`,
      by: ['email', 'letter'],
      subject: said(sent.message.subject),
      body: said(sent.message.body),
      needed: false,
    })
}
