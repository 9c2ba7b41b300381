import type { Work } from '#core/work.ts'
import { wayBackPath } from '../application.paths.ts'
import { findWaysBack } from './way-back.store.ts'

/**
 * The path by which a person without account comes back to a case, for the messages that they are sent. `locks` are the
 * case's keys, their ticket among them. Undefined where no email address was left to send a code to.
 */
export const pathBack = async (
  work: Work,
  to: { readonly slug: string; readonly locks: readonly string[] },
): Promise<string | undefined> => {
  const [way] = (await Promise.all(to.locks.map((lock) => findWaysBack(work.tx, work.org, lock)))).flat()
  return way && wayBackPath(to.slug, way.secret)
}
