/** Where anybody says what they think of a service. */
export const feedbackPath = (org: string, service: string): string => `/${org}/services/${service}/feedback`
/** Where staff see what people think of their services. */
export const deskFeedbackPath = (org: string): string => `/desk/${org}/feedback`
