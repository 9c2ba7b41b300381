import { moveClock, resetClock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { remakeDiaries } from '../domains/cases/diaries/change-diary.ts'
import { demoId } from './demo-id.ts'
import { adoptDesigns } from './place/adopt-designs.ts'
import { foundDemo } from './place/found.ts'
import { demoHost } from './place/organisations.ts'
import { keepProgress, type Progress, readProgress } from './progress.ts'
import { canaryStories } from './story/canaries/canary-stories.ts'
import { openCast } from './story/cast.ts'
import { growConsultation } from './story/consulting/grow-consultation.ts'
import { grownStories } from './story/grown-stories.ts'
import { leadStories } from './story/lead-stories.ts'
import { begin, goOn, type Stage } from './story/live.ts'
import { growProposals } from './story/proposals.ts'
import { serviceStories } from './story/service-stories.ts'
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

/** The place is older than everything in it: days. */
const age = 60

const orgOf = ({ org }: { readonly org: string }): string => demoId(`organisation ${org}`)

const hour = 3600
const ago = (now: Temporal.Instant, days: number, seconds: number): Temporal.Instant =>
  now.subtract({ hours: 24 * days }).subtract({ seconds })

export const stageOf = (seeding: Seeding): Stage => ({ ...seeding, host: demoHost, cast: openCast(seeding.web) })

/**
 * Lives the stories day by day, through the use cases and with the node's clock set to each day. The clock is right again
 * when it is done, also when it fails. What was lived before an interruption is not lived again.
 */
const live = async (seeding: Seeding, before: Progress): Promise<void> => {
  const { jobs } = seeding
  const stories = [
    ...leadStories(),
    ...serviceStories(),
    ...canaryStories,
    ...grownStories(seeding.seed, seeding.grown),
  ]
  const stage = stageOf(seeding)
  const references: Record<string, string> = { ...before.references }
  const now = Temporal.Now.instant()
  const moments = timelineOf(stories)
  try {
    for (const [order, { daysAgo, story, index, step }] of moments.entries()) {
      if (order < before.lived) continue
      // Within a day everything has its order too, and the last of it lies behind us.
      await jobs.bare((tx) => moveClock(tx, ago(now, daysAgo, hour + (moments.length - order) * 20)))
      // The times that could be booked on that day, as the jobs would have made them.
      if (!step) await jobs.jobWork({ org: orgOf(story), purpose: 'service', name: 'demo' }, remakeDiaries)
      const name = `nobody ${index}`
      const reference = references[index]
      if (!step) references[index] = await begin(stage, story, name)
      else if (reference) await goOn(stage, { story, name, reference }, step)
      await keepProgress(jobs, { lived: order + 1, references, done: false })
    }
    await keepProgress(jobs, { lived: moments.length, references, done: true })
  } finally {
    await jobs.bare(resetClock)
  }
}

/**
 * Founds the demo place and fills it with life: a small number of cases in many stages. The same seed, the same cases. Does
 * nothing where that is done, and goes on where it was interrupted. Returns the references of the cases, by story.
 */
export const seedDemo = async (seeding: Seeding): Promise<Progress['references']> => {
  const { jobs } = seeding
  const before = await readProgress(jobs)
  if (before.done) return before.references
  await jobs.bare((tx) => moveClock(tx, ago(Temporal.Now.instant(), age, 0)))
  await foundDemo(jobs)
  await adoptDesigns(jobs)
  await live(seeding, await readProgress(jobs))
  await growProposals(jobs, { cast: openCast(seeding.web), seed: seeding.seed })
  await growConsultation(jobs, { cast: openCast(seeding.web), seed: seeding.seed })
  return (await readProgress(jobs)).references
}
