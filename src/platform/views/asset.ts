/** A file of ours for the browser, at an address with its content's hash: it may be kept for ever. */
export interface Asset {
  /** `/assets/NAME-HASH.css` */
  readonly path: string
  /** media type, with charset where it is text */
  readonly type: string
  readonly body: Buffer
}
