import type { PageRequest } from '#platform/http/request.ts'
import type { StoredFile } from '#platform/storage/stored-file.ts'
import { type Html, html } from '#platform/views/html.ts'

/** A file of a form that is shown again: stored already, and carried by the form so that nobody sends it twice. */
export interface KeptFile extends StoredFile {
  readonly field: string
}

type Marked = Pick<PageRequest, 'form' | 'mark'>

const told = (file: KeptFile): string => {
  const { id, name, size, type, sha256, field } = file
  return JSON.stringify({ id, name, size, type, sha256, field })
}
const markOf = (request: Marked, text: string): string => request.mark(`kept file ${text}`).toString('base64url')

/** The hidden field that carries a file; its mark says that it is ours, so that no other file can be named by hand. */
export const keptField = (request: Marked, file: KeptFile): Html => {
  const text = told(file)
  return html`<input type="hidden" name="_keptFile" value="${`${markOf(request, text)} ${text}`}">`
}

/** The files that a form carried, without those that the person does not want to send any more (`_removeFile`). */
export const readKept = (request: Marked): readonly KeptFile[] => {
  const removed = new Set([request.form._removeFile ?? []].flat())
  return [request.form._keptFile ?? []].flat().flatMap((value) => {
    const at = value.indexOf(' ')
    const text = value.slice(at + 1)
    if (value.slice(0, Math.max(at, 0)) !== markOf(request, text)) return []
    const file = JSON.parse(text) as KeptFile
    return removed.has(file.id) ? [] : [file]
  })
}
