import type { StoredFile } from '#engine/questions/file/file.ts'

/** A file that came with a message; `document` is the one asked for that it was sent for. */
type MessageFile = StoredFile & { readonly document?: string }

/** Something that one side of a case said to the other, with files. */
export interface CaseMessage {
  readonly id: string
  readonly by: 'officer' | 'applicant'
  readonly from: string | undefined
  readonly words: string
  readonly files: readonly MessageFile[]
  /** documents that it asks for, each ticked off by its id */
  readonly documents?: readonly { readonly id: string; readonly what: string; readonly why: string }[]
  /** documents that an officer goes on without */
  readonly accepts?: readonly string[]
  readonly at: Temporal.Instant
}
