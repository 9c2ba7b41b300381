import type { Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { addKeyed } from '../../cases/keyed/add-keyed.ts'
import { raiseObligation } from '../../payments/raise-obligation.ts'
import { keepRecord } from '../../people/keyed/keep-record.ts'
import { openTicketForOther } from '../../sign-in/ticket-for-other.ts'
import type { Journey } from '../drafts/load-journey.ts'
import { lostTimes, openFromDraft, shownHash } from '../submission/submit.ts'
import { caseDays, keepWayBack } from '../way-back/way-back.ts'
import { factsKeyed, factsSaid, loadKeyed } from './keyed-journey.ts'

export type KeyedSent =
  | { readonly kind: 'sent'; readonly reference: string; readonly fee: number }
  | { readonly kind: 'incomplete' | 'changed'; readonly journey: Journey }

export interface SendingKeyed {
  readonly org: { readonly id: string; readonly slug: string }
  readonly draft: string
  readonly host: string
  readonly shown: string
}

/**
 * Sends what was keyed in, once: everything is evaluated again today, then the case is opened as the applicant's. What is
 * sent about it goes in their language; whoever has no account is left a way back by reference and email address.
 */
export const sendKeyed = async (work: Work, sending: SendingKeyed): Promise<KeyedSent> => {
  const loaded = await loadKeyed(work, { ...sending, lock: true })
  const { keyed, journey } = loaded
  const { behalf } = keyed
  if (!journey.evaluation.complete || journey.lost.length > 0) return { kind: 'incomplete', journey }
  if (shownHash(journey) !== sending.shown) return { kind: 'changed', journey }
  const lost = await lostTimes(work, journey)
  if (lost.length > 0) return { kind: 'incomplete', journey: { ...journey, lost } }
  // What is kept and sent is in the applicant's language, whichever the officer reads.
  const theirs: Work = { ...work, locale: (keyed.locale === 'cy' ? 'cy' : 'en') satisfies Locale }
  const facts = { ...factsSaid(behalf), ...factsKeyed(journey) }
  const until = work.now.add({ hours: 24 * caseDays })
  const ticket = behalf.link
    ? undefined
    : (await openTicketForOther(theirs, { kind: 'case', subject: keyed.id, until })).id
  const record = await keepRecord(theirs, { known: behalf.record, facts, ticket })
  const fee = journey.evaluation.fee ?? 0
  const opened = await openFromDraft(theirs, journey, {
    host: sending.host,
    channel: behalf.channel,
    ticket,
    applicant: { record: record.id, link: behalf.link },
    received: behalf.received,
    data: { spokeWith: behalf.spokeWith, received: behalf.received },
  })
  const title = journey.design.compiled.design.title
  await Promise.all([
    addKeyed(work, { caseId: opened.id, ...behalf }),
    fee > 0
      ? raiseObligation(work, {
          caseId: opened.id,
          reference: opened.reference,
          description: typeof title === 'string' ? { en: title } : title,
          pence: fee,
        })
      : undefined,
    ticket && record.email ? keepWayBack(theirs, { ticket, email: record.email, days: caseDays }) : undefined,
  ])
  return { kind: 'sent', reference: opened.reference, fee }
}
