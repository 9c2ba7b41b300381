import { openDatabase } from '#platform/db/database.ts'
import { sayReady } from '#platform/processes/as-child.ts'
import { jobs as parts } from '../app.ts'
import { readConfig } from '../config.ts'
import { providersFrom } from '../domains/payments/provider/providers.ts'
import { careOn } from './grow-on.ts'
import { growLife, type LifeProgress } from './life/grow-life.ts'
import { readProgress } from './progress.ts'
import { type Seeding, seedDemo, stageOf } from './seed-demo.ts'
import { payAtSandbox } from './story/pay-at-sandbox.ts'

/** Nobody waits for the seed, and a machine may be busy while it starts: its transactions may take longer than a page's. */
const patient = (url: string): string => {
  const at = new URL(url)
  at.searchParams.set('options', '-c transaction_timeout=60s')
  return at.href
}

/** A line at most every ten seconds, and the last one. */
let said = 0
const sayNowAndThen = ({ lived, of }: LifeProgress): void => {
  if (lived < of && Date.now() - said < 10_000) return
  said = Date.now()
  process.stderr.write(`The demo place grows: ${lived} of ${of} requests of two years\n`)
}

/**
 * Fills a new demo, goes on where an earlier start was interrupted, and lets it grow to life's size where that is wanted.
 * Says that it is ready when it may be shown.
 */
export const fill = async (): Promise<void> => {
  const { databaseUrlWeb, databaseUrlJobs, publicUrl, seed, demoSize } = readConfig(process.env)

  const web = openDatabase(patient(databaseUrlWeb ?? ''), { max: 2 })
  const jobs = openDatabase(databaseUrlJobs ?? '', { max: 2 })
  const provider = providersFrom(process.env).for('')
  const pay = provider === 'sandbox' ? payAtSandbox(jobs, parts.tasks) : undefined
  const seeding: Seeding = { web, jobs, publicUrl, provider, pay, seed, grown: 24 }

  const isNew = !(await readProgress(jobs)).done
  const references = await seedDemo(seeding)
  sayReady()
  if (isNew) await careOn(seeding, references)
  if (demoSize === 'life') {
    const before = {
      web: openDatabase(patient(databaseUrlWeb ?? ''), { max: 1 }),
      jobs: openDatabase(databaseUrlJobs ?? '', { max: 1 }),
    }
    const payBefore = provider === 'sandbox' ? payAtSandbox(before.jobs, parts.tasks) : undefined
    const stage = stageOf({ ...seeding, ...before, pay: payBefore })
    await growLife({ ...before, stage, seed, count: 4000, rest: 50, tell: sayNowAndThen })
    await Promise.all([before.web.close(), before.jobs.close()])
  }
  await Promise.all([web.close(), jobs.close()])
}
