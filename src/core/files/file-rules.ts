/** How files are checked on this node. */
export interface FileRules {
  /** is there a scanner (CLAMD_URL)? */
  readonly scans: boolean
  /** may files be taken and opened that nothing has scanned? The demo's default, and a waiver elsewhere */
  readonly unscanned: boolean
}

/** May files be taken at all? */
export const takesFiles = ({ scans, unscanned }: FileRules): boolean => scans || unscanned

/** Where a file stands. `unscanned`: nothing scans here; `failed`: the scanner could not be reached for long. */
export type FileState = 'waiting' | 'clean' | 'infected' | 'unscanned' | 'failed'

/** May a file be opened that stands so? */
export const mayOpen = (state: FileState, { unscanned }: FileRules): boolean =>
  state === 'clean' || (state === 'unscanned' && unscanned)
