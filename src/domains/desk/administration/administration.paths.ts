/** The administrators' part of an organisation's workspace. */
export const administrationPath = (org: string): string => `/desk/${org}/administration`
const within = (part: string) => (org: string) => `${administrationPath(org)}/${part}`
export const staffPath = within('staff')
export const invitePath = within('staff/invite')
export const memberPath = (org: string, member: string): string => `${staffPath(org)}/${member}`
export const teamsPath = within('teams')
export const organisationPath = within('organisation')
export const brandPath = within('brand')
export const calendarPath = within('calendar')
export const markerKindsPath = within('markers')
export const diariesPath = within('diaries')
export const diaryPath = (org: string, diary: string): string => `${diariesPath(org)}/${diary}`
export const holdsPath = within('holds')
export const designsPath = within('designs')
export const designPath = (org: string, publisher: string, design: string): string =>
  `${designsPath(org)}/${publisher}/${design}`
export const servicesPath = within('services')
export const servicePath = (org: string, service: string): string => `${servicesPath(org)}/${service}`
export const variationPath = (org: string, service: string): string => `${servicePath(org, service)}/variation`
export const updatePath = (org: string, service: string): string => `${servicePath(org, service)}/update`
export const publicationPath = (org: string, service: string): string => `${servicePath(org, service)}/publication`
export const historyPath = (org: string, service: string): string => `${servicePath(org, service)}/history`
/** Where a version is used by some teams or areas first. */
export const pilotPath = (org: string, service: string): string => `${servicePath(org, service)}/pilot`
/** What this organisation offers of its copy to whoever published it. */
export const offeringPath = (org: string, service: string): string => `${servicePath(org, service)}/offers`
/** What others offer to this organisation. */
export const offersPath = within('offers')
export const offerPath = (org: string, offer: string): string => `${offersPath(org)}/${offer}`
/** A part of a design, by its address; without one, the design itself. */
export const partPath = (org: string, service: string, at = ''): string =>
  `${variationPath(org, service)}/part${at === '' ? '' : `?at=${encodeURIComponent(at)}`}`
/** An organisation's own copy of a design, tried before anybody is served it. */
export const previewPath = (org: string, service: string): string => `${servicePath(org, service)}/preview`
/** A step of it as the applicant meets it; `jump`: also where the answers so far do not lead there. */
export const previewStepPath = (org: string, service: string, step: string, jump = false): string =>
  `${previewPath(org, service)}/page/${step}${jump ? '?jump=1' : ''}`
export const previewResultPath = (org: string, service: string): string => `${previewPath(org, service)}/result`
export const examplesPath = (org: string, service: string): string => `${servicePath(org, service)}/examples`
export const picturePath = (org: string, service: string): string => `${servicePath(org, service)}/picture`
export const advicePath = (org: string, service: string): string => `${servicePath(org, service)}/advice`
export const previewStaffPath = (org: string, service: string): string => `${previewPath(org, service)}/staff`
/** Where an organisation makes a service of its own. */
export const newServicePath = within('new-service')
/** Where a service is built: everything in it, with what can be done to each. */
export const studioPath = (org: string, service: string): string => `${servicePath(org, service)}/studio`
/** What an element is found by on the studio's page. */
export const studioAnchor = (at: string): string => `at${at.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
/** The studio's page, saying what was done, and to which element. */
export const studioAfter = (org: string, service: string, at: string, done: string): string =>
  `${studioPath(org, service)}?done=${done}&at=${encodeURIComponent(at)}`
/** Where something is added: to which list, by its address. */
export const addPath = (org: string, service: string, list = ''): string =>
  `${studioPath(org, service)}/add${list === '' ? '' : `?in=${encodeURIComponent(list)}`}`
/** Where a condition is built from menus, by the address of its leaf. */
export const conditionPath = (org: string, service: string, at = ''): string =>
  `${studioPath(org, service)}/condition${at === '' ? '' : `?at=${encodeURIComponent(at)}`}`
const opened = (what: string) => (org: string, service: string, at: string) =>
  `${partPath(org, service, at)}&open=${what}#${what}`
/** Where an element is moved to another place, and where it is taken away. */
export const movePath = opened('move')
export const removePath = opened('remove')
export const changesPath = within('changes')
export const furtherPath = within('organisations')

/** Where a link to join leads; public, for whoever holds the link. */
export const joinPath = (org: string, secret: string): string => `/${org}/join/${secret}`
