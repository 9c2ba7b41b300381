import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { stageForStaff } from '../case.rules.ts'
import { type DueStanding, standingOf } from '../targets/standing.rules.ts'
import { countLike, countOpenCases, findOpenCases, type QueueAt, type QueueLine } from './queue.store.ts'
import { askedOf, isId, type QueueFilter } from './queue-filter.rules.ts'
import type { QueueSetting } from './queue-setting.ts'
import type { SavedFilter } from './saved-filter.rules.ts'
import { findSavedFilters } from './saved-filter.store.ts'

/** A line of a queue in words. */
export interface QueuedCase extends QueueLine {
  readonly service: Text
  readonly stageTitle: Text
  readonly standing: DueStanding
}

/** How many open cases a service has in a stage. */
export interface QueuedCount {
  readonly design: string
  readonly stage: string
  readonly service: Text
  readonly stageTitle: Text
  readonly cases: number
  readonly overdue: number
}

export interface Queue {
  readonly cases: readonly QueuedCase[]
  readonly counts: readonly QueuedCount[]
  /** how many are like what was asked for, on all pages */
  readonly like: number
  readonly saved: readonly SavedFilter[]
  /** where the next page begins; undefined: this is the last */
  readonly next: QueueAt | undefined
}

const titlesOf = async (work: Work, of: { version: string; stage: string }) => {
  const { design } = (await getVersion(work, work.org, of.version)).compiled
  const stage = design.stages.find(({ id }) => id === of.stage)
  return {
    service: textOf(design.title),
    stageTitle: stage ? stageForStaff(stage) : textOf(of.stage),
    waits: stage?.waits ?? false,
  }
}

/** Lines of a queue in words, with how each stands against its target. Designs are read once each. */
export const inWords = async (
  work: Work,
  lines: readonly QueueLine[],
  { calendar }: Pick<QueueSetting, 'calendar'>,
): Promise<QueuedCase[]> =>
  Promise.all(
    lines.map(async (line) => {
      const { waits, ...titles } = await titlesOf(work, line)
      return { ...line, ...titles, standing: standingOf({ ...line, closedAt: null, waits }, work.now, calendar) }
    }),
  )

/** Reads where a page begins from its address; anything that we did not write ourselves is the first page. */
export const readQueueAt = (text: string | undefined): QueueAt | undefined => {
  const [due, id] = (text ?? '').split('_')
  return due && id && isId(id) && (due === 'infinity' || /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(due))
    ? { due, id }
    : undefined
}

export const writeQueueAt = ({ due, id }: QueueAt): string => `${due}_${id}`

/** A page of a queue as it is asked for. */
export interface QueuePage {
  readonly filter: QueueFilter
  readonly after: QueueAt | undefined
  readonly limit: number
}

/** The open cases of the work's organisation that open for whoever acts, with their counts. No names: no look is written. */
export const findCases = async (work: Work, setting: QueueSetting, asked: QueuePage): Promise<Queue> => {
  const filter = askedOf(asked.filter, setting)
  const { actor } = work
  const [found, counted, like, saved] = await Promise.all([
    findOpenCases(work.tx, work.org, { filter, after: asked.after, limit: asked.limit }),
    countOpenCases(work.tx, work.org),
    countLike(work.tx, work.org, filter),
    actor.kind === 'member'
      ? findSavedFilters(work.tx, { org: work.org, membership: actor.membership, team: actor.team }, setting)
      : [],
  ])
  const shown = found.slice(0, asked.limit)
  const last = found.length > asked.limit ? shown.at(-1) : undefined
  return {
    cases: await inWords(work, shown, setting),
    counts: await Promise.all(counted.map(async (line) => ({ ...line, ...(await titlesOf(work, line)) }))),
    like,
    saved,
    next: last && { due: last.dueAt?.toString() ?? 'infinity', id: last.id },
  }
}
