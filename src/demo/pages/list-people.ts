import { demoId } from '../demo-id.ts'
import { demoCanaries } from '../place/canaries.ts'
import { demoResidents, demoStaff } from '../place/people.ts'

/** Everybody who can be signed in as, for programs: the ids that `POST /demo/sign-in` takes. */
export const listPeople = () => [
  ...[...demoResidents, ...Object.values(demoCanaries)].map(({ id, name, email, locale }) => ({
    id,
    name,
    kind: 'resident' as const,
    email,
    locale,
    account: demoId(`account ${id}`),
    memberships: [],
  })),
  ...demoStaff.map(({ id, name, email, locale, works }) => ({
    id,
    name,
    kind: 'staff' as const,
    email,
    locale,
    account: demoId(`account ${id}`),
    memberships: works.map(({ org, team, roles }) => ({
      id: demoId(`membership ${id} ${org}`),
      organisation: org,
      team,
      roles,
    })),
  })),
]
