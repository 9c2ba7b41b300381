import type { Work } from '#core/work.ts'
import { correctRecord } from '../../people/correct-record.ts'
import { factsIn } from '../../people/person.rules.ts'
import { notFromHere } from '../case.policy.ts'
import { isFinal, stageOf } from '../case.rules.ts'
import { findParties, lockNew } from '../case.store.ts'
import { appendOfCase } from '../content/add-message.ts'
import { addContent, findContent } from '../content/content.store.ts'
import { latestAnswers } from '../decisions/latest-answers.ts'
import type { OpenCase } from '../get-case.ts'
import { differing } from './amendment.rules.ts'

/** The answers as they should be, by category, and the revisions that the person saw when they corrected them. */
export interface Amendment {
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly seen: Readonly<Record<string, number>>
}

/**
 * Corrects answers of a case that is not decided: each category that changes gets a new revision, and the ones before it
 * stay; what they say of the person reaches their record, so that messages go where they are read. The case must be locked. Refuses once it is decided, and where it was corrected meanwhile.
 */
export const amendAnswers = async (work: Work, open: OpenCase, amendment: Amendment): Promise<void> => {
  const stage = stageOf(open.design.compiled.design, open.case.stage)
  if (isFinal(stage)) throw notFromHere
  const contents = await findContent(work.tx, work.org, open.case.id)
  const { revisions } = latestAnswers(contents)
  if (Object.entries(revisions).some(([category, revision]) => amendment.seen[category] !== revision)) throw notFromHere
  const bodyOf = (category: string) =>
    (contents.find(
      (each) => each.kind === 'answers' && each.category === category && each.revision === revisions[category],
    )?.body ?? {}) as Record<string, unknown>
  // Equality answers are no part of it: they are not the deciders' and are not shown here.
  const categories = [...new Set([...Object.keys(revisions), ...Object.keys(amendment.answers)])].filter(
    (category) => category !== 'equality',
  )
  const changed = categories.filter(
    (category) => differing(bodyOf(category), amendment.answers[category] ?? {}).length > 0,
  )
  if (changed.length === 0) return
  const { design } = open.design.compiled
  const told = (of: (category: string) => Readonly<Record<string, unknown>>) =>
    factsIn(design, Object.assign({}, ...categories.map(of)) as Record<string, unknown>)
  const applicant = (await findParties(work.tx, work.org, open.case.id)).find(({ role }) => role === 'applicant')
  await Promise.all([
    lockNew(work.tx, { org: work.org, id: open.case.id }, changed),
    applicant &&
      correctRecord(work, applicant.record, {
        before: told(bodyOf),
        after: told((category) => amendment.answers[category] ?? {}),
      }),
  ])
  const content = await addContent(
    work.tx,
    { org: work.org, case: open.case.id, now: work.now },
    changed.map((category) => ({
      kind: 'answers' as const,
      item: 'answers',
      category,
      revision: (revisions[category] ?? 0) + 1,
      body: amendment.answers[category] ?? {},
    })),
  )
  await appendOfCase(work, open, { type: 'case.amended', stage: stage.id, content, data: { categories: changed } })
}
