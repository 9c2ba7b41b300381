import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'

/** What the organisation has settled under `calendar`, as it stands in the database. */
export interface CalendarSetting {
  readonly nation?: string
  readonly closed?: readonly string[]
}

/** The organisation's calendar, and the id of its team of that code. For residents too: neither is about anybody. */
export const findWorkplace = async (
  tx: Tx,
  org: string,
  team: string | undefined,
): Promise<{ calendar: CalendarSetting | null; team: string | null }> => {
  const [found] = await rows<{ calendar: CalendarSetting | null; team: string | null }>(
    tx,
    { name: 'cases.workplace', text: 'select calendar, team from cases.workplace($1, $2)' },
    [org, team ?? null],
  )
  return found ?? { calendar: null, team: null }
}
