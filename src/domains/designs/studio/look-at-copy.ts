import { keepMade } from '#core/keep-made.ts'
import type { Work } from '#core/work.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { checkedOnce } from '../publishing/checked-once.ts'
import { problemsHere } from '../publishing/find-problems.ts'
import type { Copy } from '../varying/vary.ts'
import { type Finding, findingsOf } from './findings.rules.ts'
import { overviewOf, type Room } from './overview.rules.ts'

/** A copy as the studio shows it: everything in it, and what is wrong with which part. */
export interface Seen {
  readonly rooms: readonly Room[]
  readonly findings: readonly Finding[]
}

const held = keepMade<Seen>(200)

const keyOf = async (work: Work, { adoption }: Pick<Copy, 'adoption'>) => {
  const { languages } = await getDetails(work)
  return { languages, key: JSON.stringify([adoption.localHash, languages]) }
}

const seenHere = async (work: Work, { own }: Pick<Copy, 'own'>, seen: Seen): Promise<Seen> => {
  const here = await problemsHere(work, own, work.now)
  return here.length === 0 ? seen : { ...seen, findings: [...seen.findings, ...findingsOf(own, here)] }
}

/** What is known to be wrong with a copy: nothing where it was not looked at yet. For pages that are about one part of it. */
export const knownFindings = async (work: Work, copy: Pick<Copy, 'adoption' | 'own'>): Promise<readonly Finding[]> => {
  const known = held.find((await keyOf(work, copy)).key)
  return known ? (await seenHere(work, copy, known)).findings : []
}

/**
 * Looks at the organisation's own copy of a design. A content is looked at once a process: its checks take longer than a page
 * may. What is wrong with it at this organisation is what publication finds too.
 */
export const lookAtCopy = async (work: Work, copy: Pick<Copy, 'adoption' | 'own'>): Promise<Seen> => {
  const { languages, key } = await keyOf(work, copy)
  const known = held.find(key)
  if (known) return seenHere(work, copy, known)
  const { problems } = checkedOnce(copy.own, copy.adoption.localHash, languages)
  return seenHere(work, copy, held.keep(key, { rooms: overviewOf(copy.own), findings: findingsOf(copy.own, problems) }))
}
