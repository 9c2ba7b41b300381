import type { Readable } from 'node:stream'

/** What looks for viruses. An outside service: asked by jobs only, never in a transaction. */
export interface Scanner {
  /** what was found in these bytes, in the scanner's words; undefined when they are clean. Throws ScannerAway. */
  scan(bytes: Readable): Promise<string | undefined>
  /** what it is, how new what it knows is: for the operator. Throws ScannerAway. */
  version(): Promise<string>
}

/** The scanner cannot be reached, is too slow, broke off, or could not scan: the file waits and is tried again. */
export class ScannerAway extends Error {
  override readonly name = 'ScannerAway'
}
