/** Holds that an organisation may require, each cleared by a person: somebody else than who put it up, an assessment. */
export const personHolds = ['second-officer', 'impact-assessment'] as const
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
  readonly problems: readonly { readonly code: string }[]
  readonly examples: readonly { readonly ok: boolean }[]
  readonly languages: readonly string[]
  readonly asksSignIn: boolean
  /** whether the node has a way to sign in that gives what the design asks for */
  readonly canSignIn: boolean
  /** the holds that the organisation requires beside those that every version has */
  readonly required: readonly string[]
}

/** The holds of a version that is put up for publication. It is live when all are cleared and only then. */
export const holdsOf = (findings: Findings): readonly Hold[] => {
  const language = findings.problems.filter(({ code }) => code === 'missing-language').length
  const failed = findings.examples.filter(({ ok }) => !ok).length
  const own = ['missing-language', 'example-fails']
  const other = findings.problems.filter(({ code }) => !own.includes(code)).length
  return [
    { hold: 'checks', clears: 'itself', evidence: { problems: other }, cleared: other === 0 },
    { hold: 'examples', clears: 'itself', evidence: { run: findings.examples.length, failed }, cleared: failed === 0 },
    {
      hold: 'languages',
      clears: 'itself',
      evidence: { required: findings.languages, missing: language },
      cleared: language === 0,
    },
    {
      hold: 'sign-in-route',
      clears: 'itself',
      evidence: { asked: findings.asksSignIn, given: findings.canSignIn },
      cleared: !findings.asksSignIn || findings.canSignIn,
    },
    ...personHolds
      .filter((hold) => findings.required.includes(hold))
      .map((hold): Hold => ({ hold, clears: 'person', evidence: {}, cleared: false })),
  ]
}
