/** How the id of a suggestion looks. */
export const idPattern = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'

const asked = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

/** What a suggestion is about: an element of a design as a version had it, and the page to go back to. */
export interface About {
  /** `questions/ID`, `pages/ID`; none: the whole service */
  readonly about?: string | undefined
  readonly version?: string | undefined
  readonly back?: string | undefined
}

/** Where anybody suggests a change to a service. */
export const suggestPath = (org: string, service: string, { about, version, back }: About = {}): string =>
  asked(`/${org}/services/${service}/suggest`, { about, version, back })
/** What was suggested of a service. */
export const suggestionsPath = (org: string, service: string): string => `/${org}/services/${service}/suggestions`
/** One suggestion; where it is supported and talked about. */
export const suggestionPath = (org: string, id: string): string => `/${org}/suggestions/${id}`
export const supportPath = (org: string, id: string): string => `${suggestionPath(org, id)}/support`
export const commentPath = (org: string, id: string): string => `${suggestionPath(org, id)}/comment`

/** Where staff suggest something without their name, and where that is put in: by nobody. */
export const staffSuggestPath = (org: string, service: string, { about, version }: About = {}): string =>
  asked(`/desk/${org}/suggest/${service}`, { about, version })
export const letterboxPath = (org: string): string => `/${org}/suggestions/letterbox`

/** The room of the desk in which suggestions are moderated and answered. */
export const deskSuggestionsPath = (org: string): string => `/desk/${org}/suggestions`
export const moderatePath = (org: string, id: string): string => `${deskSuggestionsPath(org)}/waiting/${id}`
export const alikePath = (org: string, alike: string): string => `${deskSuggestionsPath(org)}/alike/${alike}`
/** A published suggestion at the desk: answered, joined, turned into a change. */
export const deskSuggestionPath = (org: string, id: string): string => `${deskSuggestionsPath(org)}/${id}`
export const answeringPath = (org: string): string => `${deskSuggestionsPath(org)}/answering`
