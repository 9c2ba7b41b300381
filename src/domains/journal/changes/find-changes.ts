import type { Work } from '#core/work.ts'
import { findChangeEvents } from './change.store.ts'

/** A change of people, settings, designs or the clock: by whom, when, and of what, in codes and ids. */
export interface Change {
  readonly id: string
  readonly type: string
  readonly at: Temporal.Instant
  readonly actor: { readonly kind: string; readonly id?: string }
  readonly data: Readonly<Record<string, unknown>>
}

const perPage = 50

/** The changes of the work's organisation of these types, newest first; `next` is the id that the next page begins before. */
export const findChanges = async (
  work: Work,
  types: readonly string[],
  before: string | undefined,
): Promise<{ readonly changes: readonly Change[]; readonly next: string | undefined }> => {
  const found = await findChangeEvents(work.tx, work.org, { types, before, limit: perPage + 1 })
  const changes = found.slice(0, perPage).map(({ envelope, ...event }): Change => {
    const { actor, data = {} } = JSON.parse(envelope) as Pick<Change, 'actor'> & { data?: Change['data'] }
    return { ...event, actor, data }
  })
  return { changes, next: found.length > perPage ? changes.at(-1)?.id : undefined }
}
