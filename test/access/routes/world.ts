import type { FastifyInstance } from 'fastify'
import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import type { Reader } from '#platform/events/reader.ts'
import { applyFor, fillIn } from '../../applicant/apply.ts'
import { type Browser, formsOf, injecting } from '../../applicant/browser.ts'
import { patient } from '../../applicant/patient.ts'
import type { FreshDatabase } from '../../database.ts'
import { makeQueue } from '../../queue.ts'
import { type Canaries, newCanaries } from './canaries.ts'
import { careNeeds, gardenWaste, streetProblem } from './forms.ts'
import { type Actor, type OrgName, openPeople, slugs } from './people.ts'

/** A case of the matrix, by the name `who@organisation`. */
export interface CaseOf {
  readonly owner: Actor
  readonly org: OrgName
  readonly service: string
  readonly id: string
  readonly reference: string
  /** a file and a letter of the case, where it has them */
  readonly file: string | undefined
  readonly letter: string | undefined
  /** its row as it was when the matrix began: what an act changes is put back */
  readonly stage: string
}

export interface World {
  readonly people: Readonly<Record<Actor, Browser>>
  readonly canaries: Canaries
  readonly cases: Readonly<Record<string, CaseOf>>
  /** the secrets of the links that were sent to people without an account */
  readonly links: { readonly anna: string; readonly bert: string }
}

const form = {
  'garden-waste': gardenWaste,
  'street-problem': streetProblem,
  'care-needs-assessment': careNeeds,
} as const
type Service = keyof typeof form

const told: readonly (readonly [Actor, OrgName, Service])[] = [
  ['anna', 'city', 'garden-waste'],
  ['eleanor', 'city', 'garden-waste'],
  ['septimus', 'city', 'garden-waste'],
  ['slope', 'city', 'garden-waste'],
  ['bert', 'county', 'street-problem'],
  ['eleanor', 'county', 'street-problem'],
  ['martha', 'county', 'street-problem'],
  ['septimus', 'county', 'care-needs-assessment'],
]

/** Reads the journal on until nothing is left to read. Throws what a reader throws. */
export const settle = async (db: FreshDatabase, readers: readonly Reader[]): Promise<void> => {
  const fail = (reader: Reader, _org: string, cause: unknown): never => {
    throw new Error(`${reader.name} failed`, { cause })
  }
  do await orderWaiting(db.jobs)
  while ((await readOn(db.jobs, readers, fail)) > 0)
}

/** Opens the form of a page whose action ends so, fills it in and sends it. Throws unless it leads on. */
const act = async (browser: Browser, page: string, ending: string, fields: Record<string, string>): Promise<void> => {
  const { body } = await browser.get(page)
  const found = formsOf(body).find(({ action }) => action.endsWith(ending))
  if (!found) throw new Error(`${page} has no form to ${ending}`)
  const empty = found.multipart ? {} : undefined
  const sent = await browser.post(found.action, { ...found.hidden, ...fields }, empty)
  if (sent.status !== 303) throw new Error(`${found.action}: ${sent.status}`)
}

/** Everybody applies, the city asks, notes and decides: all of it through HTTP, as people do it. */
export const makeWorld = async (
  db: FreshDatabase,
  app: FastifyInstance,
  readers: readonly Reader[],
): Promise<World> => {
  await makeQueue(db)
  const canaries = newCanaries()
  const people = await openPeople(db, patient(injecting(app)), canaries)
  const references = new Map<string, string>()
  for (const [owner, org, service] of told) {
    const reference = await applyFor(people[owner], form[service](canaries, { owner, at: org }))
    references.set(`${owner}@${org}`, reference)
    canaries.add({ owner, at: org, kind: 'reference', value: reference })
  }
  for (const owner of ['anna', 'eleanor'] as const)
    await fillIn(people[owner], gardenWaste(canaries, { owner, at: 'draft at city' }))
  await settle(db, readers)

  const desk = (name: string) => `/desk/${slugs.city}/cases/${references.get(name)}`
  const own = (name: string) => `/${slugs.city}/requests/${references.get(name)}`
  const word = (owner: string, kind: string) => canaries.word(owner, 'city', kind)
  await act(people.slope, desk('septimus@city'), '/ask', { question: `What is ${word('septimus', 'words')}?` })
  await act(people.septimus, own('septimus@city'), own('septimus@city'), {
    reply: `It is ${word('septimus', 'words')}`,
  })
  await act(people.slope, desk('eleanor@city'), '/note', { note: `She said ${word('eleanor', 'note')}` })
  await act(people.slope, desk('eleanor@city'), '/decide', {
    outcome: 'refused',
    words: `No lorry comes to ${word('eleanor', 'words')}`,
  })
  await settle(db, readers)

  const keys = await db.sql<{ id: string }>('select id from sign_in.ticket union select id from people.link')
  for (const { id } of keys) canaries.add({ owner: 'the database', at: 'keys', kind: 'key', value: id })
  const linkOf = async (name: string): Promise<string> => {
    const [found] = await db.sql<{ secret: string }>(
      `select secret from applications.way_back join cases.locks on lock = ticket_id join cases.case c on c.id = case_id
        where c.reference = $1 and category = 'case'`,
      [references.get(name)],
    )
    if (!found) throw new Error(`${name} has no link`)
    const [owner = '', at = ''] = name.split('@')
    canaries.add({ owner, at, kind: 'secret', value: found.secret })
    return found.secret
  }
  const cases: Record<string, CaseOf> = {}
  for (const [owner, org, service] of told) {
    const name = `${owner}@${org}`
    const reference = references.get(name) ?? ''
    const [row] = await db.sql<Pick<CaseOf, 'id' | 'stage' | 'letter' | 'file'>>(
      `select c.id, c.stage,
         (select id from cases.content where case_id = c.id and kind = 'letter') as letter,
         (select body::jsonb #>> '{benefitLetter,0,id}' from cases.content where case_id = c.id and kind = 'answers'
            and category = 'finance') as file
       from cases.case c where reference = $1`,
      [reference],
    )
    if (!row) throw new Error(`${name} is not there`)
    canaries.add({ owner, at: org, kind: 'id', value: row.id })
    cases[name] = { owner, org, service, reference, ...row }
  }
  return { people, canaries, cases, links: { anna: await linkOf('anna@city'), bert: await linkOf('bert@county') } }
}
