import type { Compiled } from '../../src/engine/journey/compiled.ts'
import type { Atom } from '../../src/engine/paper/conditions/formula.ts'

/** A form as somebody filled it in: what stands at each question, on a day, in an area. */
export interface Filled {
  readonly compiled: Compiled
  readonly answers: Readonly<Record<string, unknown>>
  readonly path: readonly string[]
  readonly asOf: string
  readonly organisation: string
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const tickedAt = (value: unknown): readonly string[] =>
  typeof value === 'boolean'
    ? [value ? 'yes' : 'no']
    : Array.isArray(value)
      ? value
      : isBlank(value)
        ? []
        : [String(value)]

const amount = (atom: Atom): number =>
  atom.limit && 'number' in atom.limit
    ? atom.limit.number
    : atom.limit && 'pence' in atom.limit
      ? atom.limit.pence
      : Number.NaN
const day = (atom: Atom): string => (atom.limit && 'date' in atom.limit ? atom.limit.date : '')

/** Are the words true of what stands there, as a careful reader takes them? Undefined: nothing stands there to be so or not. */
const isSo = (atom: Atom, value: unknown, { asOf, organisation }: Filled): boolean | undefined => {
  const { says, options = [] } = atom
  if (says === 'answered') return !isBlank(value)
  if (says === 'ticked') return tickedAt(value).some((one) => options.includes(one))
  if (says === 'tickedOther') return tickedAt(value).some((one) => !options.includes(one))
  if (says === 'is')
    return (
      !isBlank(value) && (atom.limit && 'words' in atom.limit ? value === atom.limit.words : value === amount(atom))
    )
  if (isBlank(value)) return undefined
  if (says === 'atLeast') return (value as number) >= amount(atom)
  if (says === 'more') return (value as number) > amount(atom)
  if (says === 'onOrAfter') return String(value) >= day(atom)
  if (says === 'after') return String(value) > day(atom)
  if (says === 'onDay') return String(value) === day(atom)
  if (says === 'yearsAgo')
    return Temporal.PlainDate.from(String(value)).until(asOf, { largestUnit: 'years' }).years >= amount(atom)
  return ((value as { areas?: string[] }).areas ?? []).includes(organisation)
}

const readsTrue = (atom: Atom, filled: Filled): boolean => {
  const page = filled.compiled.pages.find(({ questions }) => questions.some(({ id }) => id === atom.question))
  const value = page && filled.path.includes(page.id) ? filled.answers[atom.question] : undefined
  if (atom.child !== undefined) {
    const items = (Array.isArray(value) ? value : []) as Readonly<Record<string, unknown>>[]
    const any = items.some((item) => isSo({ ...atom, not: false }, item[atom.child ?? ''], filled) === true)
    return any !== atom.not
  }
  const so = isSo(atom, value, filled)
  return so === undefined ? false : so !== atom.not
}

/** Does one of the clauses read true? */
export const holdsOnPaper = (any: readonly (readonly Atom[])[], filled: Filled): boolean =>
  any.some((clause) => clause.every((atom) => readsTrue(atom, filled)))
