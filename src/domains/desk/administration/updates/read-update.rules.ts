import type { FieldProblem } from '#core/field-problem.ts'
import type { Conflict, Settlement, Settlements } from '#engine/variation/merging/conflict.ts'
import type { Choices } from '../../../designs/updating/merge-update.rules.ts'
import { problem, type Sent } from '../form.rules.ts'
import { lines } from '../variation/part/read-leaf.rules.ts'
import { words } from './update.words.ts'

/** How a typed value of a conflict is read; undefined where it is none of its kind. */
export type ReadValue = (path: string, text: string) => unknown

/** What was chosen on the screen of an update, and what is wrong with it. */
export interface ReadUpdate {
  readonly choices: Choices
  readonly problems: readonly FieldProblem[]
}

const sides = ['ours', 'theirs', 'base'] as const

const settlementOf = (
  form: Sent,
  name: string,
  path: string,
  read: ReadValue,
): Settlement | FieldProblem | undefined => {
  const chosen = lines(form, name)
  const side = sides.find((one) => one === chosen)
  if (side || chosen !== 'other') return side
  const text = lines(form, `${name}.value`)
  const value = text === '' ? undefined : read(path, text)
  return value === undefined ? problem(`${name}.value`, 'value', words.valueWrong) : { value }
}

const isProblem = (one: Settlement | FieldProblem): one is FieldProblem => typeof one === 'object' && 'field' in one

/** Conflicts are settled by their paths, which go with the form: what is asked later cannot be another one. */
export const readUpdate = (
  form: Sent,
  of: { readonly ours: readonly string[]; readonly theirs: readonly string[]; readonly read: ReadValue },
): ReadUpdate => {
  const names = Object.keys(form).filter((name) => /^c\d{1,4}\.path$/.test(name))
  const read = names.map((name) => {
    const path = lines(form, name)
    return [path, settlementOf(form, name.slice(0, -'.path'.length), path, of.read)] as const
  })
  const settled: Record<string, Settlement> = {}
  for (const [path, one] of read) if (one !== undefined && !isProblem(one)) settled[path] = one
  const ticked = (name: 'ours' | 'theirs') => new Set([form[name] ?? []].flat())
  const leftOut = (name: 'ours' | 'theirs') => of[name].filter((key) => !ticked(name).has(key))
  return {
    choices: { settled: settled as Settlements, leftOut: { ours: leftOut('ours'), theirs: leftOut('theirs') } },
    problems: read.flatMap(([, one]) => (one !== undefined && isProblem(one) ? [one] : [])),
  }
}

/** Nothing chosen yet: all of both sides, and every conflict open. */
export const nothingChosen: Choices = { settled: {}, leftOut: { ours: [], theirs: [] } }

/** The name of a conflict’s controls, and what was chosen in them, to show the form again. */
export const valuesOfConflicts = (
  conflicts: readonly Conflict[],
  { settled }: Choices,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    conflicts.flatMap(({ path }, i): readonly (readonly [string, string])[] => {
      const one = settled[path]
      if (one === undefined) return []
      return typeof one === 'string'
        ? [[`c${i}`, one]]
        : [
            [`c${i}`, 'other'],
            [`c${i}.value`, String(one.value)],
          ]
    }),
  )
