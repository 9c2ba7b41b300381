import { type Reader, reader } from '#platform/events/reader.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { Task } from '#platform/jobs/task.ts'
import { closeMeant, closeToDeclared, type InterestAt, openAgain, reachingFurther } from './close-described.ts'

/** What comes in of somebody in whom an interest was declared is closed to whoever declared it. */
const closing: Reader = reader({
  name: 'cases.interests',
  types: ['case.opened', 'case.amended', 'person.merged', 'interest.declared', 'interest.ended'],
  handle: async (work, event) => {
    const { interest } = (event.envelope.data ?? {}) as { interest?: string }
    if (event.caseId !== undefined && event.type === 'person.merged') {
      const { caseId } = event
      await Promise.all(
        (await reachingFurther(work, caseId)).map((id) =>
          addJob(work.tx, 'cases.interestDeclared', { org: work.org, id }, { key: `person.merged ${caseId} ${id}` }),
        ),
      )
    } else if (event.caseId !== undefined) await closeToDeclared(work, event.caseId)
    else if (interest)
      await addJob(
        work.tx,
        event.type === 'interest.ended' ? 'cases.interestEnded' : 'cases.interestDeclared',
        { org: work.org, id: interest },
        { key: `${event.type} ${interest}` },
      )
  },
})

const declared: Task = {
  name: 'cases.interestDeclared',
  run: (payload, { database, signal }) => closeMeant(database, payload as InterestAt, signal),
}
const ended: Task = {
  name: 'cases.interestEnded',
  run: (payload, { database, signal }) => openAgain(database, payload as InterestAt, signal),
}

/** What happens when an interest is declared or ends, and when a case comes that one means. */
export const interestJobs: { readonly readers: readonly Reader[]; readonly tasks: readonly Task[] } = {
  readers: [closing],
  tasks: [declared, ended],
}
