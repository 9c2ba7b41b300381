import type { Route } from '../route.ts'

/** The membership that staff act in, and whose it is. */
export interface Acting {
  readonly org: string
  readonly membership: string
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const shape = new RegExp(`^(${uuid})\\.(${uuid})$`)

/** Reads the cookie that names the membership acted in. Nothing is believed of it: `app.begin` checks it. */
export const readActing = (cookie: string | undefined): Acting | undefined => {
  const [, org, membership] = shape.exec(cookie ?? '') ?? []
  return org !== undefined && membership !== undefined ? { org, membership } : undefined
}

export const writeActing = ({ org, membership }: Acting): string => `${org}.${membership}`

/** Is a route staff's? Everywhere else a member of staff acts as the person that they are. */
export const isForStaff = (route: Pick<Route, 'access'>): boolean =>
  route.access.some((access) => access === 'member' || access.startsWith('role:'))
