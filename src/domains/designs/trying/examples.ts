import { notFound } from '#core/refusal.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { defaultOrganisation } from '#engine/examples/default-organisation.ts'
import { type ExampleResult, outcomeOf, runExamples } from '#engine/examples/run-examples.ts'
import { ExpressionDefect } from '#engine/expressions/expression-defect.ts'
import type { Compiled } from '#engine/journey/compiled.ts'
import { leftBlank } from '#engine/journey/left-blank.ts'
import type { Changes } from '#engine/variation/patch/change.ts'
import { diffParts } from '#engine/variation/patch/diff-parts.ts'
import type { Json } from '#engine/variation/tree/json.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { findAdoption } from '../adopting/adoption.store.ts'
import { findFigures } from '../adopting/figures.store.ts'
import { removalOf } from '../varying/places.rules.ts'
import type { Misfit } from '../varying/vary.rules.ts'
import { vary } from '../varying/vary.ts'
import { compileCopy } from './compile-copy.ts'
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

/** The own copy of the work's organisation, its hash, and the same made ready where it can be run. */
interface OwnCopy {
  readonly own: Design
  readonly copy: string
  readonly ready: Compiled | undefined
}

const ownOf = async (work: Work, design: string): Promise<OwnCopy> => {
  const adoption = await findAdoption(work.tx, work.org, design)
  if (!adoption) throw notFound()
  const made = compileCopy(adoption, null)
  const ready = 'compiled' in made ? made.compiled : undefined
  return { own: 'compiled' in made ? made.compiled.design : made.design, copy: adoption.localHash, ready }
}

/** The examples of the work's organisation's copy of a design, run on it as it is now. */
export const ownExamples = async (work: Work, design: string): Promise<OwnExamples> => {
  const { own, copy, ready } = await ownOf(work, design)
  const results = ready ? runExamples(ready) : []
  return { own, copy, examples: (own.examples ?? []).map((example, i) => ({ ...example, result: results[i] })) }
}

/** A change of the variation that whoever acts answers for. */
const change = (work: Work, design: string, changes: Changes, why: Text): Promise<Misfit | undefined> => {
  if (work.actor.kind !== 'member') throw notFound()
  return vary(work, design, {
    change: changes,
    why: { reason: inLocale(why, work.locale), owner: work.actor.membership },
  })
}

/**
 * Saves what came of a trial as an example of the own copy: run from now on whenever the copy is checked. What the trial had on
 * top of the copy is no part of it, so such a trial has nothing to save. Returns why it cannot be.
 */
export const saveExample = async (work: Work, trial: Trial, title: Text): Promise<Misfit | undefined> => {
  const { whole, day, organisation, given, answers } = trial
  const [{ own, copy, ready }, figures, { slug }] = await Promise.all([
    ownOf(work, whole.id),
    findFigures(work.tx, work.org, whole.id),
    getDetails(work),
  ])
  if (trial.extra || !ready || copy !== whole.contentHash) return 'changed-meanwhile'
  const parameters = given.example === undefined ? figuresOn(own, figures, day) : given.parameters
  const taken = (own.examples ?? []).map((example) => example.id)
  const id = exampleId(slug, inLocale(title, 'en'), taken)
  const { path } = trial.evaluation
  const example = exampleOf(own, id, { title, day, organisation, parameters, answers, path })
  const value = { ...example, expect: { ...outcomeOf(ready, example) } }
  const added: Changes = {
    changes: [{ kind: 'add', at: `/examples/${id}`, value }],
    orders: { '/examples': [...taken, id] },
  }
  return change(work, whole.id, added, reasons.added)
}

const one = ({ own }: OwnCopy, id: string): Example => {
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
  const of = await ownOf(work, design)
  const example = one(of, id)
  if (!of.ready || of.copy !== copy) return 'changed-meanwhile'
  try {
    const expect = { ...outcomeOf(of.ready, example, Object.keys(example.expect)) }
    const examples = (of.own.examples ?? []).map((each) => (each.id === id ? { ...each, expect } : each))
    const renewed = diffParts(of.own as unknown as Json, { ...of.own, examples } as unknown as Json)
    return await change(work, design, renewed, reasons.renewed)
  } catch (defect) {
    if (defect instanceof ExpressionDefect) return 'not-possible'
    throw defect
  }
}

/** Removes an example from the own copy. */
export const removeExample = async (work: Work, design: string, id: string): Promise<Misfit | undefined> => {
  const of = await ownOf(work, design)
  one(of, id)
  return change(work, design, removalOf(of.own, `/examples/${id}`), reasons.removed)
}

/** Opens an example in the preview of whoever acts: its answers, its day, its figures, in place of what they tried before. */
export const openExample = async (work: Work, design: string, id: string): Promise<void> => {
  const of = await ownOf(work, design)
  const { answers, asOf, parameters, organisation: named } = one(of, id)
  const organisation = named ?? defaultOrganisation(of.own)
  await keepTrial(work, design, {
    answers: of.ready ? leftBlank(of.ready, answers) : answers,
    asOf,
    given: { example: id, ...(organisation && { organisation }), ...(parameters && { parameters }) },
  })
}
