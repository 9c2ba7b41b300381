import { casePath, queuePath, requestPath } from '../case.paths.ts'

/** A person's own appointment, by the question that it answers. */
export const appointmentPath = (org: string, reference: string, question: string): string =>
  `${requestPath(org, reference)}/appointments/${question}`
/** The same at the desk of the organisation. */
export const caseAppointmentPath = (org: string, reference: string, question: string): string =>
  `${casePath(org, reference)}/appointments/${question}`
/** Who comes when, for staff. */
export const diariesPath = (org: string): string => `${queuePath(org)}/diaries`
export const diaryPath = (org: string, diary: string): string => `${diariesPath(org)}/${diary}`
/** Those whose time is given no more. */
export const toMovePath = (org: string, diary: string): string => `${diaryPath(org, diary)}/to-move`
