import type { Question } from '#engine/design/question.ts'
import type { PageReading } from '#engine/journey/read-page.ts'
import type { StoredFile } from '#engine/questions/file/file.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import type { Answers } from './draft.rules.ts'

/** A file that came with a form: stored already; `field` is the name of its control. */
export interface GivenFile extends StoredFile {
  readonly field: string
}

const storedAt = (answers: Answers, name: string): readonly StoredFile[] => {
  const [, group, item, child] = /^([^[.]+)(?:\[(\d+)\])?\.(.+)$/.exec(name) ?? []
  const whole = group === undefined ? answers[name] : answers[group]
  const part =
    group === undefined ? whole : item === undefined ? whole : (whole as readonly unknown[] | undefined)?.[Number(item)]
  const value = child === undefined ? part : (part as Readonly<Record<string, unknown>> | undefined)?.[child]
  return Array.isArray(value) ? (value as StoredFile[]) : []
}

const fileControls = (questions: readonly Question[], form: Form, files: readonly GivenFile[]): readonly string[] =>
  questions.flatMap((question) => {
    if (question.type === 'file') return [question.id]
    const children = new Set((question.questions ?? []).filter(({ type }) => type === 'file').map(({ id }) => id))
    if (children.size === 0) return []
    return [...new Set([...Object.keys(form), ...files.map(({ field }) => field)])].filter((name) => {
      const [, group, child] = /^([^[.]+)(?:\[\d+\])?\.(.+)$/.exec(name) ?? []
      return group === question.id && child !== undefined && children.has(child)
    })
  })

/**
 * A page's form with its files: what was stored for each file question before, without what the person takes away
 * (`_removeFile` names a file's id), and what came now. Whatever was posted under the question's own name is overwritten.
 */
export const formWithFiles = (
  questions: readonly Question[],
  given: { readonly form: Form; readonly files: readonly GivenFile[] },
  answers: Answers,
): Form => {
  const removed = new Set([given.form._removeFile ?? []].flat())
  const form: Record<string, string | readonly string[] | undefined> = { ...given.form }
  for (const name of fileControls(questions, given.form, given.files)) {
    const now = given.files.filter(({ field }) => field === name).map(({ field: _, ...file }) => file)
    const before = storedAt(answers, name).filter(({ id }) => !removed.has(id))
    form[name] = JSON.stringify([...before, ...now])
  }
  return form
}

/** The answers of file questions that are in order, of a page on which something else is not. */
export const filesInOrder = (questions: readonly Question[], read: PageReading): Answers => {
  const wrong = new Set(read.problems.map(({ field }) => field))
  const kept = questions.filter(
    ({ id, type }) => type === 'file' && read.answers[id] !== undefined && read.answers[id] !== null && !wrong.has(id),
  )
  return Object.fromEntries(kept.map(({ id }) => [id, read.answers[id]]))
}
