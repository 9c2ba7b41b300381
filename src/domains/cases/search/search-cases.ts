import type { Work } from '#core/work.ts'
import { recordLook } from '../../journal/record-look.ts'
import { inWords, type QueuedCase } from '../queue/find-cases.ts'
import type { QueueSetting } from '../queue/queue-setting.ts'
import { searchWords } from './search.store.ts'
import { rangesOf, type WordKind } from './words.rules.ts'

/** A case that was found, in words, with what in it was. */
export interface FoundCase extends QueuedCase {
  readonly kinds: readonly WordKind[]
  readonly closed: boolean
}

/** The most that a search shows: who finds so many says more. */
export const mostFound = 50

const order: readonly WordKind[] = ['reference', 'name', 'postcode', 'answer', 'note', 'near']

/**
 * Searches the cases that open for whoever acts by what they typed: a reference, part of a name, a postcode, words of an
 * answer, a letter wrong or two swapped. Each person found is a look, written with it: that they are found by a name says
 * that they are known here.
 */
export const searchCases = async (
  work: Work,
  typed: string,
  setting: Pick<QueueSetting, 'calendar'>,
): Promise<readonly FoundCase[]> => {
  const { terms, ranges } = rangesOf(typed)
  if (terms === 0) return []
  const lines = await searchWords(work.tx, work.org, { terms, ranges, limit: mostFound })
  const subjects = [...new Set(lines.flatMap(({ link }) => link ?? []))]
  if (subjects.length > 0) await recordLook(work, { page: 'search', subjects })
  const shown = await inWords(work, lines, setting)
  return lines.flatMap((line, at) => {
    const one = shown[at]
    const kinds = new Set(line.kinds.split(','))
    return one ? [{ ...one, kinds: order.filter((kind) => kinds.has(kind)), closed: line.closedAt !== null }] : []
  })
}
