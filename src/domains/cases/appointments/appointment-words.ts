import type { Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { whenAndWhere } from './appointment.rules.ts'
import { findAppointments } from './appointment.store.ts'

/** When (and where) the appointments of a case are, one a line, for a message. */
export const appointmentWords = async (work: Work, caseId: string, locale: Locale): Promise<string> =>
  (await findAppointments(work.tx, work.org, caseId)).map((of) => whenAndWhere(of, locale)).join('\n')
