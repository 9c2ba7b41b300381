import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'
import type { CalendarSetting } from '../../places/settled/calendar.rules.ts'

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
