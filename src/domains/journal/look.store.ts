import type { Tx } from '#core/work.ts'
import { one } from '#platform/db/rows.ts'

/** What was looked at: the page's name, the case where there is one, and the keys of the people whose data it showed. */
export interface Look {
  readonly page: string
  readonly caseId?: string
  readonly subjects: readonly string[]
}

export const writeLook = async (tx: Tx, look: Look): Promise<void> => {
  await one(tx, { name: 'journal.look', text: 'select app.look($1, $2, $3::uuid[]) as id' }, [
    look.page,
    look.caseId ?? null,
    look.subjects,
  ])
}
