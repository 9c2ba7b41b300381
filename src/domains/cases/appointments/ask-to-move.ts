import type { Work } from '#core/work.ts'
import { readToMove } from '../diaries/read-day.ts'
import { keepAsked } from './appointment.store.ts'

/** Asks those whose time is given no more to choose another, each once. Returns how many were asked. */
export const askToMove = async (work: Work, diary: string): Promise<number> => {
  const comers = (await readToMove(work, diary)).flatMap((slot) => slot.comers).filter(({ asked }) => !asked)
  await keepAsked(
    work.tx,
    work.org,
    comers.map(({ appointment }) => appointment),
    work.now,
  )
  for (const { caseId, link, question } of comers)
    await work.append({
      type: 'appointment.asked',
      caseId,
      ...(link ? { for: link } : {}),
      data: { question, by: 'staff' },
    })
  return comers.length
}
