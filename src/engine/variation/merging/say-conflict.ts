import type { Text } from '#core/text.ts'
import type { Change, Changes } from '../patch/change.ts'
import { sayChange } from '../sentences/say-change.ts'
import { filled, inBoth } from '../sentences/two.ts'
import type { Json } from '../tree/json.ts'
import type { Clash } from './conflict.ts'
import { conflictWords } from './conflict.words.ts'
import type { SideName, Three } from './three.ts'

const most = 3

/** Why two changes do not go together, with what each side did, in words. */
export const sayConflict = (clash: Clash, three: Three<Json>, diffs: Readonly<Record<SideName, Changes>>): Text =>
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
    return filled(conflictWords.all[locale], { why, ours: done('ours'), theirs: done('theirs') })
  })
