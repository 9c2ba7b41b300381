import type { Actor } from '#core/actor.ts'

/** Words that people wrote are read by whoever leads a team: they may say who wrote them. */
export const mayReadWords = (actor: Actor): boolean =>
  actor.kind === 'member' && actor.roles.some((role) => role === 'lead' || role === 'administrator')
