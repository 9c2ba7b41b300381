import type { Actor } from '#core/actor.ts'
import { Refusal } from '#core/refusal.ts'

/** Leads and administrators see what colleagues declared, and open a case again. */
export const looksAfterInterests = (actor: Actor): boolean =>
  actor.kind === 'member' && ['lead', 'administrator'].some((role) => actor.roles.includes(role))

/** Never one's own: somebody else decides that an interest is none. */
export const mayLift = (actor: Actor, account: string): boolean =>
  looksAfterInterests(actor) && actor.kind === 'member' && actor.account !== account

export const cannotLift = new Refusal('cannot-lift', 403, {
  en: 'Only another lead or administrator can open this request to your colleague again, and nobody can do it for themselves.',
  cy: 'Dim ond arweinydd neu weinyddwr arall all agor y cais hwn i’ch cydweithiwr eto, ac ni all neb wneud hynny drosto’i hun.',
})

export const declaredInterest = new Refusal('declared-interest', 403, {
  en: 'You declared an interest in this request. It is closed to you, and a colleague deals with it. If that is wrong, ask a lead to open it to you again.',
  cy: 'Rydych wedi datgan buddiant yn y cais hwn. Mae ar gau i chi, a chydweithiwr sy’n delio ag ef. Os yw hynny’n anghywir, gofynnwch i arweinydd ei agor i chi eto.',
})
