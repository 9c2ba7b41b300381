import type { Tx } from '#core/work.ts'
import { one } from '#platform/db/rows.ts'

/** Lets a job ask a provider of a message now; nothing where the message is not under way there. */
export const askSoon = (tx: Tx, of: { org: string; id: string; provider: string }): Promise<unknown> =>
  one(tx, { name: 'messages.askSoon', text: 'select messages.ask_soon($1, $2, $3)' }, [of.org, of.id, of.provider])
