import { moveClock, resetClock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { findOrganisationIds } from '../domains/places/organisation.store.ts'
import { findSetting, keepSetting } from '../domains/places/setting.store.ts'
import { demoId } from './demo-id.ts'
import { foundDemo } from './place/found.ts'
import { demoOrganisations } from './place/organisations.ts'
import { openCast } from './story/cast.ts'
import { grownStories } from './story/grown-stories.ts'
import { leadStories } from './story/lead-stories.ts'
import { begin, goOn, type Stage } from './story/live.ts'
import type { Story } from './story/story.ts'
import { timelineOf } from './story/timeline.ts'

/** With what a demo is filled. */
export interface Seeding {
  readonly web: Database
  readonly jobs: Database
  readonly publicUrl: string
  readonly provider: string
  readonly pay: Stage['pay']
  readonly seed: string
  /** so many cases beside those of the people who can be signed in as */
  readonly grown: number
}

const host = demoId(`organisation ${demoOrganisations[0]?.slug}`)
const asJob = { org: host, purpose: 'operation' as const, name: 'demo' }
/** The place is older than everything in it. */
const age = 60

const hour = 3600
const ago = (now: Temporal.Instant, days: number, seconds: number): Temporal.Instant =>
  now.subtract({ hours: 24 * days }).subtract({ seconds })

/**
 * Lives stories day by day, through the use cases and with the node's clock set to each day. The clock is right again when
 * it is done, also when it fails.
 */
const live = async (seeding: Seeding, stories: readonly Story[]): Promise<void> => {
  const { jobs } = seeding
  const stage: Stage = { ...seeding, host, cast: openCast(seeding.web) }
  const references = new Map<number, string>()
  const now = Temporal.Now.instant()
  const moments = timelineOf(stories)
  try {
    for (const [order, { daysAgo, story, index, step }] of moments.entries()) {
      // Within a day everything has its order too, and the last of it lies behind us.
      await jobs.bare((tx) => moveClock(tx, ago(now, daysAgo, hour + (moments.length - order) * 20)))
      const name = `nobody ${index}`
      const reference = references.get(index)
      if (!step) references.set(index, await begin(stage, story, name))
      else if (reference) await goOn(stage, { story, name, reference }, step)
    }
  } finally {
    await jobs.bare(resetClock)
  }
}

/** Is the demo there already, whole? */
export const isSeeded = async (jobs: Database): Promise<boolean> =>
  (await jobs.bare(findOrganisationIds)).includes(host) &&
  (await jobs.jobWork(asJob, (work) => findSetting<boolean>(work.tx, host, 'demo.seeded'))) === true

/** Founds the demo place and fills it with life: a small number of cases in many stages. The same seed, the same cases. */
export const seedDemo = async (seeding: Seeding): Promise<void> => {
  const { jobs, seed, grown } = seeding
  if (await isSeeded(jobs)) return
  if ((await jobs.bare(findOrganisationIds)).includes(host))
    throw new Error('The demo was interrupted while it was being filled. Remove the folder DATA_DIR and start again.')
  await jobs.bare((tx) => moveClock(tx, ago(Temporal.Now.instant(), age, 0)))
  await foundDemo(jobs)
  await live(seeding, [...leadStories(), ...grownStories(seed, grown)])
  await jobs.jobWork(asJob, (work) => keepSetting(work.tx, host, { key: 'demo.seeded', value: true }))
}
