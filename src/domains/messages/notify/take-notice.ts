import type { Work } from '#core/work.ts'
import { askSoon } from './notice.store.ts'

/** Notes that something may have happened to a message that a provider took, by the reference that went with it. */
export const takeNotice = async (work: Work, provider: string, reference: string): Promise<void> => {
  const [, org, id] = /^([0-9a-f-]{36})\.([0-9a-f-]{36})$/.exec(reference) ?? []
  if (org && id) await askSoon(work.tx, { org, id, provider })
}
