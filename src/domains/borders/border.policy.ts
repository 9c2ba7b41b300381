import type { Actor } from '#core/actor.ts'
import { notFound, type Refusal } from '#core/refusal.ts'

const has = (actor: Actor, roles: readonly string[]): boolean =>
  actor.kind === 'member' && roles.some((role) => actor.roles.includes(role))

/** Leads and administrators see to what could not be delivered. */
export const maySeeDeliveries = (actor: Actor): true | Refusal =>
  has(actor, ['lead', 'administrator']) ? true : notFound()

/** Administrators alone say where cases go. */
export const maySetDestinations = (actor: Actor): true | Refusal => (has(actor, ['administrator']) ? true : notFound())
