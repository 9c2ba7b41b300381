import type { CaseMessage } from '../../conversation/case-message.rules.ts'

/** A document that an officer asks for: what it is and why it is needed, in their words. */
export interface WantedDocument {
  readonly id: string
  readonly what: string
  readonly why: string
}

/** Something that was sent for a document: each file, and when. */
export interface GivenDocument {
  readonly file: CaseMessage['files'][number]
  readonly at: Temporal.Instant
}

/** A document that was asked for and where it stands: `accepted` is an officer's word that it is not needed any more. */
export interface AskedDocument extends WantedDocument {
  readonly askedAt: Temporal.Instant
  readonly state: 'asked' | 'given' | 'accepted'
  readonly given: readonly GivenDocument[]
}

/** The most documents that are asked for at once. */
export const mostDocuments = 10

/** Every document that was asked for in a case, told from its messages alone, in the order they were asked for. */
export const documentsIn = (messages: readonly CaseMessage[]): readonly AskedDocument[] => {
  const accepted = new Set(messages.flatMap(({ accepts }) => accepts ?? []))
  return messages.flatMap((asked) =>
    (asked.documents ?? []).map((wanted) => {
      const given = messages.flatMap(({ files, at }) =>
        files.filter(({ document }) => document === wanted.id).map((file) => ({ file, at })),
      )
      return {
        ...wanted,
        askedAt: asked.at,
        given,
        state:
          given.length > 0 ? ('given' as const) : accepted.has(wanted.id) ? ('accepted' as const) : ('asked' as const),
      }
    }),
  )
}

/** The documents that are still to come. */
export const outstanding = (documents: readonly AskedDocument[]): readonly AskedDocument[] =>
  documents.filter(({ state }) => state === 'asked')

/** The officer's words with the list of what is asked for: what the message and the email say. */
export const wordsWithDocuments = (words: string, documents: readonly WantedDocument[]): string =>
  [words, documents.map(({ what, why }) => `- ${what}${why === '' ? '' : `: ${why}`}`).join('\n')]
    .filter(Boolean)
    .join('\n\n')
