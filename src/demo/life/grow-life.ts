import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '#platform/db/database.ts'
import { rows } from '#platform/db/rows.ts'
import { keepSetting, readSetting } from '../../domains/places/settings.ts'
import { demoHost } from '../place/organisations.ts'
import { begin, goOn, type Stage } from '../story/live.ts'
import type { Story } from '../story/story.ts'
import { lifeStories } from './life-stories.ts'

/** How far the life of a demo was lived. */
export interface LifeProgress {
  readonly lived: number
  readonly of: number
}

const key = 'demo.life'
const asJob = { org: demoHost, purpose: 'operation' as const, name: 'demo' }

/** How much of its life a demo has behind it; undefined where it has none. For whoever wants to see it grow. */
const readLife = (jobs: Database): Promise<LifeProgress | undefined> =>
  jobs.jobWork(asJob, (work) => readSetting<LifeProgress>(work, key))

/** The same, asked with the jobs role's URL. */
export const readLifeAt = async (jobsUrl: string): Promise<LifeProgress | undefined> => {
  const jobs = openDatabase(jobsUrl, { max: 1 })
  return readLife(jobs).finally(() => jobs.close())
}

const lieBack = { name: 'demo.ago', text: `select set_config('app.ago', $1, false)` }

/** When on its day something happens, in seconds before now: people ask from 7 to 22, staff work from 9 to 17. */
const secondsAgo = (daysAgo: number, of: { readonly index: number; readonly staff: boolean }): number => {
  const now = Temporal.Now.zonedDateTimeISO('Europe/London')
  const [from, hours] = of.staff ? [9, 8] : [7, 15]
  const time = now
    .subtract({ days: daysAgo })
    .startOfDay()
    .add({ hours: from, seconds: (of.index * 7919) % (hours * 3600) })
  return Math.max(60, Math.round(now.since(time).total('seconds')))
}

/** What a life is grown with. Both databases hold one connection each, whose session lies in the past. */
export interface Growing {
  readonly stage: Stage
  readonly web: Database
  readonly jobs: Database
  readonly seed: string
  readonly count: number
  /** milliseconds of rest after each case, for those who use the place meanwhile */
  readonly rest: number
  tell(progress: LifeProgress): void
}

/** A draft that lies in the past is an old one to the job that clears those away: if it is met, the form is begun again. */
const ask = (stage: Stage, story: Story, name: string, tries = 8): Promise<string> =>
  begin(stage, story, name).catch((error: unknown) => {
    if (tries === 0) throw error
    return ask(stage, story, name, tries - 1)
  })

/** Each thing at its moment, and never before what went before it. */
const liveOne = async ({ stage, web, jobs }: Growing, story: Story, index: number): Promise<void> => {
  const name = `nobody of life ${index}`
  let [left, last] = [story.daysAgo, Number.POSITIVE_INFINITY]
  const goTo = async (staff: boolean): Promise<void> => {
    last = Math.max(1, Math.min(secondsAgo(left, { index, staff }), last - 600))
    for (const each of [web, jobs]) await each.bare((tx) => rows(tx, lieBack, [`${last} seconds`]))
  }
  await goTo(false)
  const reference = await ask(stage, story, name)
  for (const step of story.steps) {
    left -= step.after
    if (left < 0) return
    await goTo(step.by !== '')
    await goOn(stage, { story, name, reference }, step)
  }
}

/**
 * Lives two years of a place behind those who use it already: every case through the use cases, each thing at its own moment of
 * the past, oldest case first. Goes on where it was interrupted: the case that was being lived then stays as far as it came.
 */
export const growLife = async (growing: Growing): Promise<void> => {
  const { jobs, seed, count, rest, tell } = growing
  const before = (await readLife(jobs))?.lived ?? 0
  for (const [index, story] of lifeStories(seed, count).entries()) {
    if (index < before) continue
    const progress = { lived: index + 1, of: count }
    await jobs.jobWork(asJob, (work) => keepSetting(work, key, progress))
    await liveOne(growing, story, index)
    tell(progress)
    await sleep(rest)
  }
}
