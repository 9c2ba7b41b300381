import { notFound } from '#core/refusal.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { DesignFault } from '#engine/design/design-fault.ts'
import { defaultOrganisation } from '#engine/examples/default-organisation.ts'
import { type ExampleResult, outcomeOf, runExamples } from '#engine/examples/run-examples.ts'
import { ExpressionDefect } from '#engine/expressions/expression-defect.ts'
import { compile } from '#engine/journey/compile.ts'
import type { Compiled } from '#engine/journey/compiled.ts'
import { leftBlank } from '#engine/journey/left-blank.ts'
import { diffDesigns } from '#engine/variation/diff-designs.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { findFigures } from '../adopting/figures.store.ts'
import type { Misfit } from '../varying/vary.rules.ts'
import { getVariation, type Variation, vary } from '../varying/vary.ts'
import { type Example, exampleId, exampleOf, figuresOn } from './example.rules.ts'
import { keepTrial, type Trial } from './try-design.ts'

const reasons = {
  added: { en: 'An example of how it must come out', cy: 'Enghraifft o sut y mae’n rhaid iddo ddod allan' },
  renewed: { en: 'It comes out so now, and that is right', cy: 'Fel hyn y mae’n dod allan nawr, ac mae hynny’n iawn' },
  removed: { en: 'The example is no longer wanted', cy: 'Nid oes angen yr enghraifft mwyach' },
} as const satisfies Readonly<Record<string, Text>>

/** Examples of a copy with how each comes out; none comes out where the copy cannot be run. */
export interface OwnExamples {
  readonly own: Design
  /** the hash of the copy that they were run on */
  readonly copy: string
  readonly examples: readonly (Example & { readonly result: ExampleResult | undefined })[]
}

const compiled = (design: Design): Compiled | undefined => {
  try {
    return compile(design)
  } catch (fault) {
    if (!(fault instanceof DesignFault)) throw fault
    return undefined
  }
}

/** The examples of the work's organisation's copy of a design, run on it as it is now. */
export const ownExamples = async (work: Work, design: string): Promise<OwnExamples> => {
  const { own, adoption } = await getVariation(work, design)
  const ready = compiled(own)
  const results = ready ? runExamples(ready) : []
  return {
    own,
    copy: adoption.localHash,
    examples: (own.examples ?? []).map((example, i) => ({ ...example, result: results[i] })),
  }
}

/** Makes the own copy's examples these, as a change of the variation that whoever acts answers for. */
const change = async (
  work: Work,
  { adoption, own }: Variation,
  examples: readonly Example[],
  why: Text,
): Promise<Misfit | undefined> => {
  if (work.actor.kind !== 'member') throw notFound()
  const { patch } = diffDesigns(own, { ...own, examples: [...examples] })
  const grounds = { reason: inLocale(why, work.locale), owner: work.actor.membership }
  return vary(work, adoption.design, { change: patch, why: grounds })
}

/**
 * Saves what came of a trial as an example of the own copy: run from now on whenever the copy is checked. What the trial had on
 * top of the copy is no part of it, so such a trial has nothing to save. Returns why it cannot be.
 */
export const saveExample = async (work: Work, trial: Trial, title: Text): Promise<Misfit | undefined> => {
  const { whole, day, organisation, given, answers } = trial
  const [variation, figures, { slug }] = await Promise.all([
    getVariation(work, whole.id),
    findFigures(work.tx, work.org, whole.id),
    getDetails(work),
  ])
  const { own, adoption } = variation
  const ready = compiled(own)
  if (trial.extra || !ready || adoption.localHash !== whole.contentHash) return 'changed-meanwhile'
  const parameters = given.example === undefined ? figuresOn(own, figures, day) : given.parameters
  const examples = own.examples ?? []
  const taken = examples.map(({ id }) => id)
  const id = exampleId(slug, inLocale(title, 'en'), taken)
  const { path } = trial.evaluation
  const example = exampleOf(own, id, { title, day, organisation, parameters, answers, path })
  const expect = { ...outcomeOf(ready, example) }
  return change(work, variation, [...examples, { ...example, expect }], reasons.added)
}

const one = ({ own }: Pick<Variation, 'own'>, id: string): Example => {
  const example = own.examples?.find((candidate) => candidate.id === id)
  if (!example) throw notFound()
  return example
}

/** Expects of an example what comes of it now, of the names that it expects. `copy`: the one that it was looked at on. */
export const renewExample = async (
  work: Work,
  design: string,
  { id, copy }: { readonly id: string; readonly copy: string },
): Promise<Misfit | undefined> => {
  const variation = await getVariation(work, design)
  const example = one(variation, id)
  const ready = compiled(variation.own)
  if (!ready || variation.adoption.localHash !== copy) return 'changed-meanwhile'
  try {
    const expect = { ...outcomeOf(ready, example, Object.keys(example.expect)) }
    const renewed = (variation.own.examples ?? []).map((each) => (each.id === id ? { ...each, expect } : each))
    return await change(work, variation, renewed, reasons.renewed)
  } catch (defect) {
    if (defect instanceof ExpressionDefect) return 'not-possible'
    throw defect
  }
}

/** Removes an example from the own copy. */
export const removeExample = async (work: Work, design: string, id: string): Promise<Misfit | undefined> => {
  const variation = await getVariation(work, design)
  one(variation, id)
  const left = (variation.own.examples ?? []).filter((each) => each.id !== id)
  return change(work, variation, left, reasons.removed)
}

/** Opens an example in the preview of whoever acts: its answers, its day, its figures, in place of what they tried before. */
export const openExample = async (work: Work, design: string, id: string): Promise<void> => {
  const variation = await getVariation(work, design)
  const { answers, asOf, parameters, organisation: named } = one(variation, id)
  const organisation = named ?? defaultOrganisation(variation.own)
  const ready = compiled(variation.own)
  await keepTrial(work, design, {
    answers: ready ? leftBlank(ready, answers) : answers,
    asOf,
    given: { example: id, ...(organisation && { organisation }), ...(parameters && { parameters }) },
  })
}
