import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { recordLook } from '../../journal/record-look.ts'
import { isId } from '../queue/queue-filter.rules.ts'
import { findCasesById, findOpenPairs, type OwnLine, type PairsAt } from './pair.store.ts'

/** One of two requests in a list of pairs: no name, nothing of its content. */
export interface PairedCase {
  readonly reference: string
  readonly service: Text
  readonly submittedAt: Temporal.Instant
  readonly closed: boolean
}

export interface ListedPair {
  readonly one: PairedCase
  readonly other: PairedCase
  readonly bits: number
  readonly foundAt: Temporal.Instant
}

/** Reads where a page of the list begins; anything that we did not write ourselves is the first page. */
export const readPairsAt = (text: string | undefined): PairsAt | undefined => {
  const [bits, first, second] = (text ?? '').split('_')
  const known = bits && first && second && /^-?\d+(\.\d+)?$/.test(bits) && isId(first) && isId(second)
  return known ? { bits: Number(bits), first, second } : undefined
}

export const writePairsAt = ({ bits, first, second }: PairsAt): string => `${bits}_${first}_${second}`

/**
 * The pairs of applicants that may be one person and that nobody has decided, the likeliest first: those where a request of
 * both opens for whoever acts, and of a team where one is named. That two are alike is told of both, so both are looked at.
 */
export const findPairsToDecide = async (
  work: Work,
  asked: { readonly team: string | null; readonly after: PairsAt | undefined; readonly limit: number },
): Promise<{ readonly pairs: readonly ListedPair[]; readonly next: PairsAt | undefined }> => {
  const found = await findOpenPairs(work.tx, work.org, asked)
  const shown = found.slice(0, asked.limit)
  const cases =
    shown.length === 0
      ? []
      : await findCasesById(
          work.tx,
          work.org,
          shown.flatMap((pair) => [pair.firstCase, pair.secondCase]),
        )
  const subjects = [...new Set(cases.flatMap(({ link }) => link ?? []))]
  if (subjects.length > 0) await recordLook(work, { page: 'duplicates', subjects })
  const inWords = async (line: OwnLine): Promise<PairedCase> => ({
    reference: line.reference,
    service: textOf((await getVersion(work, work.org, line.version)).compiled.design.title),
    submittedAt: line.submittedAt,
    closed: line.closedAt !== null,
  })
  const pairs = await Promise.all(
    shown.map(async (pair) => {
      const [one, other] = [pair.firstCase, pair.secondCase].map((id) => cases.find((line) => line.id === id))
      if (!one || !other) return []
      return [{ one: await inWords(one), other: await inWords(other), bits: pair.bits, foundAt: pair.foundAt }]
    }),
  )
  const last = found.length > asked.limit ? shown.at(-1) : undefined
  return { pairs: pairs.flat(), next: last && { bits: last.bits, first: last.first, second: last.second } }
}
