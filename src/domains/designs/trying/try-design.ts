import { dayOf } from '#core/days/day.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { ExpressionDefect } from '#engine/expressions/expression-defect.ts'
import { sayDefect } from '#engine/expressions/say-defect.ts'
import { withoutApart } from '#engine/journey/apart/apart.ts'
import type { Compiled } from '#engine/journey/compiled.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import type { Evaluation } from '#engine/journey/evaluation.ts'
import type { Changes } from '#engine/variation/patch/change.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { findAdoption } from '../adopting/adoption.store.ts'
import { findFigures } from '../adopting/figures.store.ts'
import { withOwnFigures } from '../adopting/own-figures.ts'
import type { DesignInUse } from '../design-in-use.ts'
import { compileCopy, type Fault } from './compile-copy.ts'
import { findTrial, putTrial, removeTrial, type StoredTrial, type TrialAbout } from './trial.store.ts'

export type { Fault } from './compile-copy.ts'
export type { Given, StoredTrial, TrialAbout } from './trial.store.ts'

/** An organisation's own copy while somebody tries it, with what the engine says of the answers so far. */
export interface Trial extends StoredTrial {
  /** the day it is tried for: the one that was chosen, else today */
  readonly day: string
  /** all of it, compiled; with the organisation's own figures, unless an example is tried */
  readonly whole: DesignInUse
  /** the journey: without the questions that are asked apart when everything is sent */
  readonly journey: DesignInUse
  /** of the journey */
  readonly evaluation: Evaluation
  /** the organisation that it is tried for, by its slug */
  readonly organisation: string
}

/** A copy that cannot be run as it is, and why. */
export interface Stuck extends StoredTrial {
  readonly day: string
  readonly design: Design
  readonly faults: readonly Fault[]
}

export const isStuck = (trial: Trial | Stuck): trial is Stuck => 'faults' in trial

const fresh: StoredTrial = { answers: {}, asOf: null, given: {}, extra: null, about: null }

const atOf = (work: Work, design: string) => {
  if (work.actor.kind !== 'member') throw notFound()
  return { org: work.org, design, membership: work.actor.membership }
}

/** Runs a compiled design as a trial runs it; where a figure has no value on that day, says so instead. */
export const evaluateTrial = (
  compiled: Compiled,
  { answers, day, given, organisation }: Pick<Trial, 'answers' | 'day' | 'given' | 'organisation'>,
): Evaluation | Fault => {
  try {
    const { parameters } = given
    return evaluate(compiled, { answers, asOf: day, organisation, ...(parameters && { parameters }) })
  } catch (defect) {
    if (!(defect instanceof ExpressionDefect)) throw defect
    return { message: sayDefect({ design: compiled.design, asOf: day }, defect) }
  }
}

/**
 * What whoever acts tries of a design: their organisation's own copy, with the answers that they gave so far. Refuses where
 * it adopted none. `lock` keeps it until the transaction ends.
 */
export const loadTrial = async (work: Work, design: string, { lock = false } = {}): Promise<Trial | Stuck> => {
  const [adoption, kept, figures, { slug }] = await Promise.all([
    findAdoption(work.tx, work.org, design),
    findTrial(work.tx, atOf(work, design), lock),
    findFigures(work.tx, work.org, design),
    getDetails(work),
  ])
  if (!adoption) throw notFound()
  const stored = kept ?? fresh
  const day = stored.asOf ?? dayOf(work.now)
  const copy = compileCopy(adoption, stored.extra)
  if ('faults' in copy) return { ...stored, day, design: copy.design, faults: copy.faults }
  const plain = stored.given.example !== undefined
  const compiled = plain ? copy.compiled : withOwnFigures(copy.compiled, `trial ${copy.hash}`, figures)
  const whole = { org: work.org, id: design, hash: copy.hash, contentHash: copy.hash, compiled }
  const journey = { ...whole, compiled: withoutApart(compiled) }
  const organisation = stored.given.organisation ?? slug
  const evaluation = evaluateTrial(journey.compiled, { ...stored, day, organisation })
  if ('message' in evaluation) return { ...stored, day, design: compiled.design, faults: [evaluation] }
  return { ...stored, day, whole, journey, evaluation, organisation }
}

/** The own copy of the work's organisation, compiled; undefined where it cannot be run. Refuses where it adopted none. */
export const ownCompiled = async (work: Work, design: string): Promise<Compiled | undefined> => {
  const adoption = await findAdoption(work.tx, work.org, design)
  if (!adoption) throw notFound()
  const copy = compileCopy(adoption, null)
  return 'compiled' in copy ? withoutApart(copy.compiled) : undefined
}

/** Keeps what a member tries of a design, in place of what they tried before. Nobody else reads it, and it is gone in a day. */
export const keepTrial = async (work: Work, design: string, trial: Partial<StoredTrial>): Promise<void> => {
  const at = atOf(work, design)
  if (!(await findAdoption(work.tx, work.org, design))) throw notFound()
  const { answers, asOf, given, extra, about } = { ...fresh, ...trial }
  await putTrial(work.tx, at, { answers, asOf, given, extra, about }, work.now)
}

/**
 * Begins a trial of the own copy with further changes on it, which stay nobody's but the trial's: a proposal before it is
 * decided. `about.title` is said on each page of it, `about.back` is where whoever tries came from. Send them to the preview
 * of the design then (`previewPath`).
 */
export const tryChanges = (
  work: Work,
  design: string,
  { changes, about }: { readonly changes: Changes; readonly about: TrialAbout },
): Promise<void> => keepTrial(work, design, { extra: changes, about })

/** Forgets what whoever acts tried of a design. */
export const endTrial = async (work: Work, design: string): Promise<void> => {
  await removeTrial(work.tx, atOf(work, design))
}
