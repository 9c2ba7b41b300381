import type { Actor } from '#core/actor.ts'
import { Refusal } from '#core/refusal.ts'

/** A warning is a decision of those who answer for it: leads, and whoever is on duty. Everybody who opens the case sees it. */
export const mayMark = (actor: Actor): boolean =>
  actor.kind === 'member' && ['lead', 'duty'].some((role) => actor.roles.includes(role))

export const cannotMark = new Refusal('cannot-mark', 403, {
  en: 'Your role does not let you set or change a warning. Ask your team’s lead, or whoever is on duty.',
  cy: 'Nid yw eich rôl yn caniatáu i chi osod na newid rhybudd. Gofynnwch i arweinydd eich tîm, neu bwy bynnag sydd ar ddyletswydd.',
})

export const alreadyLifted = new Refusal('already-lifted', 409, {
  en: 'This warning was taken off meanwhile. Look at the list again.',
  cy: 'Tynnwyd y rhybudd hwn yn y cyfamser. Edrychwch ar y rhestr eto.',
})
