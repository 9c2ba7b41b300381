import { newId } from '#core/ids.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { QueueFilter } from './queue-filter.rules.ts'
import { addSavedFilter, dropSavedFilter } from './saved-filter.store.ts'

const memberOf = ({ actor }: Work) => {
  if (actor.kind !== 'member') throw notFound()
  return actor
}

/** Keeps a filter under a name, for whoever acts or for their team. Not found for anybody who is no member of staff. */
export const keepFilter = async (
  work: Work,
  kept: { readonly name: string; readonly filter: QueueFilter; readonly forTeam: boolean },
): Promise<void> => {
  const { membership, team } = memberOf(work)
  const id = newId()
  const ofTeam = kept.forTeam ? team : undefined
  await Promise.all([
    addSavedFilter(work.tx, work, { id, name: kept.name, membership, ofTeam, filter: kept.filter }),
    work.append({ type: 'filter.kept', data: { filter: id, ...(ofTeam && { team: ofTeam }) } }),
  ])
}

/** Forgets a filter of their own, or of their team's. */
export const forgetFilter = async (work: Work, filter: string): Promise<void> => {
  const { membership, team } = memberOf(work)
  if ((await dropSavedFilter(work.tx, { org: work.org, membership, team }, filter)) > 0)
    await work.append({ type: 'filter.forgotten', data: { filter } })
}
