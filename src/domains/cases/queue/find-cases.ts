import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { countOpenCases, findOpenCases, type QueueAsked, type QueueAt, type QueueLine } from './queue.store.ts'

/** A line of a queue in words. */
export interface QueuedCase extends QueueLine {
  readonly service: Text
  readonly stageTitle: Text
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
  /** where the next page begins; undefined: this is the last */
  readonly next: QueueAt | undefined
}

const titlesOf = async (work: Work, of: { version: string; stage: string }) => {
  const { design } = (await getVersion(work, work.org, of.version)).compiled
  const stage = design.stages.find(({ id }) => id === of.stage)
  return { service: textOf(design.title), stageTitle: textOf(stage?.title ?? of.stage) }
}

const isId = (id: string | undefined) => id !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

/** Reads where a page begins from its address; anything that we did not write ourselves is the first page. */
export const readQueueAt = (text: string | undefined): QueueAt | undefined => {
  const [due, id] = (text ?? '').split('_')
  return due && id && isId(id) && (due === 'infinity' || /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(due))
    ? { due, id }
    : undefined
}

export const writeQueueAt = ({ due, id }: QueueAt): string => `${due}_${id}`

/** The open cases of the work's organisation that open for whoever acts, with their counts. No names: no look is written. */
export const findCases = async (work: Work, asked: QueueAsked): Promise<Queue> => {
  const [found, counted] = await Promise.all([
    findOpenCases(work.tx, work.org, asked),
    countOpenCases(work.tx, work.org),
  ])
  const shown = found.slice(0, asked.limit)
  const last = found.length > asked.limit ? shown.at(-1) : undefined
  return {
    cases: await Promise.all(shown.map(async (line) => ({ ...line, ...(await titlesOf(work, line)) }))),
    counts: await Promise.all(counted.map(async (line) => ({ ...line, ...(await titlesOf(work, line)) }))),
    next: last && { due: last.dueAt?.toString() ?? 'infinity', id: last.id },
  }
}
