import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { findShownAt, putShown, removeShown } from './shown.store.ts'
import { getVariation } from './vary.ts'

/** When the work's organisation showed others how its copy of a design differs; undefined where it does not. */
export const shownAt = (work: Work, design: string): Promise<Temporal.Instant | undefined> =>
  findShownAt(work.tx, { org: work.org, design })

/**
 * Shows the publisher, and the other organisations of the place, how the work's organisation's copy differs now and why;
 * without who answers for it. What is changed later is not shown before this is done again.
 */
export const showChanges = async (work: Work, design: string): Promise<void> => {
  const { changes } = await getVariation(work, design)
  if (changes.length === 0) throw notFound()
  const sentences = changes.map(({ sentence, grounds }) => ({ sentence, reason: grounds?.reason ?? null }))
  await putShown(work.tx, { org: work.org, design }, { sentences, now: work.now })
  await work.append({ type: 'design.variation-shown', data: { design, changes: sentences.length } })
}

/** No longer shows it. Refuses where it is not shown. */
export const hideChanges = async (work: Work, design: string): Promise<void> => {
  if ((await removeShown(work.tx, { org: work.org, design })) === 0) throw notFound()
  await work.append({ type: 'design.variation-hidden', data: { design } })
}
