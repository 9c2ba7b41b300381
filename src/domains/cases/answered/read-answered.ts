import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { withdrawn } from '../withdrawal/withdrawn.rules.ts'
import type { AnswerCount, CountedDays } from './answered.rules.ts'
import { type Answered, countAnswers, findAnswered } from './answered.store.ts'

/**
 * How many people answered what, by channel, of what a design declares as counted. What was withdrawn or ended in an outcome
 * that is no success is left out. For staff: small counts stand as they are.
 */
export const countAnswered = (work: Work, design: Design, days: CountedDays): Promise<readonly AnswerCount[]> =>
  countAnswers(work.tx, {
    org: work.org,
    design: design.id,
    ...days,
    not: [withdrawn.outcome ?? '', ...(design.outcomes ?? []).filter(({ success }) => !success).map(({ id }) => id)],
  })

const perPage = 25

/** A page of what was sent of a design, and where the next begins. Nothing of the people: no look is written. */
export const readAnswered = async (
  work: Work,
  design: string,
  behind: string | undefined,
): Promise<{ readonly answers: readonly Answered[]; readonly next: string | undefined }> => {
  const [at = '', id = ''] = (behind ?? '').split('_')
  const found = await findAnswered(
    work.tx,
    { org: work.org, design },
    { behind: isBehind(behind) ? { at, id } : undefined, limit: perPage + 1 },
  )
  const answers = found.slice(0, perPage)
  const last = answers.at(-1)
  return { answers, next: found.length > perPage && last ? `${last.submittedAt}_${last.id}` : undefined }
}

/** Did we write this address ourselves? */
const isBehind = (behind: string | undefined): boolean =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(behind ?? '')
