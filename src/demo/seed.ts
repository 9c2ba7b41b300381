import { openDatabase } from '#platform/db/database.ts'
import { liveWithKeeper, sayReady } from '#platform/processes/as-child.ts'
import { jobs as parts } from '../app.ts'
import { readConfig } from '../config.ts'
import { providersFrom } from '../domains/payments/provider/providers.ts'
import { careOn, growOn } from './grow-on.ts'
import { readProgress } from './progress.ts'
import { type Seeding, seedDemo } from './seed-demo.ts'
import { payAtSandbox } from './story/pay-at-sandbox.ts'

const { databaseUrlWeb, databaseUrlJobs, publicUrl, seed, demoSize } = readConfig(process.env)

/** Nobody waits for the seed, and a machine may be busy while it starts: its transactions may take longer than a page's. */
const patient = (url: string): string => {
  const at = new URL(url)
  at.searchParams.set('options', '-c transaction_timeout=60s')
  return at.href
}

const web = openDatabase(patient(databaseUrlWeb ?? ''), { max: 2 })
const jobs = openDatabase(databaseUrlJobs ?? '', { max: 2 })
const provider = providersFrom(process.env).for('')
const pay = provider === 'sandbox' ? payAtSandbox(jobs, parts.tasks) : undefined
const seeding: Seeding = { web, jobs, publicUrl, provider, pay, seed, grown: 24 }

liveWithKeeper(async () => undefined)
const isNew = !(await readProgress(jobs)).done
const references = await seedDemo(seeding)
sayReady()
if (isNew) {
  await careOn(seeding, references)
  if (demoSize === 'life') await growOn(seeding, 1000)
}
await Promise.all([web.close(), jobs.close()])
process.exit(0)
