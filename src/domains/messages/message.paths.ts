/** What could not be sent, at the desk of the organisation whose message it is. */
export const givenUpPath = (org: string): string => `/desk/${org}/messages`
export const messagePath = (org: string, message: string): string => `${givenUpPath(org)}/${message}`
/** By which providers an organisation's messages go. */
export const waysPath = (org: string): string => `/desk/${org}/message-providers`
/** Letters that somebody has to print and post. */
export const toPostPath = (org: string): string => `/desk/${org}/letters`
export const printPath = (org: string): string => `${toPostPath(org)}/print.pdf`
export const letterToPostPath = (org: string, letter: string): string => `${toPostPath(org)}/${letter}.pdf`
/** Where anybody checks that a letter was sent. */
export const checkLetterPath = (org: string): string => `/${org}/letters/check`
