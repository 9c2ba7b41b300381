import type { Text } from '#core/text.ts'
import type { Change, Changes } from '../patch/change.ts'
import { sayChange } from '../sentences/say-change.ts'
import { filled, inBoth } from '../sentences/two.ts'
import type { Json } from '../tree/json.ts'
import type { Settlement } from './conflict.ts'
import { conflictWords } from './conflict.words.ts'
import type { OrderClash } from './order/arrange-lists.ts'
import { isSettledBySide } from './settle.ts'
import type { SideName, Three } from './three.ts'

const most = 3

interface Telling {
  readonly three: Three<Json>
  readonly diffs: Readonly<Record<SideName, Changes>>
  /** what was given to settle it; it is not settled, so where there is something it is said why not */
  readonly settled: Settlement | undefined
}

/** Why two changes do not go together, with what each side did, in words. */
export const sayConflict = (clash: OrderClash, { three, diffs, settled }: Telling): Text =>
  inBoth((locale) => {
    const done = (side: SideName): string => {
      const telling = { before: three.base, after: three[side], orders: diffs[side].orders }
      const said = clash[side].map((change: Change) => sayChange(change, telling)[locale] ?? '')
      const more = said.length - most
      const rest = more > 0 ? [filled(conflictWords.more[locale], { n: String(more) })] : []
      return said.length === 0
        ? conflictWords[clash.kind === 'order' ? 'ordered' : 'otherwise'][locale]
        : [...said.slice(0, most), ...rest].join('; ')
    }
    const why = conflictWords.why[clash.kind][locale]
    const all = filled(conflictWords.all[locale], { why, ours: done('ours'), theirs: done('theirs') })
    if (settled === undefined) return all
    const missed = clash.members ? 'noOrder' : isSettledBySide(clash) ? 'noSide' : 'noItem'
    return `${all} ${conflictWords[missed][locale]}`
  })
