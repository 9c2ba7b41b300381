import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { addContent } from '../../content/content.store.ts'
import { cannotJudge, judgedMeanwhile, mayJudge, namedApart, saidApart } from '../duplicates.policy.ts'
import { joinRecords, partRecords, tellApart, tells } from '../pair.store.ts'
import type { Side } from './read-sides.ts'

/** The two whose applicants are compared, as an officer had them open. Both cases are locked. */
export interface Judged {
  readonly one: Side
  readonly other: Side
  readonly bits: number
  readonly reason: string
}

/**
 * Writes for one of the two what was decided, and why. A side whose readers may not know of the other is told nothing: its
 * event stands in the journal without its case, and the reason with the other alone.
 */
const writeFor = async (
  work: Work,
  side: Side & { readonly told: boolean },
  event: { readonly type: string; readonly reason: string; readonly data: Readonly<Record<string, string>> },
): Promise<void> => {
  const data = { ...event.data, record: side.record }
  const of = side.open.case
  if (!side.told) {
    await work.append({ type: event.type, data })
    return
  }
  const by = work.actor.kind === 'member' ? work.actor.name : ''
  const content = await addContent(work.tx, { org: work.org, case: of.id, now: work.now }, [
    { kind: 'note', item: `note-${newId()}`, category: 'service', revision: 1, body: { words: event.reason, by } },
  ])
  await work.append({
    type: event.type,
    caseId: of.id,
    design: { id: of.design, version: of.version },
    content,
    data,
  })
}

const write = async (
  work: Work,
  { one, other, reason }: Judged,
  type: string,
  data: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const [mine, theirs] = [one.open.case.id, other.open.case.id]
  const told = await Promise.all([
    tells(work.tx, work.org, { case: mine, other: theirs }),
    tells(work.tx, work.org, { case: theirs, other: mine }),
  ])
  // Why is kept beside one of the two at least; to part what was joined is never refused.
  if (!told.includes(true) && type !== 'person.unmerged') throw namedApart
  await writeFor(work, { ...one, told: told[0] }, { type, reason, data })
  await writeFor(work, { ...other, told: told[1] }, { type, reason, data })
}

const check = (told: string, meant: string): void => {
  if (told === 'apart' && meant !== 'apart') throw saidApart
  if (told !== meant) throw judgedMeanwhile
}

/**
 * Joins the records of two applicants who are one person. No row of either is changed, no key
 * of anybody: what each of them holds opens for them as before, and for the other not at all. An event for each, with why.
 */
export const join = async (work: Work, judged: Judged): Promise<void> => {
  if (!mayJudge(work.actor)) throw cannotJudge
  const { one, other, bits } = judged
  const id = newId()
  const told = await joinRecords(work.tx, work.org, { id, one: one.record, other: other.record, bits })
  check(told, 'joined')
  await write(work, judged, 'person.merged', { merge: id })
}

/** Remembers that two applicants are not one person: they are not asked about again. An event for each, with why. */
export const keepApart = async (work: Work, judged: Judged): Promise<void> => {
  if (!mayJudge(work.actor)) throw cannotJudge
  const { one, other, bits } = judged
  check(await tellApart(work.tx, work.org, { one: one.record, other: other.record, bits }), 'apart')
  await write(work, judged, 'person.toldApart')
}

/** Parts two records that were joined: everything of both is as it was before. An event for each, with why. */
export const part = async (work: Work, judged: Judged): Promise<void> => {
  if (!mayJudge(work.actor)) throw cannotJudge
  const { one, other } = judged
  check(await partRecords(work.tx, work.org, { one: one.record, other: other.record }), 'parted')
  await write(work, judged, 'person.unmerged')
}
