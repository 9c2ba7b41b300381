import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Diary, WantedSlot } from './diary.rules.ts'

const columns = `id, code, name, place, hours, array(select day::text from unnest(closed) day order by day) as closed,
  keeps_holidays as "keepsHolidays", days_ahead as "daysAhead", notice_hours as "noticeHours",
  change_hours as "changeHours", ended_on::text as "endedOn", made_until::text as "madeUntil"`

/** An organisation's diaries, those that have ended last. */
export const findDiaries = (tx: Tx, org: string): Promise<Diary[]> =>
  rows(
    tx,
    {
      name: 'cases.diaries',
      text: `select ${columns} from cases.diary where org_id = $1 order by ended_on is not null, code`,
    },
    [org],
  )

export const findDiary = (tx: Tx, org: string, id: string): Promise<Diary | undefined> =>
  one(tx, { name: 'cases.diary', text: `select ${columns} from cases.diary where org_id = $1 and id = $2` }, [org, id])

export const findDiaryByCode = (tx: Tx, org: string, code: string): Promise<Diary | undefined> =>
  one(tx, { name: 'cases.diaryByCode', text: `select ${columns} from cases.diary where org_id = $1 and code = $2` }, [
    org,
    code,
  ])

const valuesOf = (diary: Diary): readonly unknown[] => [
  diary.id,
  JSON.stringify(diary.name),
  JSON.stringify(diary.place),
  JSON.stringify(diary.hours),
  diary.closed,
  diary.keepsHolidays,
  diary.daysAhead,
  diary.noticeHours,
  diary.changeHours,
  diary.endedOn,
]

export const addDiary = (tx: Tx, org: string, diary: Diary): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.addDiary',
      text: `insert into cases.diary (org_id, id, name, place, hours, closed, keeps_holidays, days_ahead, notice_hours,
               change_hours, ended_on, code)
             values ($1, $2, $3, $4, $5, $6::date[], $7, $8, $9, $10, $11, $12) on conflict (org_id, code) do nothing`,
    },
    [org, ...valuesOf(diary), diary.code],
  )

export const saveDiary = (tx: Tx, org: string, diary: Diary): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.saveDiary',
      text: `update cases.diary set name = $3, place = $4, hours = $5, closed = $6::date[], keeps_holidays = $7,
               days_ahead = $8, notice_hours = $9, change_hours = $10, ended_on = $11
             where org_id = $1 and id = $2`,
    },
    [org, ...valuesOf(diary)],
  )

/**
 * Makes the slots of a diary between two moments what its hours want: what is new is added, what is wanted no more is
 * closed, and nobody's place is taken from them: where more have a slot than it takes now, it comes down as they leave.
 */
export const keepSlots = async (
  tx: Tx,
  at: { readonly org: string; readonly diary: string; readonly from: Temporal.Instant; readonly until: string },
  slots: readonly (WantedSlot & { readonly id: string })[],
): Promise<void> => {
  const wanted = JSON.stringify(
    slots.map(({ id, startsAt, endsAt, capacity }) => ({ id, starts_at: startsAt, ends_at: endsAt, capacity })),
  )
  await run(
    tx,
    {
      name: 'cases.closeSlots',
      text: `update cases.slot s set closed = true where s.org_id = $1 and s.diary_id = $2 and s.starts_at >= $3
               and not s.closed and s.starts_at not in (select w.starts_at from jsonb_to_recordset($4) as w (starts_at timestamptz))`,
    },
    [at.org, at.diary, at.from, wanted],
  )
  await run(
    tx,
    {
      name: 'cases.openSlots',
      text: `insert into cases.slot as s (org_id, id, diary_id, starts_at, ends_at, capacity, offered)
               select $1, w.id, $2, w.starts_at, w.ends_at, w.capacity, w.capacity
               from jsonb_to_recordset($3) as w (id uuid, starts_at timestamptz, ends_at timestamptz, capacity integer)
             on conflict (org_id, diary_id, starts_at) do update
               set ends_at = excluded.ends_at, capacity = greatest(excluded.capacity, s.taken),
                 offered = excluded.offered, closed = false
               where s.closed or s.ends_at <> excluded.ends_at or s.offered <> excluded.offered
                 or s.capacity <> greatest(excluded.capacity, s.taken)`,
    },
    [at.org, at.diary, wanted],
  )
  await run(
    tx,
    { name: 'cases.slotsMade', text: 'update cases.diary set made_until = $3 where org_id = $1 and id = $2' },
    [at.org, at.diary, at.until],
  )
}

/** A slot that somebody may take. */
export interface FreeSlot {
  readonly id: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
}

/** Whose slots, from when on; `for` (a draft or a case) keeps what it holds; `any`: staff are bound by no notice. */
export interface FreeAsked {
  readonly diary: string
  readonly from: Temporal.Instant
  readonly for: string
  readonly any: boolean
  readonly limit: number
}

export const findFreeSlots = (tx: Tx, org: string, asked: FreeAsked): Promise<FreeSlot[]> =>
  rows(
    tx,
    {
      name: 'cases.freeSlots',
      text: `select id, starts_at as "startsAt", ends_at as "endsAt" from cases.free_slots($1, $2, $3, $4, $5, $6)`,
    },
    [org, asked.diary, asked.from, asked.for, asked.any, asked.limit],
  )

/** A slot by its id, of a diary. */
export const findSlot = (
  tx: Tx,
  org: string,
  at: { readonly diary: string; readonly id: string },
): Promise<FreeSlot | undefined> =>
  one(
    tx,
    {
      name: 'cases.slot',
      text: `select id, starts_at as "startsAt", ends_at as "endsAt" from cases.slot
             where org_id = $1 and diary_id = $2 and id = $3`,
    },
    [org, at.diary, at.id],
  )

/** Is this a slot of the diary of that code, with a place for a draft or a case? */
export const hasPlace = async (
  tx: Tx,
  org: string,
  at: { readonly diary: string; readonly slot: string; readonly holder: string },
): Promise<boolean> =>
  (
    await one<{ free: boolean }>(
      tx,
      {
        name: 'cases.hasPlace',
        text: `select cases.has_place($1, s.id, $4, false) as free from cases.slot s
                 join cases.diary d on d.org_id = s.org_id and d.id = s.diary_id
               where s.org_id = $1 and d.org_id = $1 and d.code = $2 and s.id = $3`,
      },
      [org, at.diary, at.slot, at.holder],
    )
  )?.free ?? false
