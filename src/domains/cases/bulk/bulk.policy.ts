import { notFound, Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { cannotAssign, mayAssign } from '../assignment/assignment.policy.ts'

/** Whoever works on cases may act on many. Refuses everybody else; returns the membership. */
export const mayBulk = (work: Work): string => {
  if (work.actor.kind !== 'member') throw notFound()
  if (!mayAssign(work.actor)) throw cannotAssign
  return work.actor.membership
}

export const nothingChosen = new Refusal('nothing-chosen', 409, {
  en: 'No requests are chosen, or this was started already. Look at your requests again and choose some.',
  cy: 'Nid oes ceisiadau wedi’u dewis, neu dechreuwyd hyn eisoes. Edrychwch ar eich ceisiadau eto a dewiswch rai.',
})
