import type { Database } from '#platform/db/database.ts'
import { findOrganisationIds } from '../domains/places/find-organisation.ts'
import { keepSetting, readSetting } from '../domains/places/settings.ts'
import { demoHost } from './place/organisations.ts'

/** How far a demo was filled: a start that was interrupted goes on from there. */
export interface Progress {
  /** so many moments of the timeline */
  readonly lived: number
  /** the references of the cases, by their story's place in the list */
  readonly references: Readonly<Record<string, string>>
  readonly done: boolean
}

const key = 'demo.progress'
const asJob = { org: demoHost, purpose: 'operation' as const, name: 'demo' }

export const readProgress = async (jobs: Database): Promise<Progress> => {
  const none: Progress = { lived: 0, references: {}, done: false }
  if (!(await jobs.bare(findOrganisationIds)).includes(demoHost)) return none
  return (await jobs.jobWork(asJob, (work) => readSetting<Progress>(work, key))) ?? none
}

export const keepProgress = (jobs: Database, progress: Progress): Promise<void> =>
  jobs.jobWork(asJob, (work) => keepSetting(work, key, progress))
