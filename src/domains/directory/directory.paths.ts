/** An organisation's start page, its list of services, and a service's own page. */
export const organisationPath = (org: string): string => `/${org}`
export const servicesPath = (org: string): string => `/${org}/services`
export const servicePath = (org: string, service: string): string => `/${org}/services/${service}`
