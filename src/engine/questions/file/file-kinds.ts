import type { Question } from '../../design/question.ts'

const office = 'application/vnd.openxmlformats-officedocument.'
/** Kinds of file a question may accept: how each format is named to people and the media types that its content tells. */
export const fileKinds = {
  image: {
    JPG: ['image/jpeg'],
    PNG: ['image/png'],
    GIF: ['image/gif'],
    WebP: ['image/webp'],
    HEIC: ['image/heic', 'image/heif'],
  },
  pdf: { PDF: ['application/pdf'] },
  document: {
    Word: ['application/msword', `${office}wordprocessingml.document`],
    ODT: ['application/vnd.oasis.opendocument.text'],
    RTF: ['application/rtf', 'text/rtf'],
  },
  spreadsheet: {
    Excel: ['application/vnd.ms-excel', `${office}spreadsheetml.sheet`],
    ODS: ['application/vnd.oasis.opendocument.spreadsheet'],
    CSV: ['text/csv'],
  },
  text: { TXT: ['text/plain'] },
  video: { MP4: ['video/mp4'], MOV: ['video/quicktime'], WebM: ['video/webm'] },
  audio: {
    MP3: ['audio/mpeg'],
    M4A: ['audio/mp4', 'audio/x-m4a'],
    WAV: ['audio/wav', 'audio/x-wav', 'audio/vnd.wave'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const formats = (q: Question): readonly (readonly [string, readonly string[]])[] =>
  (
    q.accept ??
    (q.mediaTypes ? (Object.keys(fileKinds) as (keyof typeof fileKinds)[]) : (['image', 'pdf', 'document'] as const))
  ).flatMap((kind): (readonly [string, readonly string[]])[] => Object.entries(fileKinds[kind]))

/**
 * Whether a question accepts a file of a media type told by its content: one of the kinds it names (else images, PDF and
 * documents) and, where it names `mediaTypes`, one of those or a name with one of those endings.
 */
export const isAccepted = (q: Question, file: { readonly type: string; readonly name: string }): boolean =>
  formats(q).some(([, types]) => types.includes(file.type)) &&
  (q.mediaTypes?.some((one) =>
    one.startsWith('.') ? file.name.toLowerCase().endsWith(one.toLowerCase()) : one === file.type,
  ) ??
    true)

/** The formats a question accepts as people name them: ['JPG', 'PNG', 'PDF']. */
export const acceptedNames = (q: Question): readonly string[] => {
  if (!q.mediaTypes) return formats(q).map(([name]) => name)
  const named = q.mediaTypes.map((one) =>
    one.startsWith('.') ? one.slice(1).toUpperCase() : formats(q).find(([, types]) => types.includes(one))?.[0],
  )
  return [...new Set(named.filter((name) => name !== undefined))]
}

/** What a question accepts, for the `accept` attribute of its control. */
export const acceptAttribute = (q: Question): string =>
  (q.mediaTypes ?? formats(q).flatMap(([, types]) => types)).join(',')
