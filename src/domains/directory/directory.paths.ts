/** An organisation's start page, its list of services, and a service's own page. */
export const organisationPath = (org: string): string => `/${org}`
export const servicesPath = (org: string): string => `/${org}/services`
export const servicePath = (org: string, service: string): string => `/${org}/services/${service}`
/** Which council does what: of a need of the national list, for who pays council tax to a council. */
export const whichCouncilPath = (org: string, asked: { need?: number; council?: string } = {}): string => {
  const query = new URLSearchParams()
  if (asked.need !== undefined) query.set('need', String(asked.need))
  if (asked.council !== undefined) query.set('council', asked.council)
  return `/${org}/which-council${query.size > 0 ? `?${query}` : ''}`
}
