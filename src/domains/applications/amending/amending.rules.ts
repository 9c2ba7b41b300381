import { inLocale, type Locale } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import type { Compiled } from '#engine/journey/compiled.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import type { Evaluation } from '#engine/journey/evaluation.ts'
import { withOptions } from '#engine/journey/values/listed-options.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { differing } from '../../cases/amendments/amendment.rules.ts'
import { type Answers, answersOnPath } from '../drafts/draft.rules.ts'
import { words } from './amending.words.ts'

type Page = Design['pages'][number]

/**
 * Can a page's answers be corrected by its form? Files and times come with forms of their own, and equality answers are no
 * part of what is decided on.
 */
export const canAmend = (page: Page): boolean =>
  (page.questions ?? []).length > 0 &&
  !(page.questions ?? []).some(
    ({ type, category, questions }) =>
      type === 'file' ||
      type === 'slot' ||
      category === 'equality' ||
      questions?.some((child) => child.type === 'file'),
  )

/** What a correction comes to: `apply` becomes the answers at once, everything else is for the officer to settle. */
export interface Outcome {
  readonly kind: 'nothing' | 'apply' | 'decided' | 'higher' | 'unsettled'
  readonly answers: Answers
  readonly differ: ReturnType<typeof differing>
  readonly was: number | undefined
  readonly now: number | undefined
  /** the page that these answers open and that is to be answered first; undefined when there is none to show */
  readonly next: string | undefined
}

export interface Correcting {
  readonly compiled: Compiled
  readonly asOf: string
  readonly organisation: string
  readonly decided: boolean
  /** pence that the request was sent with */
  readonly fee: number | undefined
}

const outcomeKind = (evaluation: Evaluation, at: Correcting, differs: boolean): Outcome['kind'] => {
  if (!differs) return 'nothing'
  if (at.decided) return 'decided'
  if (!evaluation.complete) return 'unsettled'
  return (evaluation.fee ?? 0) > (at.fee ?? 0) ? 'higher' : 'apply'
}

/** Evaluates a request again with corrected answers, on the day it was sent: what changes, what it costs, what it needs. */
export const outcomeOf = (before: Answers, amended: Answers, at: Correcting): Outcome => {
  const { design } = at.compiled
  const all = { ...before, ...amended }
  const evaluation = evaluate(at.compiled, { answers: all, asOf: at.asOf, organisation: at.organisation })
  const answers = answersOnPath(design, evaluation.path, all)
  const differ = differing(before, answers)
  const open = design.pages.find(({ id }) => id === evaluation.next)
  return {
    kind: outcomeKind(evaluation, at, differ.length > 0),
    answers,
    differ,
    was: at.fee,
    now: evaluation.fee,
    next: open && canAmend(open) && !at.decided ? open.id : undefined,
  }
}

/** A correction as a message to an officer: each question with what it was and what it should be. */
export const messageOf = (design: Design, differ: Outcome['differ'], locale: Locale): string => {
  const questions = design.pages.flatMap((page) => page.questions ?? [])
  const lines = differ.flatMap(({ question, was, is }) => {
    const asked = questions.find(({ id }) => id === question)
    if (!asked) return []
    const full = withOptions(design, asked)
    const said = (value: unknown) =>
      value === null ? inLocale(words.notGiven, locale) : kindOf(full.type).words(full, value, locale).join(', ')
    const label = inLocale(textOf(asked.label), locale)
    return [
      `- ${inLocale(words.line, locale).replace(/\{(question|was|is)\}/g, (_, name: string) => ({ question: label, was: said(was), is: said(is) })[name] ?? '')}`,
    ]
  })
  return [inLocale(words.message, locale), lines.join('\n')].join('\n\n')
}
