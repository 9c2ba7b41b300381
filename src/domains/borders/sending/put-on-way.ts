import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import type { JournalEvent } from '#platform/events/reader.ts'
import { readCaseDocument } from '../../cases/delivered/case-document.ts'
import { addDeliveries } from '../deliveries/delivery.store.ts'
import { findDestinations } from '../destinations/destination.store.ts'

/** The events that go to an organisation's own systems. */
export const delivered: readonly string[] = [
  'case.opened',
  'case.moved',
  'case.moreGiven',
  'case.decided',
  'case.withdrawn',
  'case.amended',
]

/** Puts an event of a case on its way to each destination of its design; a restricted case goes only where it is named. */
export const putOnWay = async (work: Work, event: JournalEvent): Promise<void> => {
  if (event.caseId === undefined) return
  const destinations = (await findDestinations(work.tx, work.org)).filter(({ state }) => state !== 'gone')
  if (destinations.length === 0) return
  const of = await readCaseDocument(work, event.caseId)
  if (!of) return
  const to = destinations.filter(({ design }) => (design === null ? !of.restricted : design === of.design))
  if (to.length === 0) return
  await addDeliveries(
    work.tx,
    work,
    { caseId: event.caseId, event: event.type, eventId: event.id, reference: of.reference },
    to.map(({ id }) => ({ id: newId(), destination: id })),
  )
}
