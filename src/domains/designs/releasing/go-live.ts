import type { Work } from '#core/work.ts'
import { setLive } from '../design.store.ts'
import { addReleased } from './release.store.ts'

/** A version is live from now on: what the public is served, and a release for those who adopted the design. */
export const goLive = async (work: Work, live: { readonly designId: string; readonly hash: string }): Promise<void> => {
  await setLive(work.tx, { org: work.org, ...live }, work.now)
  await addReleased(work.tx, { org: work.org, hash: live.hash, now: work.now })
}
