import { Type } from 'typebox'
import { newId } from '#core/ids.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { findServices } from '../../designs/find-services.ts'
import { frameOf } from '../../places/frame.ts'
import { destinationPath } from '../border.paths.ts'
import { maySetDestinations } from '../border.policy.ts'
import { newSecret } from '../sending/signature.ts'
import {
  type Destination,
  destinationProblems,
  kinds,
  readMapping,
  type Typed,
  writeMapping,
} from './destination.rules.ts'
import { findDestination, findDestinations, keepDestination, setDestinationState } from './destination.store.ts'
import { destinationsView, destinationView } from './destinations.view.ts'

const staff = {
  access: ['role:administrator'],
  policy: maySetDestinations,
  purpose: 'operation',
  shows: 'none',
} as const
const params = Type.Object({ system: Type.String({ pattern: '^[0-9a-f-]{36}$' }) })
type Asked = PageRequest<object, object>

const empty: Typed = { name: '', kind: '', address: '', design: '', mapping: '' }
const typedIn = (form: Asked['form']): Typed => {
  const text = (name: keyof Typed) => String(form[name] ?? '').trim()
  return {
    name: text('name'),
    kind: text('kind'),
    address: text('address'),
    design: text('design'),
    mapping: text('mapping').slice(0, 10_000),
  }
}
const typedOf = (of: Destination): Typed => ({
  name: of.name,
  kind: of.kind,
  address: of.address,
  design: of.design ?? '',
  mapping: writeMapping(of.mapping),
})

const shared = async (work: Work, request: Asked) => ({
  frame: frameOf(work.actor, request),
  org: request.organisation?.slug ?? '',
  csrf: request.csrf,
  services: (await findServices(work, work.org)).map(({ id, design }) => ({ id, title: textOf(design.title) })),
})

const keep = async (work: Work, kept: Destination): Promise<void> => {
  await keepDestination(work.tx, work.org, kept, work.now)
  await work.append({ type: 'destination.kept', data: { destination: kept.id, kind: kept.kind } })
}

const get = async (work: Work, id: string): Promise<Destination> => {
  const found = await findDestination(work.tx, work.org, id)
  if (!found) throw notFound()
  return found
}

/** Where cases go besides, set by an administrator. `inside`: the node may speak to its own networks, and without https. */
export const destinationsPages = (inside: boolean): readonly Route[] => [
  page({
    method: 'GET',
    path: '/desk/:org/deliveries/systems',
    schema: {},
    ...staff,
    event: 'none',
    handle: async (work, request) => ({
      html: destinationsView({
        ...(await shared(work, request)),
        destinations: await findDestinations(work.tx, work.org),
        typed: empty,
        problems: [],
      }),
    }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/deliveries/systems',
    schema: {},
    ...staff,
    event: 'destination.kept',
    handle: async (work, request) => {
      const typed = typedIn(request.form)
      const view = await shared(work, request)
      const problems = destinationProblems(typed, { inside, designs: view.services.map(({ id }) => id) })
      const kind = kinds.find((one) => one === typed.kind)
      if (problems.length > 0 || !kind) {
        const destinations = await findDestinations(work.tx, work.org)
        return { html: destinationsView({ ...view, destinations, typed, problems }), status: 422 }
      }
      const destination: Destination = {
        id: newId(),
        name: typed.name,
        kind,
        address: typed.address,
        secret: newSecret(),
        design: typed.design || null,
        mapping: readMapping(typed.mapping) ?? [],
        state: 'on',
      }
      await keep(work, destination)
      const secret = kind === 'webhook' ? destination.secret : undefined
      return { html: destinationView({ ...view, destination, typed: typedOf(destination), problems: [], secret }) }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/deliveries/systems/:system',
    schema: { params },
    ...staff,
    event: 'none',
    handle: async (work, request) => {
      const destination = await get(work, request.params.system)
      const view = { ...(await shared(work, request)), destination, typed: typedOf(destination) }
      return { html: destinationView({ ...view, problems: [], secret: undefined }) }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/deliveries/systems/:system',
    schema: { params },
    ...staff,
    event: 'destination.kept',
    handle: async (work, request) => {
      const destination = await get(work, request.params.system)
      const typed = { ...typedIn(request.form), kind: destination.kind }
      const view = await shared(work, request)
      const problems = destinationProblems(typed, { inside, designs: view.services.map(({ id }) => id) })
      if (problems.length > 0) {
        return { html: destinationView({ ...view, destination, typed, problems, secret: undefined }), status: 422 }
      }
      const { name, address } = typed
      const mapping = readMapping(typed.mapping) ?? []
      await keep(work, { ...destination, name, address, design: typed.design || null, mapping })
      return { redirect: inLanguage(destinationPath(request.organisation?.slug ?? '', destination.id), request.locale) }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/deliveries/systems/:system/state',
    schema: { params },
    ...staff,
    event: 'destination.turned',
    handle: async (work, request) => {
      const { id } = await get(work, request.params.system)
      const state = request.form.state === 'on' ? 'on' : 'off'
      await setDestinationState(work.tx, work.org, { id, state })
      await work.append({ type: 'destination.turned', data: { destination: id, state } })
      return { redirect: inLanguage(destinationPath(request.organisation?.slug ?? '', id), request.locale) }
    },
  }),
]
