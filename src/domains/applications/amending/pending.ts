import { notFound } from '#core/refusal.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { type Html, html } from '#platform/views/html.ts'

type Marked = Pick<PageRequest, 'form' | 'mark'>

/** Answers that are corrected and not yet sent, and the revisions that were seen: carried by the form, under our mark. */
export interface Pending {
  readonly case: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly seen: Readonly<Record<string, number>>
}

const markOf = (request: Pick<PageRequest, 'mark'>, text: string): string =>
  request.mark(`pending correction ${text}`).toString('base64url')

/** The hidden field that carries them; its mark says that we wrote it, and for which case. */
export const pendingField = (request: Pick<PageRequest, 'mark'>, pending: Pending): Html => {
  const text = JSON.stringify(pending)
  return html`<input type="hidden" name="_pending" value="${`${markOf(request, text)} ${text}`}">`
}

/** What the form carried, of this case; undefined without. Refuses what we did not write. */
export const readPending = (request: Marked, caseId: string): Pending | undefined => {
  const value = request.form._pending
  if (typeof value !== 'string') return undefined
  const at = value.indexOf(' ')
  const text = value.slice(at + 1)
  if (value.slice(0, Math.max(at, 0)) !== markOf(request, text)) throw notFound()
  const pending = JSON.parse(text) as Pending
  if (pending.case !== caseId) throw notFound()
  return pending
}
