import { likeness, tellingWords } from '../moderating/alike.rules.ts'
import type { Proposal } from '../reading/proposal.rules.ts'

/** A proposal that may say the same as another, and what speaks for it. */
export interface Similar {
  readonly proposal: Proposal
  /** 0 to 100 */
  readonly score: number
  readonly sameElement: boolean
  readonly shared: readonly string[]
}

const least = 25
const most = 5

/** Which of the others may say the same: by the words that they share, and by what they are about; the likeliest first. */
export const similarTo = (one: Proposal, others: readonly Proposal[]): readonly Similar[] => {
  const words = tellingWords(`${one.what} ${one.why}`)
  return others
    .filter(({ id }) => id !== one.id)
    .map((proposal) => {
      const { score, shared } = likeness(words, tellingWords(`${proposal.what} ${proposal.why}`))
      const sameElement = proposal.element === one.element
      const points = Math.round(100 * Math.min(1, score * 1.5 + (sameElement ? 0.2 : 0)))
      return { proposal, score: points, sameElement, shared }
    })
    .filter(({ score, shared }) => score >= least && shared.length > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
}
