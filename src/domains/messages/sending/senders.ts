import type { Work } from '#core/work.ts'
import { readSetting } from '../../places/settings.ts'
import type { Sender } from './sender.ts'
import type { Way } from './way.rules.ts'

/** The providers of this node, by name. */
export interface Senders {
  find(name: string): Sender | undefined
  /** of those that send this way */
  of(way: Way): readonly Sender[]
}

export const sendersOf = (list: readonly Sender[]): Senders => ({
  find: (name) => list.find((sender) => sender.name === name),
  of: (way) => list.filter(({ ways }) => ways.includes(way)),
})

/** By which provider an organisation's messages go. `hand`: its staff print and post; `none`: not at all. */
export interface Ways {
  readonly email: string
  readonly text: string
  readonly letter: string
}

/** The key of the setting. */
export const waysKey = 'messages.ways'

/** What goes until an organisation settles something else. */
export const usualWays: Ways = { email: 'smtp', text: 'none', letter: 'hand' }

/** By which providers the work's organisation sends. */
export const readWays = async (work: Work): Promise<Ways> => ({
  ...usualWays,
  ...(await readSetting<Partial<Ways>>(work, waysKey)),
})
