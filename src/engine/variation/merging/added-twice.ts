import type { AddChange, Change } from '../patch/change.ts'
import { type Address, above, stepsOf, under } from '../tree/address.ts'
import { find } from '../tree/find.ts'
import { isObject, type Json } from '../tree/json.ts'
import { movesBetween } from '../tree/moves.ts'
import type { Clash, Settlements } from './conflict.ts'
import type { SideName, Three } from './three.ts'

/** A question that both sides added, each on a page of its own: only the ids of questions are their own in a whole design. */
export interface AddedTwice extends Clash {
  readonly ours: readonly AddChange[]
  readonly theirs: readonly AddChange[]
  readonly at: Readonly<Record<SideName, Address>>
  readonly keys?: never
}

export const isTwice = (clash: Clash): clash is AddedTwice => 'at' in clash

const inBase = (base: Json, address: Address): boolean => {
  const [, , list, id] = stepsOf(address)
  const pages = (base.pages ?? []) as readonly Json[]
  return pages.some((page) => ((page[list ?? ''] ?? []) as readonly Json[]).some((item) => item.id === id))
}

export const addedTwice = ({ base, ours, theirs }: Three<Json>): readonly AddedTwice[] =>
  [...movesBetween(theirs, ours).arrived].flatMap(([mine, { at: other }]): readonly AddedTwice[] => {
    if (stepsOf(mine)[2] !== 'questions' || inBase(base, mine)) return []
    const added = (document: Json, at: Address): AddChange => ({ kind: 'add', at, value: find(document, at).value })
    // the same name for it whichever side it is asked of
    const [path = mine] = [mine, other].toSorted()
    const at = { ours: mine, theirs: other }
    return [{ path, kind: 'both-added', at, ours: [added(ours, mine)], theirs: [added(theirs, other)] }]
  })

/** The changes of a side but for what stands elsewhere: that which was added alone, or with its page. */
const without = (changes: readonly Change[], gone: readonly Address[]): readonly Change[] =>
  gone.length === 0
    ? changes
    : changes.flatMap((change): readonly Change[] => (change.kind === 'add' ? left(change, gone) : [change]))

const left = (change: AddChange, gone: readonly Address[]): readonly AddChange[] => {
  if (gone.includes(change.at)) return []
  const list = under(change.at, 'questions')
  const page = change.value
  if (!gone.some((at) => above(at) === list) || !isObject(page)) return [change]
  const questions = (page.questions as readonly Json[]).filter(({ id }) => !gone.includes(under(list, String(id))))
  return [{ ...change, value: { ...page, questions } }]
}

/** Leaves each of what both added in two places on one side only: on ours, unless it is settled otherwise. */
export const addedOnce = (
  clashes: readonly AddedTwice[],
  changes: Readonly<Record<SideName, readonly Change[]>>,
  settlements: Settlements,
): Readonly<Record<SideName, readonly Change[]>> => {
  const gone = (side: SideName): readonly Address[] =>
    clashes.flatMap(({ path, at }) => {
      const settled = settlements[path]
      return (typeof settled === 'string' ? settled : 'ours') === side ? [] : [at[side]]
    })
  return { ours: without(changes.ours, gone('ours')), theirs: without(changes.theirs, gone('theirs')) }
}
