import type { Atom } from '../conditions/atoms.ts'
import type { Field } from '../conditions/field.ts'
import type { Diagram, Logic } from './bdd.ts'

/** An atom as a variable of the diagram. */
export interface Variable {
  readonly atom: Atom
  readonly field: Field
  readonly index: number
}

/** The variables of a form, made as conditions need them. */
export interface Variables {
  of(field: Field, atom: Atom): Logic
  at(index: number): Variable | undefined
  /**
   * What is certain about the answers named in `logic`, given when each field is asked: an answer not asked is empty, and
   * a choice is at most one of its list (little); where it must be answered it is exactly one (much).
   */
  certain(logic: Logic, asked: (field: Field) => Logic): readonly [little: Logic, much: Logic]
}

/** A new set of variables over a diagram. */
export const makeVariables = (diagram: Diagram): Variables => {
  const all: Variable[] = []
  const known = new Map<string, Variable>()
  const logicOf = ({ index }: Variable): Logic => diagram.variable(index)
  const choiceRules = (field: Field, own: readonly Variable[], exactly: boolean): Logic => {
    const choices = own.filter(({ atom }) => atom.choice !== undefined)
    const blank = own.find(({ atom }) => atom.choice === undefined && atom.empty)
    const pairs = choices.flatMap((a, i) => choices.slice(i + 1).map((b) => [a, b] as const))
    const one = pairs.map(([a, b]) => diagram.not(diagram.and(logicOf(a), logicOf(b))))
    if (!exactly) return diagram.and(...one)
    const covered =
      new Set(choices.map(({ atom }) => atom.choice)).size === new Set(field.choices.map(({ id }) => id)).size
    const some = covered && !field.question.optional ? diagram.or(...choices.map(logicOf)) : diagram.always
    const notBlank = blank && !field.question.optional ? diagram.not(logicOf(blank)) : diagram.always
    return diagram.and(...one, some, notBlank)
  }
  return {
    of: (field, atom) => {
      const found = known.get(atom.cel)
      if (found) return logicOf(found)
      const made = { atom, field, index: all.length }
      all.push(made)
      known.set(atom.cel, made)
      return logicOf(made)
    },
    at: (index) => all[index],
    certain: (logic, asked) => {
      const fields = new Set([...diagram.support(logic)].flatMap((index) => all[index]?.field ?? []))
      const known = (rules: (field: Field, own: readonly Variable[]) => Logic): Logic =>
        diagram.and(
          ...[...fields].map((field) => {
            const own = all.filter((variable) => variable.field === field)
            const empty = own.map((one) => (one.atom.empty ? logicOf(one) : diagram.not(logicOf(one))))
            // a date has no empty value: what it counts as is left open
            const unasked = field.kind === 'day' ? diagram.always : diagram.and(...empty)
            return diagram.choose(asked(field), rules(field, own), unasked)
          }),
        )
      const rules = (exactly: boolean) => (field: Field, own: readonly Variable[]) =>
        field.kind === 'choice' ? choiceRules(field, own, exactly) : diagram.always
      return [known(rules(false)), known(rules(true))]
    },
  }
}
