import type { Design } from '../../design/design.ts'
import { kindOf } from '../../questions/kinds.ts'
import { questionsOf } from '../design-walk.ts'
import { type Problem, problem } from '../problem.ts'

/** What a design owes the people it asks: a category for each personal answer, how long it is kept, why it is shared. */
export function privacyProblems(design: Design): readonly Problem[] {
  const questions = questionsOf(design).flatMap(({ question, at, group }) =>
    question.category !== undefined || group?.category !== undefined || kindOf(question.type).defaultCategory
      ? []
      : [problem('missing-category', at)],
  )
  const sharing = (design.sharing ?? []).flatMap((share, s) =>
    share.purpose.trim() === '' ? [problem('sharing-without-purpose', `/sharing/${s}`)] : [],
  )
  return [...questions, ...sharing, ...(design.retention ? [] : [problem('missing-retention', '')])]
}
