/** Addresses of the journey. `special` pages: task-list, check-answers, pay, equality-questions, done. */
export const applyPath = (org: string, service: string, page?: string): string =>
  page === undefined ? `/${org}/services/${service}/apply` : `/${org}/services/${service}/apply/${page}`

/** Where somebody says where it is for, while some areas use another version. */
export const areaPath = (org: string, service: string): string => `/${org}/services/${service}/area`

/** Where a payment provider sends a person back to. */
export const paidPath = (org: string, service: string, reference: string): string =>
  `${applyPath(org, service, 'paid')}?reference=${reference}`

/** Equality questions, asked when everything is sent, and the receipt behind them. */
export const equalityPath = (org: string, service: string, reference: string): string =>
  `${applyPath(org, service, 'equality-questions')}?reference=${reference}`
export const donePath = (org: string, service: string, reference: string): string =>
  `${applyPath(org, service, 'done')}?reference=${reference}`

export const saveForLaterPath = (org: string, service: string): string => `${applyPath(org, service)}/save-for-later`
/** Where a request is followed without an account, and where its code is typed. */
export const followPath = (org: string): string => `/${org}/follow`
export const followCodePath = (org: string, reference: string): string => `/${org}/follow/code?reference=${reference}`
/** Where a link in an email brings a person back; the secret is the ticket's. */
export const wayBackPath = (org: string, secret: string): string => `/${org}/way-back/${secret}`

/** A service's form on paper: to be read, or as a PDF, in large print where that is asked for. */
export const paperPath = (org: string, service: string, as?: 'pdf', size?: 'large'): string =>
  `/${org}/services/${service}/paper${as === undefined ? '' : '.pdf'}${size === undefined ? '' : `?size=${size}`}`
