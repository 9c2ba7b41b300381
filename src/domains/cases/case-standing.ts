import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { getVersion } from '../designs/design-in-use.ts'
import { isFinal, stageOf } from './case.rules.ts'
import { findApplicantAccount, findCaseById } from './case.store.ts'
import { readMessages } from './content/read-messages.ts'
import { documentsIn, outstanding } from './requests/documents/document.rules.ts'
import { lastDay } from './targets/clock.rules.ts'
import { withdrawn } from './withdrawal/withdrawn.rules.ts'

/** How a case stands, in words that its applicant may read; nothing of its content. */
export interface CaseStanding {
  readonly reference: string
  readonly title: Text
  readonly stage: Text
  /** does it wait for the applicant? */
  readonly waits: boolean
  /** what is wanted of them, where something is */
  readonly wants: 'answer' | 'documents' | null
  /** ISO date by which they can expect it; null without a target, and while it waits for them */
  readonly dueOn: string | null
  /** they withdrew it */
  readonly withdrawn: boolean
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
  const [applicant, messages] = await Promise.all([
    found.link ? findApplicantAccount(work.tx, work.org, found.link) : undefined,
    readMessages(work, id),
  ])
  const stage = stageOf(design, found.stage)
  const documents = outstanding(documentsIn(messages)).length > 0
  const wants = isFinal(stage) ? null : documents ? 'documents' : stage.waits ? 'answer' : null
  return {
    reference: found.reference,
    title: textOf(design.title),
    stage: textOf(stage.title),
    waits: wants !== null,
    wants,
    dueOn: found.dueAt && !isFinal(stage) && wants === null ? lastDay(found.dueAt) : null,
    closed: isFinal(stage),
    withdrawn: found.outcome === withdrawn.outcome,
    account: applicant?.account,
  }
}
