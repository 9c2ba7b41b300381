import { newId } from '#core/ids.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Diary } from './diary.rules.ts'
import { addDiary, findDiaries, findDiary, saveDiary } from './diary.store.ts'
import { makeSlots } from './make-slots.ts'

/** Opens a diary and makes its first slots. Undefined: the organisation has one of this code already. */
export const openDiary = async (work: Work, said: Omit<Diary, 'id' | 'madeUntil'>): Promise<string | undefined> => {
  const diary: Diary = { ...said, id: newId(), madeUntil: null }
  if ((await addDiary(work.tx, work.org, diary)) === 0) return undefined
  await makeSlots(work, diary)
  await work.append({ type: 'diary.made', data: { diary: diary.id, code: diary.code } })
  return diary.id
}

/** Changes a diary: its slots follow at once, and those that somebody has stand until they are moved. */
export const changeDiary = async (
  work: Work,
  id: string,
  change: (before: Diary) => Omit<Diary, 'id' | 'code' | 'madeUntil'>,
): Promise<void> => {
  const before = await findDiary(work.tx, work.org, id)
  if (!before) throw notFound()
  const diary: Diary = { ...before, ...change(before), id, code: before.code }
  await saveDiary(work.tx, work.org, diary)
  await makeSlots(work, diary)
  await work.append({ type: 'diary.changed', data: { diary: id } })
}

/** All diaries again, for the organisation's closed days are others now. */
export const remakeDiaries = async (work: Work): Promise<void> => {
  for (const diary of await findDiaries(work.tx, work.org)) await makeSlots(work, diary)
}
