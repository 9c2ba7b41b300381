import { dayOf } from '#core/days/day.ts'
import type { Text } from '#core/text.ts'
import { type JournalEvent, type Reader, reader } from '#platform/events/reader.ts'
import type { JobContext, Task, Timer } from '#platform/jobs/task.ts'
import { findOrganisationIds } from '../places/find-organisation.ts'
import { sayWhatWasDone } from './doing/say-done.ts'
import { groundWords } from './proposal.words.ts'
import type { Proposal } from './reading/proposal.rules.ts'
import { findProposal } from './reading/proposal.store.ts'
import { forgetSent } from './suggesting/letterbox.store.ts'
import { emptyLetterbox } from './suggesting/suggest.ts'
import { forgetOldFollowers } from './telling/follower.store.ts'
import { queueTelling, type Telling, tellFollowers, tellTask } from './telling/tell-followers.ts'

const who = (org: string, name: string) => ({ org, purpose: 'operation' as const, name })

/** Addresses of those who want to hear of a proposal are kept no longer than this after the last that there was to tell. */
const followed = { months: 24 }

/** The letterbox is emptied after midnight; what no limit counts any longer, and who waited for long enough, is forgotten. */
const nightly: Timer = {
  name: 'proposals.letterbox',
  every: 300,
  run: async ({ database }: JobContext) => {
    for (const org of await database.bare(findOrganisationIds))
      await database.jobWork(who(org, 'proposals.letterbox'), async (work) => {
        await emptyLetterbox(work)
        await forgetSent(work.tx, org, work.now.subtract({ hours: 25 }))
        const today = Temporal.PlainDate.from(dayOf(work.now))
        await forgetOldFollowers(work.tx, org, today.subtract(followed).toString())
      })
  },
}

/** What is told of an event; undefined: nothing. */
const toTell = (event: JournalEvent, proposal: Proposal): Pick<Telling, 'mail' | 'answer' | 'last'> => {
  if (event.type === 'proposal.answered')
    return { mail: 'answered', answer: proposal.reason ?? {}, last: proposal.verdict === 'decline' }
  if (event.type === 'proposal.published') return { mail: 'published', answer: {}, last: false }
  const more = proposal.groundWords === '' ? '' : `. ${proposal.groundWords}`
  const ground: Text = Object.fromEntries(
    Object.entries(groundWords(proposal.ground)).map(([tag, text]) => [tag, `${text}${more}`]),
  )
  return { mail: 'declined', answer: ground, last: true }
}

/** Whoever asked to be told is told when a proposal is published or not, and when it is answered. */
const telling: Reader = reader({
  name: 'proposals.telling',
  types: ['proposal.published', 'proposal.declined', 'proposal.heap-declined', 'proposal.answered'],
  handle: async (work, event) => {
    const { proposal, proposals } = event.envelope.data as { proposal?: string; proposals?: readonly string[] }
    for (const id of proposals ?? [proposal ?? '']) {
      const found = await findProposal(work.tx, work.org, id)
      // of a heap some may be comments
      if (found)
        await queueTelling(work, { ...toTell(event, found), proposal: id, once: `${event.id} ${id}`, after: '' })
    }
  },
})

/** Tells some of those who asked to be told, and queues itself for the others. */
const tell = (node: { readonly publicUrl: string }): Task => ({
  name: tellTask,
  run: async (payload, { database }) => {
    const { org, ...said } = payload as Telling & { readonly org: string }
    await database.jobWork(who(org, tellTask), (work) => tellFollowers(work, said, node.publicUrl))
  },
})

/** A version that went live says what was done about the proposals that it names. */
const doing: Reader = reader({
  name: 'proposals.doing',
  types: ['design.published'],
  handle: async (work, event) => {
    const { id, version } = event.envelope.design as { id: string; version: string }
    await sayWhatWasDone(work, { design: id, version }, event.id)
  },
})

/** What happens to proposals in the background. */
export const proposalJobs = (node: {
  readonly publicUrl: string
}): { readonly tasks: readonly Task[]; readonly timers: readonly Timer[]; readonly readers: readonly Reader[] } => ({
  tasks: [tell(node)],
  timers: [nightly],
  readers: [telling, doing],
})
