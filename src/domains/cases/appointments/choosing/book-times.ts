import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import type { Question } from '#engine/design/question.ts'
import { isChosenSlot } from '#engine/questions/slot/slot.ts'
import { bookSlot } from '../appointment.store.ts'

/** A case that was just opened, with the questions of its design and what was answered. */
export interface Booking {
  readonly caseId: string
  readonly link: string | undefined
  readonly questions: readonly Question[]
  readonly answers: Readonly<Record<string, unknown>>
  /** nothing is to be paid, so the time is theirs at once */
  readonly firm: boolean
}

/**
 * Books the times that were answered, in the transaction that opened the case and held them. Nothing can be in their way
 * then: where something is, the whole submission is undone.
 */
export const bookTimes = async (work: Work, booking: Booking): Promise<void> => {
  for (const { id, type } of booking.questions) {
    const chosen = booking.answers[id]
    if (type !== 'slot' || !isChosenSlot(chosen)) continue
    const book = { id: newId(), caseId: booking.caseId, question: id, slot: chosen.slot, firm: booking.firm }
    if (!(await bookSlot(work.tx, work.org, book))) throw new Error(`The slot ${chosen.slot} was held and is gone`)
    await work.append({
      type: 'appointment.booked',
      caseId: booking.caseId,
      ...(booking.link ? { for: booking.link } : {}),
      data: { question: id, slot: chosen.slot },
    })
  }
}
