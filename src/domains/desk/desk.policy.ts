import type { Actor } from '#core/actor.ts'
import { notFound, type Refusal } from '#core/refusal.ts'

/** Anybody who can be signed in may ask; what they are shown is their own memberships, or where to sign in. */
export const mayCome =
  (canSignIn: boolean) =>
  (actor: Actor): true | Refusal =>
    actor.kind === 'person' || actor.kind === 'member' || (canSignIn && actor.kind === 'anyone') ? true : notFound()
