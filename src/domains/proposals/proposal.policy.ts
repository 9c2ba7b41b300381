import type { Actor } from '#core/actor.ts'
import { notFound, type Refusal } from '#core/refusal.ts'

/** Anybody may read what was suggested and suggest something; who they are is asked on the way. */
export const mayTakePart = (actor: Actor): true | Refusal =>
  actor.kind === 'anyone' || actor.kind === 'person' ? true : notFound()

/** All staff may come to the form that does not name them. */
export const mayPostUnnamed = (actor: Actor): true | Refusal => (actor.kind === 'member' ? true : notFound())

/** What was suggested is published, joined and answered by whoever leads. */
export const mayModerate = (actor: Actor): true | Refusal =>
  actor.kind === 'member' && actor.roles.some((role) => role === 'lead' || role === 'administrator') ? true : notFound()

/** By when suggestions are answered, and by whom, an administrator settles. */
export const maySettle = (actor: Actor): true | Refusal =>
  actor.kind === 'member' && actor.roles.includes('administrator') ? true : notFound()
