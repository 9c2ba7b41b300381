import type { Route } from '#platform/http/route.ts'
import { slugs } from './people.ts'
import type { World } from './world.ts'

/** What a request is about: which organisation, service and case stand in its address, and what it is called. */
export interface Target {
  readonly name: string
  readonly org?: keyof typeof slugs
  readonly service?: string
  readonly reference?: string
  /** the case that the reference names, as `World.cases` has it, where it stands at its own organisation */
  readonly caseName?: string
  readonly file?: string
  readonly letter?: string
  readonly page?: string
  readonly secret?: string
}

/** A reference with a good check character that no case has. */
const unknown = 'BCDF-GHJ9'
const nowhere = '01999999-0000-7000-8000-000000000000'

/** A page of each service that asks for something personal. */
const personalPage: Readonly<Record<string, string>> = {
  'garden-waste': 'you',
  'street-problem': 'contact',
  'care-needs-assessment': 'person',
}

const services: readonly Target[] = [
  { name: 'city garden-waste', org: 'city', service: 'garden-waste' },
  { name: 'county street-problem', org: 'county', service: 'street-problem' },
  { name: 'county care-needs-assessment', org: 'county', service: 'care-needs-assessment' },
  // What is public stands behind no lock: only the filter keeps it to its organisation's own pages.
  ...(process.env.MOOTHALL_UNFILTERED
    ? []
    : [{ name: 'a service of the other organisation', org: 'city', service: 'street-problem' } as const]),
]

const casesOf = ({ cases }: World): readonly Target[] => {
  const own = Object.entries(cases).map(([name, one]): Target => {
    const { org, service, reference } = one
    // Who has no file or letter asks for somebody else's: by one's own reference, with an id that is real.
    const file = one.file ?? cases['anna@city']?.file ?? nowhere
    const letter = one.letter ?? cases['eleanor@city']?.letter ?? nowhere
    return { name, org, service, reference, caseName: name, file, letter }
  })
  const moved = (name: string, org: keyof typeof slugs): Target[] =>
    own
      .filter((one) => one.name === name)
      .map(({ caseName: _, ...one }) => ({ ...one, name: `${name} asked for at the ${org}`, org }))
  const missing = { service: 'garden-waste', reference: unknown, file: nowhere, letter: nowhere }
  return [
    ...own,
    ...moved('anna@city', 'county'),
    ...moved('eleanor@county', 'city'),
    { ...missing, name: 'nothing at the city', org: 'city' },
    { ...missing, name: 'nothing at the county', org: 'county', service: 'street-problem' },
  ]
}

const linksOf = ({ links }: World): readonly Target[] => {
  const nobodys = 'aaaaaaaaaaaaaaaaaaaaaaaa'
  return [
    { name: 'anna’s link', org: 'city', secret: links.anna, caseName: 'anna@city' },
    { name: 'bert’s link', org: 'county', secret: links.bert, caseName: 'bert@county' },
    { name: 'anna’s link asked for at the county', org: 'county', secret: links.anna },
    { name: 'nothing at the city', org: 'city', secret: nobodys },
    { name: 'nothing at the county', org: 'county', secret: nobodys },
  ]
}

const requiredQuery = (route: Pick<Route, 'schema'> | undefined): readonly string[] =>
  (route?.schema.query as { required?: readonly string[] } | undefined)?.required ?? []

/** Everything that a route is asked for. */
export const targetsOf = (
  { method, path, route }: { method: string; path: string; route: Pick<Route, 'schema'> | undefined },
  world: World,
): readonly Target[] => {
  if (path.includes(':reference') || requiredQuery(route).includes('reference')) return casesOf(world)
  if (path.includes(':secret')) return linksOf(world)
  if (path.includes(':page') && method === 'GET')
    return [
      ...services,
      { name: 'city garden-waste, check your answers', org: 'city', service: 'garden-waste', page: 'check-answers' },
    ]
  if (path.includes(':service')) return services
  if (path.includes(':org'))
    return [
      { name: 'city', org: 'city' },
      { name: 'county', org: 'county' },
    ]
  return [{ name: 'here' }]
}

const given = (
  target: Target,
  more: Readonly<Record<string, string>>,
): Readonly<Record<string, string | undefined>> => ({
  org: target.org && slugs[target.org],
  service: target.service,
  reference: target.reference,
  file: target.file,
  letter: target.letter,
  secret: target.secret,
  page: target.page ?? (target.service && personalPage[target.service]),
  ...more,
})

/** The address of a route for a target. Throws at a placeholder that nobody has taught it: then it is to be taught here. */
export const addressOf = (
  {
    path,
    route,
    more,
  }: { path: string; route: Pick<Route, 'schema'> | undefined; more: Readonly<Record<string, string>> },
  target: Target,
): string => {
  const values = given(target, more)
  const take = (name: string): string => {
    const value = values[name]
    if (value === undefined) throw new Error(`${path}: nothing stands for “${name}”`)
    return encodeURIComponent(value)
  }
  const query = requiredQuery(route).map((name) => `${name}=${take(name)}`)
  const filled = path.replaceAll(/:([a-zA-Z]+)/g, (_whole, name: string) => take(name))
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`
}
