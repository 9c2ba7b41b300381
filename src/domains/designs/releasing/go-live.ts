import type { Work } from '#core/work.ts'
import { setLive } from '../publishing/waiting.store.ts'
import { addReleased } from './release.store.ts'

/**
 * A version is live from now on: what the public is served, and a release for those who adopted the design. Going back to what
 * was live before is no release: nobody is told to follow.
 */
export const goLive = async (
  work: Work,
  live: { readonly designId: string; readonly hash: string; readonly kind: 'new' | 'back' },
): Promise<void> => {
  await setLive(work.tx, { org: work.org, design: live.designId }, live.hash)
  if (live.kind === 'new') await addReleased(work.tx, { org: work.org, hash: live.hash, now: work.now })
}
