import type { Atom } from './formula.ts'

/** Is of a question at most one choice ticked? */
export type IsSingle = (atom: Pick<Atom, 'question' | 'child'>) => boolean

const keyOf = ({ question, child = '', says, limit }: Atom): string =>
  JSON.stringify([question, child, says, says === 'ticked' ? null : (limit ?? null)])
const whole = (atom: Atom): string => JSON.stringify([keyOf(atom), atom.not, [...(atom.options ?? [])].sort()])

/** What is said of one question with one choice: those ticked, without those that were not; undefined where none is left. */
const ofSingle = (atoms: readonly Atom[]): readonly Atom[] | undefined => {
  const [first] = atoms
  if (!first) return []
  const not = new Set(atoms.filter((atom) => atom.not).flatMap(({ options = [] }) => options))
  const ticked = atoms.filter((atom) => !atom.not).map(({ options = [] }) => options)
  if (ticked.length === 0) return [{ ...first, not: true, options: [...not] }]
  const left = (ticked[0] ?? []).filter((id) => ticked.every((ids) => ids.includes(id)) && !not.has(id))
  return left.length === 0 ? undefined : [{ ...first, not: false, options: left }]
}

/** A clause with each thing said once; undefined where it can never be so. */
const clauseOf = (atoms: readonly Atom[], isSingle: IsSingle): readonly Atom[] | undefined => {
  const all: Atom[] = []
  for (const said of Map.groupBy(atoms, keyOf).values()) {
    const [first] = said
    if (first && first.says === 'ticked' && first.child === undefined && isSingle(first)) {
      const left = ofSingle(said)
      if (left === undefined) return undefined
      all.push(...left)
    } else {
      const once = [...new Map(said.map((atom) => [whole(atom), atom])).values()]
      if (once.some((atom) => once.some((other) => whole({ ...other, not: !other.not }) === whole(atom))))
        return undefined
      const not = once.filter((atom) => atom.not && atom.says === 'ticked')
      const options = not.flatMap((atom) => atom.options ?? [])
      all.push(...once.filter((atom) => !not.includes(atom)), ...(not[0] ? [{ ...not[0], options }] : []))
    }
  }
  // Whoever ticked one of them answered the question.
  const ticked = all.filter(({ says, not, child }) => says === 'ticked' && !not && child === undefined)
  return all.filter(
    ({ says, not, question }) => !(says === 'answered' && !not && ticked.some((one) => one.question === question)),
  )
}

/** Clauses of one thing each that name choices of the same question become one. */
const joined = (clauses: readonly (readonly Atom[])[]): readonly (readonly Atom[])[] => {
  const isChoice = (clause: readonly Atom[]): boolean =>
    clause.length === 1 && clause[0]?.says === 'ticked' && !clause[0].not
  const groups = Map.groupBy(clauses.filter(isChoice), ([atom]) => (atom ? keyOf(atom) : ''))
  const done = new Set<string>()
  return clauses.flatMap((clause) => {
    const [atom] = clause
    if (!atom || !isChoice(clause)) return [clause]
    if (done.has(keyOf(atom))) return []
    done.add(keyOf(atom))
    const options = (groups.get(keyOf(atom)) ?? []).flatMap(([one]) => one?.options ?? [])
    return [[{ ...atom, options: [...new Set(options)] }]]
  })
}

/** The same in fewer words: what is impossible, or said already by a shorter clause, is left out. */
export const shortened = (clauses: readonly (readonly Atom[])[], isSingle: IsSingle): readonly (readonly Atom[])[] => {
  const possible = clauses.flatMap((clause) => {
    const left = clauseOf(clause, isSingle)
    return left === undefined ? [] : [left]
  })
  const names = possible.map((clause) => new Set(clause.map(whole)))
  return joined(
    possible.filter(
      (_, i) =>
        !names.some((other, j) => {
          const own = names[i] ?? new Set()
          return i !== j && other.isSubsetOf(own) && (other.size < own.size || j < i)
        }),
    ),
  )
}
