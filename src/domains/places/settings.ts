import type { Work } from '#core/work.ts'
import { findSetting, keepSetting as keep } from './setting.store.ts'

/** What the work's organisation has settled under a key; undefined where nothing. */
export const readSetting = <T>(work: Work, key: string): Promise<T | undefined> =>
  findSetting<T>(work.tx, work.org, key)

/** Settles something for the work's organisation, in place of what was settled before. */
export const keepSetting = async (work: Work, key: string, value: unknown): Promise<void> => {
  await keep(work.tx, work.org, { key, value })
}
