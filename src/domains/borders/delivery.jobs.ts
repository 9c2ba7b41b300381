import { reader } from '#platform/events/reader.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { JobParts } from '#platform/jobs/run-jobs.ts'
import type { Timer } from '#platform/jobs/task.ts'
import { findOrganisationIds } from '../places/find-organisation.ts'
import { takeDue } from './deliveries/delivery.store.ts'
import { deliver, type OfDelivery, type Sending } from './sending/deliver.ts'
import { delivered, putOnWay } from './sending/put-on-way.ts'

const atOnce = 50

const due: Timer = {
  name: 'borders.due',
  every: 1,
  run: async ({ database }) => {
    for (const org of await database.bare(findOrganisationIds))
      await database.jobWork({ org, purpose: 'operation', name: 'borders.due' }, async (work) => {
        const taken = await takeDue(work.tx, org, work.now, atOnce)
        await Promise.all(
          taken.map(({ id }) => addJob(work.tx, 'borders.deliver', { org, id }, { key: `deliver ${id}`, attempts: 1 })),
        )
      })
  },
}

/** Events of cases go to the organisation's own systems, in order, until these have them. */
export const deliveryJobs = (sending: Sending): Required<Pick<JobParts, 'tasks' | 'timers' | 'readers'>> => ({
  tasks: [{ name: 'borders.deliver', run: (payload, context) => deliver(payload as OfDelivery, context, sending) }],
  timers: [due],
  readers: [reader({ name: 'borders.delivered', types: delivered, handle: putOnWay })],
})
