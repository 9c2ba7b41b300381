import type { FieldProblem } from '#core/field-problem.ts'
import type { FileState } from '#core/files/file-rules.ts'
import type { StoredFile } from '#engine/questions/file/file.ts'
import type { Answers } from './draft.rules.ts'

const isFile = (value: unknown): value is StoredFile =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'id' in value

/** The files that answers name, in groups too. */
export const filesIn = (value: unknown): readonly StoredFile[] => {
  if (typeof value !== 'object' || value === null) return []
  return isFile(value) ? [value] : Object.values(value).flatMap(filesIn)
}

const without = (value: unknown, gone: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) {
    const left = value.filter((item) => !isFile(item) || !gone.has(item.id)).map((item) => without(item, gone))
    return left.length === 0 && value.length > 0 ? undefined : left
  }
  if (typeof value !== 'object' || value === null || isFile(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, part]) => {
      const left = without(part, gone)
      return left === undefined ? [] : [[id, left]]
    }),
  )
}

const infected = (name: string) => ({
  en: `The selected file contains a virus and was not kept (${name}). Select another, or remove the virus first`,
  cy: `Mae’r ffeil a ddewiswyd yn cynnwys feirws ac ni chafodd ei chadw (${name}). Dewiswch un arall, neu dilëwch y feirws yn gyntaf`,
})

/** Answers without the files in which a virus was found, and what to tell the person at each of their questions. */
export const withoutInfected = (
  answers: Answers,
  states: ReadonlyMap<string, FileState>,
): { readonly answers: Answers; readonly infected: readonly FieldProblem[] } => {
  const gone = new Set([...states].filter(([, state]) => state === 'infected').map(([id]) => id))
  if (gone.size === 0) return { answers, infected: [] }
  const problems = Object.entries(answers).flatMap(([field, value]) =>
    filesIn(value)
      .filter(({ id }) => gone.has(id))
      .map(({ name }) => ({ field, code: 'infected', message: infected(name) })),
  )
  return { answers: without(answers, gone) as Answers, infected: problems }
}
