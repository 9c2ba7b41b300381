import type { Design } from '#engine/design/design.ts'
import type { ExampleResult } from '#engine/examples/run-examples.ts'
import { diffDesigns, type SaidChange } from '#engine/variation/diff-designs.ts'
import { type Merged, mergeDesigns } from '#engine/variation/merge-designs.ts'
import { checkMerge, type MergeProblem } from '#engine/variation/merging/check-merge.ts'
import type { Conflict, Settlement, Settlements } from '#engine/variation/merging/conflict.ts'
import type { Three } from '#engine/variation/merging/three.ts'
import type { Change } from '#engine/variation/patch/change.ts'
import { revertChange } from '#engine/variation/revert-change.ts'

/** How a person wants an update: conflicts as they settle them by path, and which changes of either side are left out. */
export interface Choices {
  readonly settled: Settlements
  /** changes by kind and address, `set /title/en` */
  readonly leftOut: { readonly ours: readonly string[]; readonly theirs: readonly string[] }
}

/** Whose an example is: it was there, the organisation or the publisher added or changed it. */
export interface RunExample extends ExampleResult {
  readonly whose: 'both' | 'ours' | 'theirs'
}

/** An update as somebody looks at it: what each side changed, what does not go together, and what comes of it. */
export interface Update {
  readonly ours: readonly SaidChange[]
  readonly theirs: readonly SaidChange[]
  /** all conflicts, settled or not */
  readonly conflicts: readonly Conflict[]
  /** the paths of those that nobody settled */
  readonly unsettled: readonly string[]
  readonly merged: Design
  readonly taken: Merged['taken']
  readonly translations: Merged['translations']
  readonly problems: readonly MergeProblem[]
  readonly examples: readonly RunExample[]
}

/** What a change is known by on the screen. */
export const keyOf = ({ kind, at }: Change): string => `${kind} ${at}`

/** The keys of what each side changed. */
export const keysOfSides = ({ base, ours, theirs }: Three<Design>): Choices['leftOut'] => {
  const keys = (side: Design) => diffDesigns(base, side).patch.changes.map(keyOf)
  return { ours: keys(ours), theirs: keys(theirs) }
}

const without = (base: Design, side: Design, said: readonly SaidChange[], keys: readonly string[]): Design =>
  said
    .filter(({ change }) => keys.includes(keyOf(change)))
    .reduce((left, { change }) => revertChange(base, left, change), side)

const whose = (id: string, { ours, theirs }: Pick<Update, 'ours' | 'theirs'>): RunExample['whose'] => {
  const touched = (said: readonly SaidChange[]) =>
    said.some(({ change }) => change.at === `/examples/${id}` || change.at.startsWith(`/examples/${id}/`))
  const [mine, other] = [touched(ours), touched(theirs)]
  return mine === other ? 'both' : mine ? 'ours' : 'theirs'
}

/** Merges an update as a person wants it, checks what comes of it as if it were new, and runs the examples of both sides. */
export const mergeUpdate = (three: Three<Design>, choices: Choices, languages: readonly string[]): Update => {
  const { base } = three
  const [ours, theirs] = [diffDesigns(base, three.ours).changes, diffDesigns(base, three.theirs).changes]
  const chosen = {
    base,
    ours: without(base, three.ours, ours, choices.leftOut.ours),
    theirs: without(base, three.theirs, theirs, choices.leftOut.theirs),
  }
  const { conflicts } = mergeDesigns(chosen)
  const known = Object.entries(choices.settled).filter(([path]) => conflicts.some((one) => one.path === path))
  const result = mergeDesigns(chosen, Object.fromEntries<Settlement>(known))
  const { problems, examples } = checkMerge(result, chosen, { languages })
  return {
    ours,
    theirs,
    conflicts,
    unsettled: result.conflicts.map(({ path }) => path),
    merged: result.merged,
    taken: result.taken,
    translations: result.translations,
    problems,
    examples: examples.map((example) => ({ ...example, whose: whose(example.id, { ours, theirs }) })),
  }
}
