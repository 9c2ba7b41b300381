import { type Reader, reader } from '#platform/events/reader.ts'
import { findStanding } from '../cases/case-standing.ts'
import { findPayment } from '../payments/find-payment.ts'
import { keepItem } from './home.store.ts'

/** Keeps every applicant's home in step with their cases: short items, never content. */
const items: Reader = reader({
  name: 'home.items',
  types: [
    'case.opened',
    'case.claimed',
    'case.moved',
    'case.moreAsked',
    'case.moreGiven',
    'case.decided',
    'case.corrected',
    'case.reopened',
    'case.documentGiven',
    'case.documentsAccepted',
    'case.messaged',
    'case.withdrawn',
    'payment.received',
    'payment.failed',
    'payment.waived',
  ],
  handle: async (work, event) => {
    if (event.caseId === undefined) return
    const standing = await findStanding(work, event.caseId)
    if (!standing?.account) return
    const { account, ...said } = standing
    const payment = await findPayment(work, event.caseId)
    const due = payment?.due ?? 0
    await keepItem(work.tx, work.org, { ...said, account, due, caseId: event.caseId, changedAt: event.at })
  },
})

export const homeReaders: readonly Reader[] = [items]
