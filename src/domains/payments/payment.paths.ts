/** The payments of a case, at the desk of its organisation. */
export const casePaymentsPath = (org: string, reference: string): string => `/desk/${org}/cases/${reference}/payments`
/** The payments of an organisation that need a person. */
export const unsettledPath = (org: string): string => `/desk/${org}/payments`
