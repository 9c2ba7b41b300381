import { dayOfIso } from '#core/days/civil-day.ts'
import { dayOf } from '#core/days/day.ts'
import { dueDay } from '#core/days/target.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { readSetting } from '../../places/settings.ts'
import { readCalendar } from '../../places/settled/change-organisation.ts'

/** Who answers proposals at an organisation, by their role and not their name, and within how many working days. */
export interface Answering {
  readonly days: number
  readonly role: Text
}

export const answeringKey = 'proposals.answering'

const usual: Answering = { days: 20, role: { en: 'Head of service', cy: 'Pennaeth y gwasanaeth' } }

/** As the work's organisation has settled it. */
export const readAnswering = async (work: Work): Promise<Answering> =>
  (await readSetting<Answering>(work, answeringKey)) ?? usual

/** The day (ISO) by which a proposal that is published today is answered. */
export const answerDue = async (work: Work): Promise<string> => {
  const [{ days }, { nation, closed }] = await Promise.all([readAnswering(work), readCalendar(work)])
  const calendar = { nation, closed: new Set(closed.flatMap((day) => dayOfIso(day) ?? [])) }
  return dueDay({ count: days, unit: 'working day' }, dayOf(work.now), calendar)
}
