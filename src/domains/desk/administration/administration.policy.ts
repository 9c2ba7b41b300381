import type { Actor } from '#core/actor.ts'
import { notFound, type Refusal } from '#core/refusal.ts'

/** An organisation is administered by those of its staff who have that role; for everybody else there is no such page. */
export const mayAdminister = (actor: Actor): true | Refusal =>
  actor.kind === 'member' && actor.roles.includes('administrator') ? true : notFound()
