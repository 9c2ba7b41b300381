import type { Tx } from '#core/work.ts'
import { one } from '#platform/db/rows.ts'
import type { Look } from './record-look.ts'

export const writeLook = async (tx: Tx, look: Look): Promise<void> => {
  await one(tx, { name: 'journal.look', text: 'select app.look($1, $2, $3::uuid[]) as id' }, [
    look.page,
    look.caseId ?? null,
    look.subjects,
  ])
}
