import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { notFound } from '#core/refusal.ts'
import { keyedMark } from '#platform/keyed-mark.ts'
import { html } from '#platform/views/html.ts'
import type { Edge } from '../edge.ts'
import { csrfToken } from '../guards/csrf.ts'
import type { PageRequest } from '../request.ts'
import type { Session } from './session.ts'

type Plain = Omit<PageRequest, 'csrf' | 'key' | 'hasSession' | 'sessionToken' | 'takeFile' | 'mark' | 'network'> & {
  /** makes the network's mark: for the few who count by it */
  readonly networkMark: () => Buffer
}

/**
 * What a handler sees of a request. The CSRF field is made when it is asked for, because only then the browser needs a
 * session cookie: a page without a form sets none.
 */
export const pageRequest = (
  { networkMark, ...plain }: Plain,
  session: Session,
  edge: Pick<Edge, 'key' | 'storage'>,
): PageRequest => ({
  ...plain,
  get network() {
    return networkMark()
  },
  get csrf() {
    return html`<input type="hidden" name="_csrf" value="${csrfToken(edge.key, session.token())}">`
  },
  get key() {
    return html`<input type="hidden" name="_key" value="${plain.idempotencyKey ?? randomUUID()}">`
  },
  mark: (text) => keyedMark(edge.key, text),
  hasSession: session.came !== undefined,
  sessionToken: () => session.token(),
  takeFile: async (id) => {
    const file = plain.files.find((each) => each.id === id)
    if (!file) throw notFound()
    const bytes = await buffer(await edge.storage.open(file))
    await edge.storage.remove(id)
    return bytes
  },
})
