import type { Work } from '#core/work.ts'
import type { Question } from '#engine/design/question.ts'
import { mayBeOffered } from '../../cases/earlier/earlier.rules.ts'
import { findEarlierAnswers } from '../../cases/earlier/find-earlier-answers.ts'
import { findOwnProfile } from '../../people/own-profile.ts'
import type { Journey } from '../drafts/load-journey.ts'
import { type Offers, offersFor } from './offer.rules.ts'

const none: Offers = {}

/**
 * What whoever acts told before and may use again at these questions. Nothing where they apply for somebody else: what they
 * told is of themselves. `host` keeps the place's accounts.
 */
export const findOffers = async (
  work: Work,
  journey: Pick<Journey, 'design' | 'evaluation' | 'asOf'>,
  at: { readonly host: string; readonly questions: readonly Question[] },
): Promise<Offers> => {
  const questions = at.questions.filter(mayBeOffered)
  if (questions.length === 0 || journey.evaluation.onBehalf === true) return none
  const [told, profile] = await Promise.all([findEarlierAnswers(work), findOwnProfile(work, at.host)])
  return offersFor(questions, { told, profile }, { design: journey.design.id, asOf: journey.asOf })
}
