/** What a piece of content is. */
export type ContentKind = 'answers' | 'note' | 'message' | 'file' | 'letter'

/** A piece of content that is open to whoever asks. `body` is undefined once it was erased. */
export interface Content {
  readonly id: string
  readonly kind: ContentKind
  readonly item: string
  readonly category: string
  readonly revision: number
  readonly madeAt: Temporal.Instant
  readonly body: unknown
}
