import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { findOpenCases } from '../queue/queue.store.ts'
import { askedOf, type QueueFilter } from '../queue/queue-filter.rules.ts'
import { readQueueSetting } from '../queue/queue-setting.ts'
import { type Bulk, beginChoosing, countItems, findChoosing, findChosen } from './bulk.store.ts'
import { choose, mostChosen } from './bulk-item.store.ts'

/** The bulk that somebody is choosing cases for; begun where there is none. */
export const getChoosing = async (work: Work, membership: string): Promise<Bulk> => {
  await beginChoosing(work.tx, work, { id: newId(), membership })
  const found = await findChoosing(work.tx, work.org, membership)
  if (!found) throw new Error('nothing was begun')
  return found
}

/** Which cases of a page somebody has chosen, and how many on all pages. */
export const readChoosing = async (
  work: Work,
  membership: string,
  cases: readonly { readonly id: string }[],
): Promise<{ readonly ticked: readonly string[]; readonly chosen: number }> => {
  const bulk = await findChoosing(work.tx, work.org, membership)
  if (!bulk) return { ticked: [], chosen: 0 }
  const [ticked, { chosen }] = await Promise.all([
    findChosen(
      work.tx,
      { org: work.org, id: bulk.id },
      cases.map(({ id }) => id),
    ),
    countItems(work.tx, work.org, bulk.id),
  ])
  return { ticked, chosen }
}

/** Chooses what was ticked on a page of a queue, and lets go of what stood there and was not. */
export const chooseShown = async (
  work: Work,
  membership: string,
  of: { readonly shown: readonly string[]; readonly ticked: readonly string[] },
): Promise<void> => {
  const { id } = await getChoosing(work, membership)
  const chosen = of.ticked.filter((reference) => of.shown.includes(reference))
  await choose(work.tx, { org: work.org, id }, { chosen, let: of.shown.filter((each) => !chosen.includes(each)) })
}

/** Chooses everything that a queue is narrowed to, on all its pages: at most as many as can be chosen. */
export const chooseLike = async (work: Work, membership: string, filter: QueueFilter): Promise<void> => {
  const [{ id }, setting] = await Promise.all([getChoosing(work, membership), readQueueSetting(work)])
  const asked = { filter: askedOf(filter, setting), after: undefined, limit: mostChosen }
  const found = (await findOpenCases(work.tx, work.org, asked)).slice(0, mostChosen)
  await choose(work.tx, { org: work.org, id }, { chosen: found.map(({ reference }) => reference), let: [] })
}
