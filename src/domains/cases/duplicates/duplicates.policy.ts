import type { Actor } from '#core/actor.ts'
import { Refusal } from '#core/refusal.ts'
import { mayAssign } from '../assignment/assignment.policy.ts'

/** Whoever works on cases says who is who; who only reads may look and compare. */
export const mayJudge = (actor: Actor): boolean => mayAssign(actor)

export const cannotJudge = new Refusal('cannot-judge', 403, {
  en: 'Your role does not let you decide who is the same person. Ask an officer or your team’s lead.',
  cy: 'Nid yw eich rôl yn caniatáu i chi benderfynu pwy yw’r un person. Gofynnwch i swyddog neu arweinydd eich tîm.',
})

export const judgedMeanwhile = new Refusal('judged-meanwhile', 409, {
  en: 'A colleague has decided this since you opened it. Look at the two requests again.',
  cy: 'Mae cydweithiwr wedi penderfynu hyn ers i chi ei agor. Edrychwch ar y ddau gais eto.',
})

export const saidApart = new Refusal('said-apart', 409, {
  en: 'A colleague has decided that two of these people are not the same. Settle that first: open the requests of each and compare them.',
  cy: 'Mae cydweithiwr wedi penderfynu nad yw dau o’r bobl hyn yr un person. Setlwch hynny yn gyntaf: agorwch geisiadau pob un a’u cymharu.',
})

export const namedApart = new Refusal('named-apart', 409, {
  en: 'Each of these requests is for people who may not know of the other. Ask whoever is on duty to name you and your colleagues on both first.',
  cy: 'Mae pob un o’r ceisiadau hyn ar gyfer pobl na chânt wybod am y llall. Gofynnwch i bwy bynnag sydd ar ddyletswydd eich enwi chi a’ch cydweithwyr ar y ddau yn gyntaf.',
})
