import { dayOf } from '#core/days/day.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { doneFor } from '../../designs/releasing/done-for.ts'
import { isStillDone } from '../../designs/releasing/still-done.ts'
import { findProposal } from '../reading/proposal.store.ts'
import { queueTelling } from '../telling/tell-followers.ts'
import { findStanding, sayDone, sayOver } from './done.store.ts'

const joined = (sentences: readonly Text[]): Text =>
  Object.fromEntries(['en', 'cy'].map((tag) => [tag, sentences.map((text) => text[tag] ?? text.en).join(' ')]))

/** What is not in the version that went live was so until today, and is claimed no longer. */
const endWhatIsOver = async (
  work: Work,
  live: { readonly design: string; readonly version: string },
): Promise<void> => {
  for (const { proposal, version } of await findStanding(work.tx, work.org, live.design)) {
    if (version === live.version || (await isStillDone(work, { proposal, version, now: live.version }))) continue
    await sayOver(work.tx, { org: work.org, proposal }, { version, on: dayOf(work.now) })
  }
}

/** "You said, we did": made of a version that went live and of nothing else, for each proposal that it names. */
export const sayWhatWasDone = async (
  work: Work,
  live: { readonly design: string; readonly version: string },
  once: string,
): Promise<void> => {
  await endWhatIsOver(work, live)
  for (const { proposal: id, sentences } of await doneFor(work, live)) {
    const proposal = await findProposal(work.tx, work.org, id)
    if (proposal?.state !== 'published' || sentences.length === 0) continue
    const done = { version: live.version, sentences, liveOn: dayOf(work.now) }
    if (!(await sayDone(work.tx, { org: work.org, proposal: id }, done))) continue
    await work.append({
      type: 'proposal.done',
      design: { id: live.design, version: live.version },
      data: { proposal: id },
    })
    const answer = joined(sentences)
    await queueTelling(work, { proposal: id, once: `${once} ${id}`, mail: 'done', answer, last: true, after: '' })
  }
}
