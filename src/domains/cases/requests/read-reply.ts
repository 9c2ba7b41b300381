import type { FieldProblem } from '#core/field-problem.ts'
import { refusedWords } from '#core/files/refused-file.words.ts'
import type { Work } from '#core/work.ts'
import type { Question } from '#engine/design/question.ts'
import { fileProblem } from '#engine/questions/file/file.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { fileStates } from '#platform/storage/rows/file.store.ts'
import type { More } from '../content/ask-for-more.ts'
import { type KeptFile, readKept } from './kept-files.ts'

/** What is taken with a reply: whatever a question may take but films and sound. */
const anyDocument: Question = {
  id: 'files',
  type: 'file',
  label: '',
  category: 'service',
  accept: ['image', 'pdf', 'document', 'spreadsheet', 'text'],
  maxSize: 10_000_000,
}

/** The name of the control that a document is sent by. */
export const documentField = (id: string): string => `document-${id}`

/** A reply as it was sent: words, files in order, and what is wrong with the others. */
export interface Reply {
  readonly typed: string
  readonly files: readonly KeptFile[]
  readonly problems: readonly FieldProblem[]
}

const longest = 20_000

/** Reads what a person sends when asked for more. A file that is wrong takes nothing from the others, nor from the words. */
export const readReply = async (
  work: Work,
  request: Pick<PageRequest, 'form' | 'files' | 'refusedFiles' | 'mark'>,
): Promise<Reply> => {
  const kept = readKept(request)
  const states = await fileStates(
    work,
    kept.map(({ id }) => id),
  )
  const problems: FieldProblem[] = request.refusedFiles.map((file) => ({
    field: file.field,
    code: file.fault,
    message: refusedWords(file, true),
  }))
  const files = [...kept.filter(({ id }) => states.has(id) && states.get(id) !== 'infected'), ...request.files].filter(
    (file) => {
      const wrong = fileProblem(anyDocument, file)
      if (wrong) problems.push({ field: file.field, code: wrong.code, message: wrong.message })
      return wrong === undefined
    },
  )
  return {
    typed: String(request.form.reply ?? '')
      .trim()
      .slice(0, longest),
    files,
    problems,
  }
}

/** What of a reply is kept: its words and its files, each for the document that its control stands for. */
export const moreOf = (reply: Reply): More => ({
  words: reply.typed,
  files: reply.files.map(({ field, id, name, size, type, sha256 }) => ({
    id,
    name,
    size,
    type,
    sha256,
    ...(field.startsWith('document-') ? { document: field.slice('document-'.length) } : {}),
  })),
})
