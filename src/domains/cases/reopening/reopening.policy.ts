import type { Actor } from '#core/actor.ts'
import { Refusal } from '#core/refusal.ts'

/** What was decided is opened again by a lead, not by whoever decided it by themselves. */
export const mayReopen = (actor: Actor): boolean => actor.kind === 'member' && actor.roles.includes('lead')

export const cannotReopen = new Refusal('cannot-reopen', 403, {
  en: 'Only a lead can open a closed request again. Ask your team’s lead.',
  cy: 'Dim ond arweinydd all ailagor cais sydd wedi cau. Gofynnwch i arweinydd eich tîm.',
})
