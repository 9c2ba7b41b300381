import type { Work } from '#core/work.ts'
import { appendOfCase } from '../content/add-message.ts'
import { addContent } from '../content/content.store.ts'
import type { OpenCase } from '../get-case.ts'
import { findEqualityPut } from './equality.store.ts'

/** Have the equality questions of a case been put to its applicant, whatever they chose? */
export const isEqualityPut = (work: Work, caseId: string): Promise<boolean> =>
  findEqualityPut(work.tx, work.org, caseId)

/**
 * Keeps equality answers under their own lock, which no key of the organisation's people opens; none, where they were passed
 * over. Both look alike to everybody else: the event says that the questions were put, and nothing of whether one was
 * answered. The case must be locked; a second time nothing happens.
 */
export const keepEquality = async (
  work: Work,
  open: OpenCase,
  answers: Readonly<Record<string, unknown>>,
): Promise<void> => {
  if (await findEqualityPut(work.tx, work.org, open.case.id)) return
  const content = await addContent(work.tx, { org: work.org, case: open.case.id, now: work.now }, [
    { kind: 'answers', item: 'answers', category: 'equality', revision: 1, body: answers },
  ])
  await appendOfCase(work, open, { type: 'case.equalityPut', content })
}
