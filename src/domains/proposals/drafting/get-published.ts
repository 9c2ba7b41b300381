import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Proposal } from '../reading/proposal.rules.ts'
import { findProposal } from '../reading/proposal.store.ts'

/** A published proposal of the work's organisation about a service; refuses where there is none. */
export const getPublished = async (work: Work, id: string, design: string): Promise<Proposal> => {
  const proposal = await findProposal(work.tx, work.org, id)
  if (proposal?.state !== 'published' || proposal.design !== design) throw notFound()
  return proposal
}
