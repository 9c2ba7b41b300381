import { openDatabase } from '#platform/db/database.ts'
import { liveWithKeeper, sayReady } from '#platform/processes/as-child.ts'
import { jobs as parts } from '../app.ts'
import { readConfig } from '../config.ts'
import { providersFrom } from '../domains/payments/providers.ts'
import { seedDemo } from './seed-demo.ts'
import { payAtSandbox } from './story/pay-at-sandbox.ts'

const { databaseUrlWeb, databaseUrlJobs, publicUrl, seed, demoSize } = readConfig(process.env)
liveWithKeeper(async () => undefined)
const web = openDatabase(databaseUrlWeb ?? '', { max: 2 })
const jobs = openDatabase(databaseUrlJobs ?? '', { max: 2 })
const provider = providersFrom(process.env).first

const pay = provider === 'sandbox' ? payAtSandbox(jobs, parts.tasks) : undefined
await seedDemo({ web, jobs, publicUrl, provider, pay, seed, grown: 24 })
sayReady()
await Promise.all([web.close(), jobs.close()])
process.exit(demoSize === 'life' ? 0 : 0)
