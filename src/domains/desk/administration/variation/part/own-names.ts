import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import type { Leaf } from '../../../../designs/varying/leaves.rules.ts'
import { sayLeaf } from '../../../../designs/varying/say-leaf.rules.ts'
import { findTeams } from '../../../../places/staff/change-team.ts'
import type { Named } from './control.view.ts'

/** What only the organisation knows the names of: its teams, by the codes that designs call them. */
export type OwnNames = readonly { readonly code: string; readonly name: Text }[]

export const ownNames = async (work: Work): Promise<OwnNames> =>
  (await findTeams(work)).flatMap(({ code, name }) => (code === null ? [] : [{ code, name }]))

const isTeam = ({ at }: Pick<Leaf, 'at'>): boolean => /^\/stages\/[^/]+\/team$/.test(at)

/** A leaf whose value is chosen from what the organisation has, where it has something of the kind. */
export const withOwnNames = (leaf: Leaf, teams: OwnNames): Leaf => {
  if (!isTeam(leaf) || teams.length === 0) return leaf
  const codes = teams.map(({ code }) => code)
  const names = typeof leaf.value === 'string' && !codes.includes(leaf.value) ? [...codes, leaf.value] : codes
  return { ...leaf, editor: { kind: 'oneOf', names } }
}

/** The names that a leaf is chosen from, as they are read. */
export const namesOfLeaf = (design: Design, leaf: Leaf, teams: OwnNames): readonly Named[] =>
  ('names' in leaf.editor ? leaf.editor.names : []).map((value) => ({
    value,
    text: (isTeam(leaf) && teams.find(({ code }) => code === value)?.name) || sayLeaf(design, leaf, value),
  }))
