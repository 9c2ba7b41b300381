import type { Question } from '../../design/question.ts'
import { typed } from '../form-text.ts'
import { isRecord } from '../parts.ts'
import type { QuestionKind } from '../question-kind.ts'
import { ownOr, problemAt, select, type Wrong, wrongShape } from '../wording.ts'
import { textOf } from '../words-of.ts'
import { acceptedNames, isAccepted } from './file-kinds.ts'
import { sizeWords } from './size-words.ts'

/** A stored file's particulars: `size` in bytes, `type` told by its content, `sha256` in hex. */
export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly type: string
  readonly sha256: string
}

/** The largest file (bytes) and the most files a question takes where it does not say. */
export const fileDefaults = { maxSize: 10_000_000, maxFiles: 1 } as const

const isStoredFile = (value: unknown): value is StoredFile =>
  isRecord(value) &&
  [value.id, value.name, value.type, value.sha256].every((part) => typeof part === 'string' && part !== '') &&
  Number.isSafeInteger(value.size) &&
  Number(value.size) >= 0

const isFiles = (value: unknown): value is readonly StoredFile[] => Array.isArray(value) && value.every(isStoredFile)

const listed = (names: readonly string[], or: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`

const wrongKind = (q: Question): Wrong => {
  const names = acceptedNames(q)
  const a = /^([AFHILMNORSX](?![a-z])|[AEIO][a-z])/.test(names[0] ?? '') ? 'an' : 'a'
  return {
    code: 'wrong-kind',
    message: {
      en: `The selected file must be ${a} ${listed(names, 'or')}`,
      cy: `Rhaid i’r ffeil a ddewiswyd fod yn ${listed(names, 'neu')}`,
    },
  }
}
const tooBig = (most: number): Wrong => ({
  code: 'too-big',
  message: {
    en: `The selected file must be smaller than ${sizeWords(most)}`,
    cy: `Rhaid i’r ffeil a ddewiswyd fod yn llai na ${sizeWords(most)}`,
  },
})
const empty: Wrong = {
  code: 'empty',
  message: { en: 'The selected file is empty', cy: 'Mae’r ffeil a ddewiswyd yn wag' },
}
const tooMany = (most: number): Wrong => ({
  code: 'too-many',
  message: {
    en: `You can only select up to ${most} ${most === 1 ? 'file' : 'files'}`,
    cy: `Dim ond hyd at ${most} ffeil y gallwch eu dewis`,
  },
})
const tooFew = (least: number): Wrong => ({
  code: 'too-few',
  message: { en: `Select at least ${least} files`, cy: `Dewiswch o leiaf ${least} ffeil` },
})
const missing = (q: Question): Wrong => ({
  code: 'missing',
  message: textOf(q.label).en?.trim().endsWith('?')
    ? ownOr(q, { en: 'Select a file', cy: 'Dewiswch ffeil' })
    : select(q),
})

/** What is wrong with one file for this question, by its size and its kind. Also for the edge, before it keeps the file. */
export const fileProblem = (q: Question, file: Pick<StoredFile, 'size' | 'type' | 'name'>): Wrong | undefined => {
  const most = q.maxSize ?? fileDefaults.maxSize
  if (file.size === 0) return empty
  if (file.size > most) return tooBig(most)
  return isAccepted(q, file) ? undefined : wrongKind(q)
}

/** How many files a question takes, and the words for more than that; undefined where there are not too many. */
export const tooManyFiles = (q: Question, count: number): (Wrong & { readonly most: number }) | undefined => {
  const most = q.maxFiles ?? Math.max(q.minFiles ?? 1, fileDefaults.maxFiles)
  return count > most ? { ...tooMany(most), most } : undefined
}

const limits = (q: Question, files: readonly StoredFile[]): readonly Wrong[] => {
  const wrong = new Map(files.map((one) => fileProblem(q, one)).flatMap((one) => (one ? [[one.code, one]] : [])))
  const most = tooManyFiles(q, files.length)
  if (most) wrong.set('too-many', most)
  if (files.length < (q.minFiles ?? 1)) wrong.set('too-few', tooFew(q.minFiles ?? 1))
  return [...wrong.values()]
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text || '[]')
  } catch {
    return undefined
  }
}

/**
 * Files, stored as a list of their particulars. The upload is the edge's: it puts the JSON of the files it has kept for
 * the draft under the question's name, over whatever was posted there, before the form is read.
 */
export const file: QuestionKind = {
  type: 'file',
  celType: () => 'list<File>',
  defaultCategory: false,
  empty: undefined,
  controls: (_q, name) => [name],
  read: (q, form, name) => {
    const files = parsed(typed(form, name))
    if (!isFiles(files)) return { problems: [problemAt(name, missing(q))] }
    if (files.length === 0) return { problems: q.optional ? [] : [problemAt(name, missing(q))] }
    return { value: files, problems: [] }
  },
  check: (q, value, { name = q.id }) => {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0))
      return q.optional ? [] : [problemAt(name, missing(q))]
    if (!isFiles(value)) return [problemAt(name, wrongShape(q))]
    return limits(q, value).map((wrong) => problemAt(name, wrong))
  },
  words: (_q, value) => (isFiles(value) ? value.map((one) => `${one.name} (${sizeWords(one.size)})`) : []),
  toCel: (_q, value) => (isFiles(value) ? value.map((one) => ({ ...one, size: BigInt(one.size) })) : []),
}
