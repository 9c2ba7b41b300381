import type { Question } from '../../design/question.ts'
import { fileKinds } from '../../questions/file/file-kinds.ts'
import type { SourceComponent } from '../source/form.ts'
import { amount, raw, words } from '../source/raw.ts'

type Kind = keyof typeof fileKinds
const kinds = Object.keys(fileKinds) as Kind[]
const typesOf = (kind: Kind): readonly string[] => Object.values(fileKinds[kind]).flat()

const kindsOf = (types: readonly string[]): readonly Kind[] => {
  const found = kinds.filter((kind) => types.some((type) => typesOf(kind).includes(type)))
  return found.length > 0 ? found : ['document']
}

const listed = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value.map(String) : (words(value) ?? '').split(','))
    .map((type) => type.trim().toLowerCase())
    .filter((type) => /^(\.[a-z0-9]{1,10}|[a-z0-9.+-]+\/[a-z0-9.+*-]+)$/.test(type) && type.length <= 120)

/** The limits of a file question: media types, bytes a file, how many. The source counts megabytes. */
export const fileLimitsOf = ({ options, schema }: SourceComponent): Partial<Question> => {
  const dropzone = raw(options.dropzoneConfig)
  const types = [...new Set(listed(dropzone.acceptedFiles ?? options.accept ?? schema.accept))]
  const wide = types.filter((type) => type.endsWith('/*')).map((type) => type.slice(0, -2))
  const exact = [
    ...types.filter((type) => !type.endsWith('/*')),
    ...wide.flatMap((family) => kinds.flatMap((kind) => typesOf(kind).filter((type) => type.startsWith(`${family}/`)))),
  ]
  const megabytes = amount(dropzone.maxFilesize) ?? amount(options.maxFileSize)
  const least = amount(options.minimumRequiredFiles) ?? amount(schema.length) ?? amount(schema.min)
  const most = amount(dropzone.maxFiles) ?? amount(schema.length) ?? amount(schema.max)
  const several = options.multiple === true || options.multiple === 'true'
  return {
    ...(exact.length > 0 ? { accept: [...kindsOf(exact)], mediaTypes: exact.slice(0, 60) } : {}),
    ...(megabytes !== undefined && megabytes > 0 ? { maxSize: Math.round(megabytes * 1_000_000) } : {}),
    ...(least !== undefined && least >= 1 ? { minFiles: Math.trunc(least) } : {}),
    ...(most !== undefined && most >= 1
      ? { maxFiles: Math.min(Math.trunc(most), 50) }
      : several || (least ?? 0) > 1
        ? { maxFiles: Math.max(10, Math.trunc(least ?? 1)) }
        : {}),
  }
}
