import { runJobsProcess } from '#platform/jobs/jobs-process.ts'
import { jobs } from './app.ts'
import { readConfig } from './config.ts'

await runJobsProcess(jobs, readConfig(process.env))
