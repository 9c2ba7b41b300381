import type { Question } from '../../design/question.ts'

/** Kinds of file a question may accept: the media types told by content, and how they are named to people. */
export const fileKinds = {
  image: {
    names: ['JPG', 'PNG', 'GIF', 'WebP', 'HEIC'],
    types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/heic', 'image/heif'],
  },
  pdf: { names: ['PDF'], types: ['application/pdf'] },
  document: {
    names: ['Word', 'ODT', 'RTF'],
    types: [
      'application/msword',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.oasis.opendocument.text',
      'application/rtf',
      'text/rtf',
    ],
  },
  spreadsheet: {
    names: ['Excel', 'ODS', 'CSV'],
    types: [
      'application/vnd.ms-excel',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.oasis.opendocument.spreadsheet',
      'text/csv',
    ],
  },
  text: { names: ['TXT'], types: ['text/plain'] },
  video: { names: ['MP4', 'MOV', 'WebM'], types: ['video/mp4', 'video/quicktime', 'video/webm'] },
  audio: {
    names: ['MP3', 'M4A', 'WAV'],
    types: ['audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'audio/wav', 'audio/x-wav', 'audio/vnd.wave'],
  },
} as const satisfies Readonly<Record<string, { names: readonly string[]; types: readonly string[] }>>
type FileKind = keyof typeof fileKinds

/** The kinds a question accepts: those it names, else images, PDF and documents. */
export const acceptedKinds = (q: Question): readonly FileKind[] =>
  (q.accept as readonly FileKind[] | undefined) ?? ['image', 'pdf', 'document']

/** The media types a question accepts, for the `accept` attribute and for telling a file by its content. */
export const acceptedTypes = (q: Question): readonly string[] =>
  acceptedKinds(q).flatMap((kind) => [...fileKinds[kind].types])
