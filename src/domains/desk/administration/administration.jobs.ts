import { type Reader, reader } from '#platform/events/reader.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { Task } from '#platform/jobs/task.ts'
import { type Sending, sendInvitation } from './staff/send-invitation.ts'

interface Invited {
  readonly invitation?: string
  /** another organisation than the event's: one that was founded by it */
  readonly organisation?: string
  /** its link was handed over */
  readonly byHand?: boolean
}

const task = 'desk.send-invitation'

/** Somebody is to be written to; a link that was handed over by an operator is not sent as well. */
const invited: Reader = reader({
  name: 'desk.invitations',
  types: ['staff.invited', 'staff.invited-again', 'organisation.founded'],
  handle: async (work, event) => {
    const { invitation, organisation, byHand } = event.envelope.data as Invited
    if (invitation === undefined || byHand) return
    const sending: Sending = { invitation, event: event.id, at: event.at.toString() }
    await addJob(work.tx, task, { ...sending, org: organisation ?? work.org }, { key: `${task} ${event.id}` })
  },
})

/** Invitations go out by email. `publicUrl`: where the node is reached. */
export const administrationJobs = (node: {
  readonly publicUrl: string
}): { readonly tasks: readonly Task[]; readonly readers: readonly Reader[] } => ({
  tasks: [
    {
      name: task,
      run: async (payload, { database }) => {
        const { org, ...sending } = payload as Sending & { readonly org: string }
        await database.jobWork({ org, purpose: 'operation', name: task }, (work) =>
          sendInvitation(work, sending, node.publicUrl),
        )
      },
    },
  ],
  readers: [invited],
})
