/** What could not be delivered to an organisation's own systems, and those systems. */
export const deliveriesPath = (org: string): string => `/desk/${org}/deliveries`
export const destinationsPath = (org: string): string => `${deliveriesPath(org)}/systems`
export const destinationPath = (org: string, id: string): string => `${destinationsPath(org)}/${id}`
