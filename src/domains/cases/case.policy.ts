import type { Actor } from '#core/actor.ts'
import { notFound, Refusal } from '#core/refusal.ts'
import type { Stage } from './case.rules.ts'

/** Staff who act at an organisation may come to its desk; which cases open there, row security decides. */
export const mayWorkHere = (actor: Actor): true | Refusal => (actor.kind === 'member' ? true : notFound())

/** Anybody may ask for a request by its reference: only whoever holds one of its keys finds it. */
export const mayFollow = (actor: Actor): true | Refusal =>
  actor.kind === 'anyone' || actor.kind === 'person' ? true : notFound()

/** An officer may move a case on; a stage that names roles lets only those. */
export const mayMove = (actor: Actor, stage: Stage): boolean =>
  actor.kind === 'member' &&
  (stage.by === undefined ? actor.roles.includes('officer') : stage.by.some((role) => actor.roles.includes(role)))

export const cannotMove = new Refusal('cannot-move', 403, {
  en: 'Your role does not let you move this request on. Ask a colleague who has the role, or your team’s lead.',
  cy: 'Nid yw eich rôl yn caniatáu i chi symud y cais hwn ymlaen. Gofynnwch i gydweithiwr sydd â’r rôl, neu arweinydd eich tîm.',
})

export const ownCase = new Refusal('own-case', 403, {
  en: 'This is your own request. A colleague has to deal with it.',
  cy: 'Eich cais eich hun yw hwn. Rhaid i gydweithiwr ddelio ag ef.',
})

export const notFromHere = new Refusal('not-from-here', 409, {
  en: 'This request has moved on since you opened it. Look at it again before you decide.',
  cy: 'Mae’r cais hwn wedi symud ymlaen ers i chi ei agor. Edrychwch arno eto cyn penderfynu.',
})
