import type { FieldProblem } from '#core/field-problem.ts'
import type { RefusedFile } from '#core/files/refused-file.ts'
import { refusedWords } from '#core/files/refused-file.words.ts'
import type { Text } from '#core/text.ts'
import type { Question } from '#engine/design/question.ts'
import type { PageReading } from '#engine/journey/read-page.ts'
import { fileProblem, type StoredFile, tooManyFiles } from '#engine/questions/file/file.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import type { Answers } from './draft.rules.ts'

/** A file that came with a form: stored already; `field` is the name of its control. */
export interface GivenFile extends StoredFile {
  readonly field: string
}

/** A file that came with a form and was not taken. */
export interface RefusedGiven extends RefusedFile {
  readonly field: string
}

/** What came with a page's form. */
export interface GivenForm {
  readonly form: Form
  readonly files: readonly GivenFile[]
  readonly refused: readonly RefusedGiven[]
}

const storedAt = (answers: Answers, name: string): readonly StoredFile[] => {
  const [, group, item, child] = /^([^[.]+)(?:\[(\d+)\])?\.(.+)$/.exec(name) ?? []
  const whole = group === undefined ? answers[name] : answers[group]
  const part =
    group === undefined ? whole : item === undefined ? whole : (whole as readonly unknown[] | undefined)?.[Number(item)]
  const value = child === undefined ? part : (part as Readonly<Record<string, unknown>> | undefined)?.[child]
  return Array.isArray(value) ? (value as StoredFile[]) : []
}

/** The file controls of a page by name, with the question that each belongs to. */
const fileControls = (questions: readonly Question[], given: GivenForm): ReadonlyMap<string, Question> => {
  const names = [...Object.keys(given.form), ...[...given.files, ...given.refused].map(({ field }) => field)]
  const found = new Map<string, Question>()
  for (const question of questions) {
    if (question.type === 'file') found.set(question.id, question)
    for (const child of question.questions ?? []) {
      if (child.type !== 'file') continue
      for (const name of names) {
        const [, group, own] = /^([^[.]+)(?:\[\d+\])?\.(.+)$/.exec(name) ?? []
        if (group === question.id && own === child.id) found.set(name, child)
      }
    }
  }
  return found
}

const named = (message: Text, name: string): Text =>
  Object.fromEntries(Object.entries(message).map(([locale, words]) => [locale, `${words} (${name})`]))

/** One control's files: those in order, and what is wrong with each of the others. */
const sorted = (
  question: Question,
  name: string,
  given: GivenForm & { readonly before: readonly StoredFile[] },
): { readonly files: readonly StoredFile[]; readonly problems: readonly FieldProblem[] } => {
  const came = given.files.filter(({ field }) => field === name).map(({ field: _, ...file }) => file)
  const refused = given.refused.filter(({ field }) => field === name)
  const several = came.length + refused.length > 1
  const wrong = came.flatMap((file) => {
    const problem = fileProblem(question, file)
    return problem ? [{ file, ...problem }] : []
  })
  const bad = new Set(wrong.map(({ file }) => file.id))
  const all = [...given.before, ...came.filter(({ id }) => !bad.has(id))]
  const most = tooManyFiles(question, all.length)
  return {
    files: most ? all.slice(0, most.most) : all,
    problems: [
      ...refused.map((file) => ({
        field: name,
        code: file.fault,
        message: refusedWords(
          file.fault === 'too-big' ? { ...file, most: question.maxSize ?? file.most ?? 0 } : file,
          several,
        ),
      })),
      ...wrong.map(({ file, code, message }) => ({
        field: name,
        code,
        message: several ? named(message, file.name) : message,
      })),
      ...(most ? [{ field: name, code: 'too-many', message: most.message }] : []),
    ],
  }
}

/**
 * A page's form with its files: what was stored for each file question before, without what the person takes away
 * (`_removeFile` names a file's id), and what came now and is in order; and what is wrong with the others, which takes nothing
 * from those. Whatever was posted under the question's own name is overwritten.
 */
export const formWithFiles = (
  questions: readonly Question[],
  given: GivenForm,
  answers: Answers,
): { readonly form: Form; readonly problems: readonly FieldProblem[] } => {
  const removed = new Set([given.form._removeFile ?? []].flat())
  const form: Record<string, string | readonly string[] | undefined> = { ...given.form }
  const problems: FieldProblem[] = []
  for (const [name, question] of fileControls(questions, given)) {
    const before = storedAt(answers, name).filter(({ id }) => !removed.has(id))
    const control = sorted(question, name, { ...given, before })
    form[name] = JSON.stringify(control.files)
    problems.push(...control.problems)
  }
  return { form, problems }
}

/** A page's problems with those of its files: where a file was wrong, that it is missing goes without saying. */
export const withFileProblems = (
  read: readonly FieldProblem[],
  ofFiles: readonly FieldProblem[],
): readonly FieldProblem[] => {
  const told = new Set(ofFiles.map(({ field }) => field))
  return [...read.filter(({ field }) => !told.has(field)), ...ofFiles]
}

/** The answers of file questions that are in order, of a page on which something else is not. */
export const filesInOrder = (questions: readonly Question[], read: PageReading): Answers => {
  const wrong = new Set(read.problems.map(({ field }) => field))
  const kept = questions.filter(
    ({ id, type }) => type === 'file' && read.answers[id] !== undefined && read.answers[id] !== null && !wrong.has(id),
  )
  return Object.fromEntries(kept.map(({ id }) => [id, read.answers[id]]))
}
