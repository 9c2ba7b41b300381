import type { Design } from '../../src/engine/design/design.ts'
import { normalise } from '../../src/engine/design/normalise.ts'
import { type Merged, mergeDesigns } from '../../src/engine/variation/merge-designs.ts'
import { seededTape, type Tape } from '../engine/tape.ts'
import { change, type Touched } from './make-changes.ts'
import { type Coverage, type Doc, makeDesign } from './make-design.ts'

/** A design with what two sides made of it, each of 1 to 30 changes. */
export interface Case {
  readonly tape: Tape
  readonly base: Design
  readonly ours: Design
  readonly theirs: Design
  readonly merge: Merged
}

/** How often the generator made each key of the schema. */
export const coverage: Coverage = new Map()
/** MERGE_CASES=10000 runs them all; SEED=n draws others. */
export const cases = Number(process.env.MERGE_CASES ?? 300)
const seed = Number(process.env.SEED ?? 20261122)

/** A design changed at random; nothing that is spared is touched. Returns it with what was. */
export const vary = (base: Design, tape: Tape, spared?: Touched): { design: Design; touched: Touched } => {
  const doc = JSON.parse(JSON.stringify(base)) as unknown as Doc
  const touched = change(doc, tape, 1 + tape.upTo(30), spared)
  return { design: normalise(doc), touched }
}

/** Runs every law on every case, each made once. Returns what failed, by law; the first of each law is told in whole. */
export const tryLaws = (
  laws: Readonly<Record<string, (one: Case) => void>>,
): ReadonlyMap<string, readonly string[]> => {
  const failed = new Map<string, string[]>(Object.keys(laws).map((law) => [law, []]))
  for (let i = 0; i < cases; i++) {
    const tape = seededTape(seed + i)
    const base = normalise(makeDesign(tape, coverage))
    const sides = { base, ours: vary(base, tape).design, theirs: vary(base, tape).design }
    const one = { ...sides, merge: mergeDesigns(sides) }
    for (const [law, check] of Object.entries(laws))
      try {
        check({ ...one, tape: seededTape(seed + i) })
      } catch (error) {
        failed.get(law)?.push(`SEED=${seed + i} MERGE_CASES=1: ${(error as Error).message.slice(0, 1500)}`)
      }
  }
  return failed
}
