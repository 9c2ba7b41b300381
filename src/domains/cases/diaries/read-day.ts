import { dayOf, zone } from '#core/days/day.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { findPeople } from '../../people/find-person.ts'
import { addressLines, nameLine } from '../../people/person.rules.ts'
import { readWarningsInForce } from '../markers/read-markers.ts'
import { type Comer, type DayLoad, daysOn, type SlotOfDay } from './day.rules.ts'
import { type DayRow, findDay, findLoads, findToMove } from './day.store.ts'
import type { Diary } from './diary.rules.ts'
import { findDiaries } from './diary.store.ts'

const startOf = (day: string): Temporal.Instant => Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant()

const withPeople = async (work: Work, found: readonly DayRow[]): Promise<readonly SlotOfDay[]> => {
  const [records, warnings] = await Promise.all([
    findPeople(
      work,
      found.flatMap(({ record }) => record ?? []),
    ),
    readWarningsInForce(
      work,
      found.flatMap(({ caseId }) => caseId ?? []),
    ),
  ])
  const people = new Map(records.map((person) => [person.id, person]))
  const comers = await Promise.all(
    found.map(async (row): Promise<Comer | undefined> => {
      if (!row.appointment || !row.caseId || !row.reference || !row.version) return undefined
      const { design } = (await getVersion(work, work.org, row.version)).compiled
      const person = row.record ? people.get(row.record) : undefined
      return {
        appointment: row.appointment,
        caseId: row.caseId,
        link: row.link,
        question: row.question ?? '',
        reference: row.reference,
        service: textOf(design.title),
        stage: textOf(design.stages.find(({ id }) => id === row.stage)?.title ?? row.stage ?? ''),
        name: nameLine(person?.name),
        phone: person?.phone ?? undefined,
        address: addressLines(person?.address),
        paid: row.firm ?? false,
        asked: row.askedAt !== null,
        warnings: warnings.get(row.caseId) ?? [],
      }
    }),
  )
  const bySlot = Map.groupBy(
    found.map((row, i) => ({ row, comer: comers[i] })),
    ({ row }) => row.slot,
  )
  return [...bySlot.values()].flatMap((of) => {
    const [first] = of
    if (!first) return []
    const shown = of.flatMap(({ comer }) => comer ?? [])
    const { slot, startsAt, endsAt, capacity, taken, closed } = first.row
    return [{ id: slot, startsAt, endsAt, capacity, taken, closed, comers: shown, hidden: taken - shown.length }]
  })
}

/** Who comes on one day, slot by slot. The caller writes that it was looked at. */
export const readDay = async (work: Work, diary: string, day: string): Promise<readonly SlotOfDay[]> =>
  withPeople(work, await findDay(work.tx, work.org, { diary, from: startOf(day), to: startOf(daysOn(day, 1)) }))

/** Who has a time that is given no more, and has to be moved. */
export const readToMove = async (work: Work, diary: string): Promise<readonly SlotOfDay[]> =>
  withPeople(work, await findToMove(work.tx, work.org, { diary, from: work.now }))

/** A diary with how full it is from a day on. */
export interface DiaryLoad {
  readonly diary: Diary
  readonly days: readonly DayLoad[]
  readonly toMove: number
}

/** The organisation's diaries, each with how full its days are; nothing of anybody. */
export const readLoads = async (work: Work, from: string | undefined, days: number): Promise<readonly DiaryLoad[]> => {
  const diaries = await findDiaries(work.tx, work.org)
  const first = from ?? dayOf(work.now)
  const farthest = daysOn(dayOf(work.now), 400)
  const loads = await findLoads(work.tx, work.org, {
    diaries: diaries.map(({ id }) => id),
    from: startOf(first),
    to: startOf(farthest),
    zone,
  })
  return diaries.map((diary) => {
    const own = loads.filter((each) => each.diary === diary.id)
    return { diary, days: own.slice(0, days), toMove: own.reduce((sum, { toMove }) => sum + toMove, 0) }
  })
}
