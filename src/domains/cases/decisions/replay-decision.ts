import type { Work } from '#core/work.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import { canonical } from '#engine/versions/canonical.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { recordLook } from '../../journal/record-look.ts'
import { findCase } from '../case.store.ts'
import { findContent } from '../content/content.store.ts'
import { type DecisionLine, decisionLines } from './decision.rules.ts'
import { type Decision, findDecision } from './decision.store.ts'

/** A decision as it was kept and as it comes out now. `recomputed` is null where answers that it stood on were erased. */
export interface Replayed {
  readonly same: boolean
  readonly stored: { readonly version: string; readonly asOf: string; readonly lines: readonly DecisionLine[] }
  readonly recomputed: { readonly lines: readonly DecisionLine[] } | null
}

const answersOf = async (work: Work, decision: Decision): Promise<Record<string, unknown> | undefined> => {
  const contents = await findContent(work.tx, work.org, decision.caseId)
  const answers: Record<string, unknown> = {}
  for (const [category, revision] of Object.entries(decision.answers)) {
    // Revisions up to the one decided on: a later one may hold only what it changed.
    const until = contents.filter(
      (each) => each.kind === 'answers' && each.category === category && each.revision <= revision,
    )
    if (until.every(({ body }) => body === undefined)) return undefined
    Object.assign(answers, ...until.map(({ body }) => body ?? {}))
  }
  return answers
}

/**
 * Makes the decision of a case again: the stored version, with the stored parameters in place of its own, on the stored
 * revisions of the answers and the stored day. Undefined where there is no such case or it is not decided.
 */
export const replayDecision = async (
  work: Work,
  of: { readonly reference: string; readonly slug: string },
): Promise<Replayed | undefined> => {
  const found = await findCase(work.tx, { org: work.org, reference: of.reference })
  const decision = found && (await findDecision(work.tx, work.org, found.id))
  if (!found || !decision) return undefined
  await recordLook(work, { page: 'replay', caseId: found.id, subjects: found.link ? [found.link] : [] })
  const { version, asOf, lines, parameters } = decision
  const stored = { version, asOf, lines }
  const answers = await answersOf(work, decision)
  if (!answers) return { same: false, stored, recomputed: null }
  const { compiled } = await getVersion(work, work.org, version)
  const evaluation = evaluate(compiled, { answers, asOf, organisation: of.slug, parameters })
  // Through JSON, as they are stored: what is undefined there is not there.
  const again = JSON.parse(JSON.stringify(decisionLines(compiled.design, evaluation))) as readonly DecisionLine[]
  return { same: canonical(lines) === canonical(again), stored, recomputed: { lines: again } }
}
