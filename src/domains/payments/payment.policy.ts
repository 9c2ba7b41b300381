import type { Actor } from '#core/actor.ts'
import { notFound, Refusal } from '#core/refusal.ts'

const roles: readonly string[] = ['finance', 'lead']

const notMoney = new Refusal('not-with-money', 403, {
  en: 'Only colleagues with the role finance or lead can do this. Ask one of them.',
  cy: 'Dim ond cydweithwyr sydd â rôl cyllid neu arweinydd all wneud hyn. Gofynnwch i un ohonynt.',
})

/** Who has to do with an organisation's money: gives it back, does without it, sees to what did not match. */
export const isWithMoney = (actor: Actor): boolean =>
  actor.kind === 'member' && actor.roles.some((role) => roles.includes(role))

/** The same as a route's policy: staff without the role are told so, everybody else finds nothing. */
export const mayHandleMoney = (actor: Actor): true | Refusal => {
  if (isWithMoney(actor)) return true
  return actor.kind === 'member' ? notMoney : notFound()
}
