import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { findAdoption } from '../adopting/adoption.store.ts'
import type { Whose } from '../releasing/release.store.ts'
import { type Advice, addAdvice, findAdopterIds, findAdvice, findOpenAdvice, settleAdvice } from './advice.store.ts'

export type { Advice } from './advice.store.ts'

/** The organisations that adopted a design from a publisher: whoever is to be told of a newer version. Not the publisher itself. */
export const adoptersToTell = async (work: Work, whose: Whose): Promise<readonly string[]> =>
  (await findAdopterIds(work.tx, whose)).filter((org) => whose.publisher === 'library' || org !== work.org)

/**
 * Tells the work's organisation of a release of what it adopted. Its copy stays as it is. Nothing where it has that version
 * already, adopted from somebody else meanwhile, or is its publisher itself. Twice is once.
 */
export const advise = async (work: Work, release: Whose & { readonly version: string }): Promise<void> => {
  const { design, publisher, version } = release
  const adoption = await findAdoption(work.tx, work.org, design)
  if (adoption?.publisher !== publisher || (adoption.version ?? adoption.contentHash) === version) return
  if (publisher === (await getDetails(work)).slug) return
  const told = await addAdvice(work.tx, { org: work.org, design }, { publisher, version, now: work.now })
  if (told > 0) await work.append({ type: 'design.advised', data: { design, publisher, version } })
}

/** Whatever waited is taken with a design that is adopted again as it is. */
export const takenWhole = async (work: Work, { design, publisher }: Whose): Promise<void> => {
  const at = { org: work.org, design }
  const waiting = (await findAdvice(work.tx, at)).filter((one) => one.publisher === publisher && one.state !== 'taken')
  if (waiting.length === 0) return
  const versions = waiting.map(({ version }) => version)
  await settleAdvice(work.tx, at, { versions, state: 'taken', why: null, by: null, now: work.now })
}

/** What waits for somebody of the work's organisation, of all that it adopted. */
export const openAdvice = (work: Work): Promise<readonly Advice[]> => findOpenAdvice(work.tx, work.org)

/** Says that what waits is not taken, and why. It can be looked at again. Refuses where nothing waits. */
export const decline = async (work: Work, design: string, why: string): Promise<void> => {
  if (work.actor.kind !== 'member') throw notFound()
  const at = { org: work.org, design }
  const open = (await findAdvice(work.tx, at)).filter(({ state }) => state === 'open')
  if (open.length === 0) throw notFound()
  const versions = open.map(({ version }) => version)
  const { membership: by } = work.actor
  await settleAdvice(work.tx, at, { versions, state: 'declined', why, by, now: work.now })
  await work.append({ type: 'design.update-declined', data: { design, versions } })
}
