import type { Actor } from '#core/actor.ts'
import { notFound, Refusal } from '#core/refusal.ts'

/** Leads and administrators see to what could not be sent; for everybody else there is no such page. */
export const maySeeGivenUp = (actor: Actor): true | Refusal =>
  actor.kind === 'member' && actor.roles.some((role) => role === 'lead' || role === 'administrator') ? true : notFound()

/** Whoever works on a case may send its message again; whether it opens for them, row security decides. */
export const maySendAgain = (actor: Actor): true | Refusal =>
  actor.kind === 'member' && actor.roles.some((role) => ['lead', 'administrator', 'officer'].includes(role))
    ? true
    : notFound()

/** Staff print and post letters. Which ones open for them, row security decides. */
export const mayPost = (actor: Actor): true | Refusal => (actor.kind === 'member' ? true : notFound())

/** By which providers messages go, administrators settle. */
export const maySettleWays = (actor: Actor): true | Refusal =>
  actor.kind === 'member' && actor.roles.includes('administrator') ? true : notFound()

export const notGivenUp = new Refusal('not-given-up', 409, {
  en: 'This message is on its way again already. Look at it again to see where it stands.',
  cy: 'Mae’r neges hon eisoes ar ei ffordd eto. Edrychwch arni eto i weld ble mae hi.',
})
