/**
 * `dueSoon`, `overdue` and `noReply` of the day that it is due; `given`: it is theirs from now on; `markerDue` and `markerOver`:
 * a warning about its person is to be looked at again, and was not by its day.
 */
export type NoticeKind = 'dueSoon' | 'overdue' | 'noReply' | 'given' | 'markerDue' | 'markerOver'

/** Something that a member of staff is to be told of a case. */
export interface NewNotice {
  readonly id: string
  /** says it once: a second notice with the same is none */
  readonly once: string
  readonly caseId: string
  readonly to: string
  readonly kind: NoticeKind
}

/** A notice as its reader finds it: of which case, by its reference. */
export interface Notice {
  readonly id: string
  readonly kind: NoticeKind
  readonly at: Temporal.Instant
  readonly reference: string
  readonly version: string
}
