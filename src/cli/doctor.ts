import { parseArgs } from 'node:util'
import { openDatabase } from '#platform/db/database.ts'
import { findRun, type Run } from '#platform/processes/run-file.ts'
import type { Check } from '#platform/status/check.ts'
import { checkClock, checkRoles, checkRowSecurity } from '#platform/status/check-database.ts'
import { checkFiles } from '#platform/status/check-files.ts'
import { checkBackup, checkDisk, checkMail } from '#platform/status/check-surroundings.ts'
import { type NodeFacts, nodeFacts } from '#platform/status/node-facts.ts'
import { type Config, readConfig } from '../config.ts'
import { operations } from '../operations.ts'
import type { Command } from './running/command.ts'

/** A reader that is this many events behind, or has failed this often, needs somebody. */
const mostBehind = 1000
const mostAttempts = 3

const checkReaders = ({ readers }: NodeFacts): Check => {
  const late = readers.filter(({ behind, attempts }) => behind > mostBehind || attempts >= mostAttempts)
  const say = late.map(
    ({ organisation, name, behind, attempts }) =>
      `${name} of ${organisation}: ${behind} behind, failed ${attempts} times`,
  )
  return {
    id: 'reader-lag',
    ok: late.length === 0,
    says: late.length === 0 ? `${readers.length} readers keep up` : say.join('; '),
    fix: 'Look for the reader’s name in the log of the jobs process; it goes on by itself once the cause is gone.',
  }
}

const checkJobs = ({ jobs }: NodeFacts): Check => ({
  id: 'failed-jobs',
  ok: jobs.failed === 0,
  says: `${jobs.waiting} waiting, ${jobs.failed} given up`,
  fix: 'Look for the job’s name in the log of the jobs process, mend the cause, then let them run again: select graphile_worker.reschedule_jobs(…, attempts := 0).',
})

const checkReady = async ({ local }: Run): Promise<Check> => {
  const answer = await fetch(new URL('/health/ready', local), { signal: AbortSignal.timeout(5000) })
  return {
    id: 'ready',
    ok: answer.ok,
    says: await answer.text(),
    fix: 'The reason stands beside the status. Where there is no organisation yet, found it: npm run -s moothall -- init',
  }
}

const checkPayments = async (jobsUrl: string): Promise<Check> => {
  const database = openDatabase(jobsUrl, { max: 1 })
  try {
    return await operations.checkPayments(database)
  } finally {
    await database.close()
  }
}

/** A check that could not be made is one that failed. */
const tried = async (id: string, check: () => Promise<Check>): Promise<Check> => {
  try {
    return await check()
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error)
    return { id, ok: false, says, fix: 'Is the database running and reachable?' }
  }
}

const checksOf = async (config: Config, run: Run): Promise<readonly Check[]> => {
  const { owner, jobs } = run.database
  const facts = nodeFacts(jobs)
  facts.catch(() => undefined)
  return Promise.all([
    tried('ready', () => checkReady(run)),
    tried('roles', () => checkRoles(owner)),
    tried('row-security', () => checkRowSecurity(owner)),
    tried('mail', () => checkMail(run.addresses.SMTP_URL ?? process.env.SMTP_URL)),
    tried('clock', () => checkClock(owner)),
    tried('payments', () => checkPayments(jobs)),
    tried('files', () => checkFiles(config, jobs)),
    tried('disk', () => checkDisk(config.dataDir, config.diskReserve)),
    tried('reader-lag', async () => checkReaders(await facts)),
    tried('failed-jobs', async () => checkJobs(await facts)),
    tried('backup-age', () => checkBackup(config.dataDir, config.demo, Temporal.Now.instant())),
  ])
}

const notRunning = (dataDir: string): Check => ({
  id: 'running',
  ok: false,
  says: `no node runs on ${dataDir}`,
  fix: 'Start it: npm start. If it runs elsewhere, set DATA_DIR as it has it.',
})

/** `moothall doctor`: is everything as it should be, and if not, what to do? Exit 1 when something is not. */
export const command: Command = {
  name: 'doctor',
  summary: 'checks of a running node, each with what to do when it fails',
  help: `doctor [--json]

  --json   {ok, checks: [{id, ok, says, fix}]}`,
  run: async (argv, io) => {
    const { values } = parseArgs({ args: [...argv], options: { json: { type: 'boolean' } } })
    const config = readConfig(process.env)
    const run = findRun(config.dataDir)
    const checks = run ? await checksOf(config, run) : [notRunning(config.dataDir)]
    const ok = checks.every((check) => check.ok)
    if (values.json) io.out(`${JSON.stringify({ ok, checks }, null, 2)}\n`)
    else
      for (const { id, ok: well, says, fix } of checks)
        io.out(`${well ? 'ok  ' : 'FAIL'} ${id}: ${says}\n${well ? '' : `     ${fix}\n`}`)
    return ok ? 0 : 1
  },
}
