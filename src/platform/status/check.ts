/** One thing that `moothall doctor` looks at. `says` is what is so, `fix` what to do when it should not be. */
export interface Check {
  readonly id: string
  readonly ok: boolean
  readonly says: string
  readonly fix: string
}
