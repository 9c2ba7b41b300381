import type { CheckResult } from '#engine/check/check-design.ts'
import type { Problem } from '#engine/check/problem.ts'
import type { EthicsReason } from './publishing/ethics.rules.ts'

/**
 * Holds that an organisation may require, each cleared by a person: somebody else than who put it up, an assessment, a review
 * of what could hurt people. The last is asked only of a version that gives a reason for it (publishing/ethics.rules.ts).
 */
export const personHolds = ['second-officer', 'impact-assessment', 'ethics-review'] as const
export type PersonHold = (typeof personHolds)[number]

/** The key of the setting that says which of them an organisation requires: `['second-officer']`. */
export const holdsKey = 'design.holds'

/** A named condition between a version and going live: who may clear it, and what shows that it is cleared. */
export interface Hold {
  readonly hold: 'checks' | 'examples' | 'languages' | 'sign-in-route' | PersonHold
  /** `itself`: cleared by the evidence alone; `person`: by somebody named */
  readonly clears: 'itself' | 'person'
  readonly evidence: Readonly<Record<string, unknown>>
  readonly cleared: boolean
}

/** What is known of a version that is put up for publication. */
export interface Findings {
  readonly problems: readonly Pick<Problem, 'at' | 'code' | 'message'>[]
  readonly examples: CheckResult['examples']
  readonly languages: readonly string[]
  readonly asksSignIn: boolean
  /** whether the node has a way to sign in that gives what the design asks for */
  readonly canSignIn: boolean
}

const most = 20
const saidOf = (problems: Findings['problems']) => problems.slice(0, most).map(({ at, message }) => ({ at, message }))

/**
 * Said and no reason to hold: what is adopted runs as it is, also where its publisher's teams are called otherwise; requests of such
 * a stage lie in the queue of all.
 */
export const isAdvice = ({ code }: { readonly code: string }): boolean => code === 'unknown-team'

/** The holds that clear themselves, as they stand by what was found. */
export const ownHolds = (findings: Findings): readonly Hold[] => {
  const own = ['missing-language', 'example-fails']
  const lacking = findings.problems.filter(({ code }) => code === 'missing-language')
  const advised = findings.problems.filter(isAdvice)
  const failed = findings.examples.filter(({ ok }) => !ok).length
  const other = findings.problems.filter((one) => !own.includes(one.code) && !isAdvice(one))
  return [
    {
      hold: 'checks',
      clears: 'itself',
      evidence: { problems: other.length, said: saidOf([...other, ...advised]) },
      cleared: other.length === 0,
    },
    {
      hold: 'examples',
      clears: 'itself',
      evidence: { run: findings.examples.length, failed, each: findings.examples },
      cleared: failed === 0,
    },
    {
      hold: 'languages',
      clears: 'itself',
      evidence: { required: findings.languages, missing: lacking.length, said: saidOf(lacking) },
      cleared: lacking.length === 0,
    },
    {
      hold: 'sign-in-route',
      clears: 'itself',
      evidence: { asked: findings.asksSignIn, given: findings.canSignIn },
      cleared: !findings.asksSignIn || findings.canSignIn,
    },
  ]
}

/** What an organisation requires of a version, and why this one is to be reviewed. */
export interface Required {
  readonly kind: 'new' | 'back'
  /** the holds that the organisation requires beside those that every version has */
  readonly holds: readonly string[]
  /** why people could be hurt by it; none: nothing is reviewed */
  readonly ethics: readonly EthicsReason[]
}

/** The holds that a person clears. Going back to what was live before needs only the second person. */
export const requiredHolds = ({ kind, holds, ethics }: Required): readonly Hold[] =>
  personHolds
    .filter((hold) => holds.includes(hold))
    .filter((hold) => hold === 'second-officer' || kind === 'new')
    .filter((hold) => hold !== 'ethics-review' || ethics.length > 0)
    .map((hold) => ({
      hold,
      clears: 'person',
      evidence: hold === 'ethics-review' ? { because: ethics } : {},
      cleared: false,
    }))
