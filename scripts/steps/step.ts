/** What one step of `npm test` came to. */
export interface StepResult {
  readonly name: string
  readonly passed: number
  readonly failed: number
  /** what to read, for a person */
  readonly lines: readonly string[]
}

/** A step that is one check: it passed when it has nothing to complain of. */
export const checked = (name: string, complaints: readonly string[], notes: readonly string[] = []): StepResult => ({
  name,
  passed: complaints.length === 0 ? 1 : 0,
  failed: complaints.length === 0 ? 0 : 1,
  lines: [...complaints, ...notes],
})
