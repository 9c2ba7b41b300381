import type { Change } from '../patch/change.ts'
import { type Lagging, lagging, laggingAfter } from '../sentences/lagging.ts'
import { type Address, above, under } from '../tree/address.ts'
import { find } from '../tree/find.ts'
import { isObject, type Json } from '../tree/json.ts'

interface Made {
  readonly base: Json
  readonly merged: Json
  /** the changes that were made, of each side */
  readonly ours: readonly Change[]
  readonly theirs: readonly Change[]
}

/**
 * Texts of a merged design whose languages may no longer say the same: the English changed and another language did not,
 * or the one comes from one side and the other from the other.
 */
export const laggingInMerge = ({ base, merged, ours, theirs }: Made): readonly Lagging[] => {
  const set = [ours, theirs].map((changes) => new Set(changes.flatMap(({ kind, at }) => (kind === 'set' ? [at] : []))))
  const mixed = (english: Address): readonly Lagging[] => {
    const text = above(english)
    const { part, value } = find(base, text)
    if (part.kind !== 'text' || !english.endsWith('/en') || !isObject(value)) return []
    const others = Object.keys(value).filter((tag) =>
      set.some((side) => side.has(under(text, tag)) && !side.has(english)),
    )
    return others.map((tag) => lagging([base, merged], under(text, tag)))
  }
  return [...laggingAfter(base, [...ours, ...theirs], merged), ...set.flatMap((side) => [...side].flatMap(mixed))]
}
