import type { Heard } from '../../applicant/browser.ts'
import type { Cell } from './ask.ts'
import type { Canary } from './canaries.ts'
import type { Shows } from './expected.ts'
import type { World } from './world.ts'

/** What is kept from everybody, whoever asks: the keys themselves, what opens them, and people's ids. */
const isNever = ({ kind }: Canary): boolean => kind === 'key' || kind === 'secret'

const ofCase = (canary: Canary, cell: Cell, world: World): boolean => {
  const of = world.cases[cell.target.caseName ?? '']
  if (!of || canary.owner !== of.owner) return false
  const atDesk = cell.path.startsWith('/desk/')
  // Where the answers say nothing of it, an organisation's record has the name and address of the account.
  if (canary.at === 'account') return true
  if (canary.at !== of.org) return false
  return atDesk ? canary.kind !== 'equality' : canary.kind !== 'note'
}

/** One's own, of this organisation; on a page of no organisation, of all of them. */
const ownHere = (canary: Canary, cell: Cell): boolean =>
  canary.owner === cell.actor &&
  (cell.target.org === undefined || ['account', cell.target.org, `draft at ${cell.target.org}`].includes(canary.at))

/** May this actor see this canary in an answer that lets them in? */
const may = (canary: Canary, { cell, shows, world }: { cell: Cell; shows: Shows; world: World }): boolean => {
  if (isNever(canary)) return false
  if (shows === 'the case') return ofCase(canary, cell, world)
  if (shows === 'own') return ownHere(canary, cell)
  if (shows === 'references')
    return (
      canary.kind === 'reference' &&
      canary.at === cell.target.org &&
      (cell.actor === 'thorne' || world.cases[`${canary.owner}@${canary.at}`]?.service !== 'care-needs-assessment')
    )
  return false
}

/** Every page says who is signed in. */
const isOwnName = ({ owner, at, kind }: Canary, { actor }: Cell): boolean =>
  owner === actor && at === 'account' && kind === 'identity'

/** Everything of an answer that reaches the one who asked: where it sends them, its headers, its body. */
export const allOf = ({ headers, cookies, body }: Heard): string => JSON.stringify([headers, cookies, body])

/** The canaries that are in an answer, and those of them that are nobody's business there. */
export const look = (
  heard: Heard,
  asked: { cell: Cell; shows: Shows; world: World; let: boolean; address: string },
): { readonly seen: readonly Canary[]; readonly leaked: readonly Canary[] } => {
  const { canaries } = asked.world
  // An answer may repeat the address that it was asked for.
  const echoed = new Set(canaries.in(asked.address))
  const seen = canaries.in(allOf(heard)).filter((canary) => !echoed.has(canary))
  const isLeak = (canary: Canary) => !(isOwnName(canary, asked.cell) || (asked.let && may(canary, asked)))
  return { seen, leaked: seen.filter(isLeak) }
}
