/** What came of a consultation: its results and the response. `round`: of an earlier one, by its first day. */
export const resultsPath = (org: string, service: string, round?: string): string =>
  `/${org}/services/${service}/results${round === undefined ? '' : `?round=${round}`}`

/** The consultations of an organisation at its desk, and one of them. */
export const deskConsultationsPath = (org: string): string => `/desk/${org}/consultations`
export const deskConsultationPath = (org: string, service: string): string => `${deskConsultationsPath(org)}/${service}`
