import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { getVersion } from '../designs/design-in-use.ts'
import { isFinal, stageOf } from './case.rules.ts'
import { findApplicantAccount, findCaseById } from './case.store.ts'

/** How a case stands, in words that its applicant may read; nothing of its content. */
export interface CaseStanding {
  readonly reference: string
  readonly title: Text
  readonly stage: Text
  /** does it wait for the applicant? */
  readonly waits: boolean
  readonly closed: boolean
  /** the applicant's account, where they have one */
  readonly account: string | undefined
}

/** How a case stands now; undefined where it does not open for whoever asks, or where its design is a quiet one. */
export const findStanding = async (work: Work, id: string): Promise<CaseStanding | undefined> => {
  const found = await findCaseById(work.tx, work.org, id)
  if (!found) return undefined
  const { design } = (await getVersion(work, work.org, found.version)).compiled
  if (design.quiet) return undefined
  const applicant = found.link ? await findApplicantAccount(work.tx, work.org, found.link) : undefined
  const stage = stageOf(design, found.stage)
  return {
    reference: found.reference,
    title: textOf(design.title),
    stage: textOf(stage.title),
    waits: stage.waits ?? false,
    closed: isFinal(stage),
    account: applicant?.account,
  }
}
