import { type Asked, askedOf, truthOf } from '../conditions/atoms.ts'
import type { Condition } from '../conditions/condition.ts'
import type { Field } from '../conditions/field.ts'
import type { SourceForm } from '../source/form.ts'
import type { Diagram, Logic } from './bdd.ts'
import { fieldsNamed } from './names.ts'
import type { Variables } from './variables.ts'

/** Thrown where the meaning of a condition cannot be said in a design. */
export class Unsayable extends Error {
  override readonly name = 'Unsayable'
}

/** Where a condition stands: the section of its page, and when each field has been asked by then. */
export interface Place {
  readonly section: string | undefined
  asked(field: Field): Logic
}

/** What turns up while a condition is read, for the report. */
export interface Notes {
  /** it can never hold, and why */
  readonly never: Set<string>
  /** optional questions whose blank answer the engines tell from an empty one */
  readonly blank: Set<string>
  readonly named: Set<string>
}

export interface Meaning {
  readonly form: Pick<SourceForm, 'names' | 'unanswered'>
  readonly fields: readonly Field[]
  readonly conditions: ReadonlyMap<string, Condition>
  readonly diagram: Diagram
  readonly variables: Variables
}

/**
 * When a condition holds at a place, as the engine of the form would have it: with null for what was not answered
 * (DEFRA), or false as a whole where it names what was not asked (XGov). Throws Unsayable.
 */
export const holdsWhen = (meaning: Meaning, condition: Condition, place: Place, notes: Notes): Logic => {
  const { diagram, variables, form } = meaning
  const whole = (inner: Condition, within: ReadonlySet<Condition>): Logic => {
    if (within.has(inner) || within.size > 40) return diagram.never
    const inside = new Set([...within, inner])
    let needs = diagram.always
    const asked = (of: Asked, field: Field): Logic => {
      if (of.is === 'unsayable') throw new Unsayable(of.why)
      if (of.is === 'constant') {
        if (!of.truth) notes.never.add(of.why)
        return of.truth ? diagram.always : diagram.never
      }
      const any = diagram.or(...of.any.map((atom) => variables.of(field, atom)))
      return of.denied ? diagram.not(any) : any
    }
    const compare = (name: string, of: (field: Field) => Asked, isNull: (field: Field) => boolean): Logic => {
      const fields = fieldsNamed(form, meaning.fields, name, place.section)
      if (fields.length === 0) {
        notes.never.add(`No question is called ${name}.`)
        needs = diagram.never
        return diagram.never
      }
      const last = fields.at(-1)
      const otherwise = form.unanswered === 'null' && last && isNull(last) ? diagram.always : diagram.never
      if (form.unanswered === 'false')
        needs = diagram.and(needs, diagram.or(...fields.map((field) => place.asked(field))))
      // the one asked last counts; on most paths there is but one
      return fields.reduce((before, field) => {
        const own = asked(of(field), field)
        const ask = of(field)
        if (field.question.optional && ask.is === 'atoms') {
          const empty = ask.any.some((atom) => atom.empty) !== ask.denied
          if (empty !== isNull(field)) notes.blank.add(field.question.id)
        }
        return diagram.choose(place.asked(field), own, before)
      }, otherwise)
    }
    const read = (one: Condition): Logic => {
      switch (one.is) {
        case 'all':
          return diagram.and(...one.of.map(read))
        case 'any':
          return diagram.or(...one.of.map(read))
        case 'not':
          return diagram.not(read(one.of))
        case 'constant':
          if (!one.truth) notes.never.add(one.why)
          return one.truth ? diagram.always : diagram.never
        case 'poison':
          notes.never.add(one.why)
          needs = diagram.never
          return diagram.never
        case 'unsayable':
          throw new Unsayable(one.why)
        case 'named': {
          const known = meaning.conditions.get(one.name)
          if (known && known !== inner) {
            notes.named.add(one.name)
            return whole(known, inside)
          }
          if (one.condition) {
            notes.never.add(`There is no condition ${one.name}.`)
            needs = diagram.never
            return diagram.never
          }
          return compare(one.name, truthOf, () => false)
        }
        case 'compare': {
          const { name, operator, literal } = one
          const known = meaning.conditions.get(name)
          // a condition may have the name of the answer that it reads
          if (known && known !== inner && literal.is === 'truth') {
            notes.named.add(name)
            const other = whole(known, inside)
            return literal.truth === (operator === '==') ? other : diagram.not(other)
          }
          const isNull = (field: Field): boolean => {
            if (operator === '!=' || operator === 'lacks') return true
            if (literal.is !== 'number' || (field.kind !== 'int' && field.kind !== 'double')) return false
            return (
              {
                '<': 0 < literal.number,
                '<=': 0 <= literal.number,
                '>': 0 > literal.number,
                '>=': 0 >= literal.number,
              }[operator as '<'] ?? false
            )
          }
          return compare(name, (field) => askedOf(field, operator, literal), isNull)
        }
      }
    }
    const logic = read(inner)
    return diagram.and(needs, logic)
  }
  return whole(condition, new Set())
}
