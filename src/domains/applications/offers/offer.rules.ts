import { createHash } from 'node:crypto'
import type { Question } from '#engine/design/question.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { type AnswerSource, mayBeOffered, type Told } from '../../cases/earlier/earlier.rules.ts'
import type { Answers } from '../drafts/draft.rules.ts'

/** An earlier answer that is offered again: it becomes an answer only when the person says so. */
export interface Offer {
  readonly value: unknown
  readonly source: AnswerSource
  /** names what is offered: a form that confirms something else is asked again */
  readonly mark: string
}
/** By question id. */
export type Offers = Readonly<Record<string, Offer>>
/** Where the answers of a draft came from that were confirmed and not typed, by question id. */
export type Sources = Readonly<Record<string, AnswerSource>>

/** What is known of whoever fills the form in. */
export interface Known {
  /** what they told this organisation, newest first */
  readonly told: readonly Told[]
  /** their own account, by fact */
  readonly profile: Readonly<Record<string, unknown>>
}

/** The controls of an offer: which of the two, and what was offered. */
export const offerControl = (question: string): string => `_offer.${question}`
export const offeredControl = (question: string): string => `_offered.${question}`

const offerOf = (value: unknown, source: AnswerSource): Offer => ({
  value,
  source,
  mark: createHash('sha256')
    .update(JSON.stringify([value, source]))
    .digest('base64url')
    .slice(0, 16),
})

const sameMeaning = (question: Question, design: string, told: Told): boolean =>
  told.type === question.type &&
  told.category === (question.category ?? 'service') &&
  (question.fact === undefined ? told.design === design && told.question === question.id : told.fact === question.fact)

const account = { from: 'account', service: null, at: null } as const

/**
 * What may be offered at these questions: the newest answer to the same fact, or to the same question of the same service,
 * else what the person's own account says, where it is still an answer to the question as it is asked today.
 */
export const offersFor = (
  questions: readonly Question[],
  { told, profile }: Known,
  at: { readonly design: string; readonly asOf: string },
): Offers =>
  Object.fromEntries(
    questions.filter(mayBeOffered).flatMap((question) => {
      const fits = (value: unknown) => kindOf(question.type).check(question, value, { asOf: at.asOf }).length === 0
      const own = question.fact === undefined ? undefined : profile[question.fact]
      const found = told.find((one) => sameMeaning(question, at.design, one) && fits(one.value))
      if (found) return [[question.id, offerOf(found.value, found.source)]]
      return own !== undefined && fits(own) ? [[question.id, offerOf(own, account)]] : []
    }),
  )

/** What a form confirmed: the answers taken as offered, and the questions whose offer is no longer what they saw. */
export interface Confirmed {
  readonly answers: Answers
  readonly sources: Sources
  readonly stale: readonly string[]
}

/** The questions at which a form says "use this". */
export const confirming = (form: Form): readonly string[] =>
  Object.keys(form).flatMap((name) =>
    name.startsWith('_offer.') && form[name] === 'use' ? [name.slice('_offer.'.length)] : [],
  )

export const confirmedIn = (form: Form, offers: Offers): Confirmed => {
  const taken = confirming(form)
  const good = taken.filter((id) => offers[id]?.mark !== undefined && offers[id]?.mark === form[offeredControl(id)])
  return {
    answers: Object.fromEntries(good.map((id) => [id, offers[id]?.value])),
    sources: Object.fromEntries(good.flatMap((id) => (offers[id] ? [[id, offers[id].source]] : []))),
    stale: taken.filter((id) => !good.includes(id)),
  }
}

/** The sources of a draft after some answers were given anew: one that was typed has none any more. */
export const sourcesAfter = (
  before: { readonly sources: Sources; readonly answers: Answers },
  given: Answers,
  confirmed: Sources,
): Sources => {
  const same = (id: string) => JSON.stringify(before.answers[id]) === JSON.stringify(given[id])
  const stay = Object.entries(before.sources).filter(([id]) => !(id in given) || same(id))
  return { ...Object.fromEntries(stay), ...confirmed }
}
