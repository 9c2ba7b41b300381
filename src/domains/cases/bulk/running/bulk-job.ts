import { type Reader, reader } from '#platform/events/reader.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { Task } from '#platform/jobs/task.ts'
import type { Telling } from '../../telling/tell-applicant.ts'
import { type BulkAt, runBulk } from './run-bulk.ts'

/** A bulk that was started, or whose failures are tried again, is done by a job. */
export const bulkReader: Reader = reader({
  name: 'cases.bulk',
  types: ['bulk.started', 'bulk.retried'],
  handle: async (work, event) => {
    const { bulk } = (event.envelope.data ?? {}) as { bulk?: string }
    if (bulk) await addJob(work.tx, 'cases.bulk', { org: work.org, id: bulk }, { key: `cases.bulk ${bulk}` })
  },
})

export const bulkTask = (telling: Telling): Task => ({
  name: 'cases.bulk',
  run: (payload, { database, signal }) => runBulk(database, payload as BulkAt, { telling, signal }),
})
