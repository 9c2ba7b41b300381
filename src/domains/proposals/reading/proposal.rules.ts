import type { Text } from '#core/text.ts'

export type Verdict = 'accept' | 'part' | 'decline'

/** A proposal as everybody reads it. One that is not published has no text, and a ground. */
export interface Proposal {
  readonly id: string
  readonly design: string
  readonly version: string
  readonly element: string
  readonly what: string
  readonly why: string
  readonly whom: string
  readonly locale: string
  readonly by: 'resident' | 'staff'
  readonly state: 'published' | 'declined'
  readonly ground: string | null
  readonly groundWords: string
  readonly edited: boolean
  /** ISO dates */
  readonly publishedOn: string
  readonly dueOn: string | null
  /** the proposal that it says the same as, and what both say */
  readonly joinedTo: string | null
  readonly joinedWhy: string
  readonly verdict: Verdict | null
  readonly reason: Text | null
  readonly answerer: Text | null
  readonly answeredOn: string | null
}

/** Where a proposal stands, as one word for lists. */
export type Standing = 'open' | 'overdue' | 'accept' | 'part' | 'decline' | 'joined' | 'declined'

/** Where a proposal stands on a day (ISO). */
export const standingOf = (
  proposal: Pick<Proposal, 'state' | 'joinedTo' | 'verdict' | 'dueOn'>,
  today: string,
): Standing => {
  if (proposal.state === 'declined') return 'declined'
  if (proposal.joinedTo !== null) return 'joined'
  if (proposal.verdict !== null) return proposal.verdict
  return proposal.dueOn !== null && proposal.dueOn < today ? 'overdue' : 'open'
}

const most = 90

/** What a proposal is called: its first words. */
export const headline = (what: string): string => {
  const [first = ''] = what.split(/(?<=[.!?])\s|\n/)
  return first.length <= most ? first : `${first.slice(0, most).replace(/\s+\S*$/, '')} …`
}
