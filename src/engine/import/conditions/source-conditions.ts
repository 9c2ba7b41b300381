import type { SourceForm } from '../source/form.ts'
import { isRaw, members, raw, within, words } from '../source/raw.ts'
import type { Condition } from './condition.ts'
import { fromExpression } from './expression.ts'
import { fromItems, type References } from './items.ts'
import { fromStructured } from './structured.ts'

/** A condition of the source by itself. */
export interface SourceCondition {
  readonly at: string
  /** the names that links and other conditions may know it by */
  readonly names: readonly string[]
  readonly condition: Condition
}

/** Reads the conditions of a form, however each is written. */
export const conditionsOf = (form: SourceForm, references: References): readonly SourceCondition[] =>
  members(form.raw.conditions).map(([key, value]) => {
    const source = raw(value)
    const at = within('/conditions', key)
    const names = [words(source.name), words(source.id)].flatMap((name) => (name === undefined ? [] : [name]))
    const given = typeof value === 'string' ? value : source.value
    const read = (): Condition => {
      if (source.items !== undefined) return fromItems(source, references)
      if (typeof given === 'string') return fromExpression(given)
      if (isRaw(given)) return fromStructured(given)
      return { is: 'unsayable', why: 'The condition has no value.' }
    }
    return { at, names: names.length > 0 ? names : [key], condition: read() }
  })
