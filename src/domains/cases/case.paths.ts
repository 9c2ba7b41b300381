/** A person's own request, by its reference. */
export const requestPath = (org: string, reference: string): string => `/${org}/requests/${reference}`
export const requestLetterPath = (org: string, reference: string, letter: string): string =>
  `${requestPath(org, reference)}/letters/${letter}`
export const requestFilePath = (org: string, reference: string, file: string): string =>
  `${requestPath(org, reference)}/files/${file}`
/** The same case at the desk of the organisation that works on it. */
export const casePath = (org: string, reference: string): string => `/desk/${org}/cases/${reference}`
export const caseLetterPath = (org: string, reference: string, letter: string): string =>
  `${casePath(org, reference)}/letters/${letter}`
export const caseFilePath = (org: string, reference: string, file: string): string =>
  `${casePath(org, reference)}/files/${file}`
/** What an organisation's staff work on. */
export const queuePath = (org: string): string => `/desk/${org}`
