import type { Actor } from '#core/actor.ts'
import { Refusal } from '#core/refusal.ts'

const working = ['officer', 'lead', 'duty']

/** Whoever works on cases may take one, give it to a colleague and put it back; who only reads may not. */
export const mayAssign = (actor: Actor): boolean =>
  actor.kind === 'member' && working.some((role) => actor.roles.includes(role))

/** Leads say who is away and how much somebody can carry; everybody says when they are away themselves. */
export const mayArrange = (actor: Actor, membership?: string): boolean =>
  actor.kind === 'member' && (actor.roles.includes('lead') || (mayAssign(actor) && actor.membership === membership))

export const cannotAssign = new Refusal('cannot-assign', 403, {
  en: 'Your role does not let you arrange who works on what. Ask your team’s lead.',
  cy: 'Nid yw eich rôl yn caniatáu i chi drefnu pwy sy’n gweithio ar beth. Gofynnwch i arweinydd eich tîm.',
})

export const notForThem = new Refusal('not-for-them', 409, {
  en: 'Your colleague cannot open this request: it is for named people only, or they have an interest in it. Choose somebody else.',
  cy: 'Ni all eich cydweithiwr agor y cais hwn: i bobl a enwir yn unig y mae, neu mae ganddynt fuddiant ynddo. Dewiswch rywun arall.',
})

export const noColleague = new Refusal('no-colleague', 409, {
  en: 'That person does not work here any more. Look at the request again and choose somebody else.',
  cy: 'Nid yw’r person hwnnw’n gweithio yma mwyach. Edrychwch ar y cais eto a dewiswch rywun arall.',
})

export const alreadyClosed = new Refusal('already-closed', 409, {
  en: 'This request was closed meanwhile. Look at it again.',
  cy: 'Caewyd y cais hwn yn y cyfamser. Edrychwch arno eto.',
})
