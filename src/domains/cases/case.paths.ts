/** A person's own request, by its reference. */
export const requestPath = (org: string, reference: string): string => `/${org}/requests/${reference}`
export const requestLetterPath = (org: string, reference: string, letter: string): string =>
  `${requestPath(org, reference)}/letters/${letter}`
export const requestFilePath = (org: string, reference: string, file: string): string =>
  `${requestPath(org, reference)}/files/${file}`
/** Where a person says that they no longer want it, and an officer on their word. */
export const withdrawPath = (of: string): string => `${of}/withdraw`
/** The same case at the desk of the organisation that works on it. */
export const casePath = (org: string, reference: string): string => `/desk/${org}/cases/${reference}`
export const caseLetterPath = (org: string, reference: string, letter: string): string =>
  `${casePath(org, reference)}/letters/${letter}`
export const caseFilePath = (org: string, reference: string, file: string): string =>
  `${casePath(org, reference)}/files/${file}`
/** Where an officer says that they have an interest in it, and a lead opens it to them again. */
export const caseInterestPath = (org: string, reference: string): string => `${casePath(org, reference)}/interest`
/** Warnings about the person whom a case is about; and what an organisation has to look at again. */
export const caseMarkersPath = (org: string, reference: string): string => `${casePath(org, reference)}/markers`
export const dueMarkersPath = (org: string): string => `/desk/${org}/markers`
/** What one declared oneself, and for leads what everybody did. */
export const interestsPath = (org: string): string => `/desk/${org}/interests`
/** Documents asked for in a case, at the desk. */
export const caseDocumentsPath = (org: string, reference: string): string => `${casePath(org, reference)}/documents`
/** What an organisation's staff work on. */
export const queuePath = (org: string): string => `/desk/${org}`
/** What is one's own to do there, across services and teams. */
export const myWorkPath = (org: string): string => `${queuePath(org)}/my-work`
/** How a team stands: in, out, open, late. */
export const dashboardPath = (org: string): string => `${queuePath(org)}/dashboard`
/** Where a case is found by what one knows of it. */
export const searchPath = (org: string): string => `${queuePath(org)}/search`
/** Who works there, how much they carry, who is away. */
export const peoplePath = (org: string): string => `${queuePath(org)}/people`
/** One act on many cases; `id` is one that runs or has run. */
export const bulkPath = (org: string, id?: string): string =>
  `${queuePath(org)}/bulk${id === undefined ? '' : `/${id}`}`
/** Requests whose applicants may be one person, and nobody has decided yet. */
export const duplicatesPath = (org: string): string => `${queuePath(org)}/duplicates`
/** Where the applicants of two requests are compared. */
export const comparePath = (org: string, reference: string, other: string): string =>
  `${casePath(org, reference)}/duplicates/${other}`
