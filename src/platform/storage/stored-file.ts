/** A file in the node's storage. `size` in bytes; `type` is the media type that its content shows, never what the sender said. */
export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly type: string
  readonly sha256: string
}
