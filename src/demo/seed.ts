import { openDatabase } from '#platform/db/database.ts'
import { liveWithKeeper, sayReady } from '#platform/processes/as-child.ts'
import { readConfig } from '../config.ts'
import { readProgress } from './progress.ts'

// A process of its own, at every start: a node that is filled already is not kept waiting until the whole house is loaded.
const { databaseUrlJobs, demoSize } = readConfig(process.env)
liveWithKeeper(async () => undefined)
const jobs = openDatabase(databaseUrlJobs ?? '', { max: 1 })
const { done } = await readProgress(jobs)
await jobs.close()
if (done && demoSize !== 'life') sayReady()
else await import('./fill.ts').then(({ fill }) => fill())
process.exit(0)
