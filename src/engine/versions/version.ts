import { contentHash } from './content-hash.ts'

/** Why those who adopted the design need a version: the law asks for it, somebody could come to harm, or it is better. */
export const severities = ['law', 'safety', 'better'] as const
export type Severity = (typeof severities)[number]

/**
 * The publication of a design's content. Parents name versions, not contents, so going back to old content is a new
 * version and the graph has no circles.
 */
export interface Version {
  /** the content hash of the design */
  readonly content: string
  /** the slug of the organisation that publishes */
  readonly publisher: string
  /** the design's id; with the publisher it is globally unique */
  readonly design: string
  /** hashes of the versions that it was made from */
  readonly parents: readonly string[]
  /** when: ISO 8601 instant */
  readonly at: string
  /** who: the membership's id, or another id that names no person outside the organisation */
  readonly by: string
  readonly reason: string
  readonly severity: Severity
  /** the day (ISO) by which those who adopted the design need it; none: whenever they like */
  readonly neededBy?: string
  /** the slugs of organisations that offered changes of it; none: all of it is the publisher's */
  readonly credits?: readonly string[]
  /** the proposals that it does something about, and the changes made for each: `set /pages/…` */
  readonly proposals?: readonly { readonly proposal: string; readonly changes: readonly string[] }[]
}

/** The hash that names a version: SHA-256 of its canonical form (RFC 8785), in hex; parents in any order. */
export const versionHash = (version: Version): string => {
  const { content, publisher, design, parents, at, by, reason, severity, neededBy, credits, proposals } = version
  const named = { content, publisher, design, parents: [...parents].sort(), at, by, reason, severity }
  return contentHash({
    ...named,
    ...(neededBy !== undefined && { neededBy }),
    ...(credits && { credits }),
    ...(proposals && { proposals }),
  })
}
