import type { Expression } from './expression.ts'
import type { AnswerSet, Answers, Decided, Model, ModelQuestion, ModelRule, Outcome } from './model.ts'

type Scope = Readonly<Record<string, unknown>>
const unknown = Symbol('unknown')
const empties: Record<string, unknown> = { int: 0, double: 0, bool: false, string: '', list: [], group: [] }

/**
 * What a design says, worked out in the plainest way: by walking the trees for each question anew, keeping nothing. It
 * shares no code with the engine. Takes the generated design and one set of answers; returns path and decisions.
 */
export function reference(model: Model, { answers, asOf, organisation }: AnswerSet): Outcome {
  /** Whether the page at this place applies: its condition is true and no page before it has ended the journey. */
  function applies(index: number): unknown {
    const earlier = model.pages.flatMap((page, i) => (page.end && i < index ? [negate(applies(i))] : []))
    const when = model.pages[index]?.when
    return [when ? evaluate(when, {}) : true, ...earlier].reduce(both)
  }

  function named(name: string): unknown {
    if (name === 'organisation') return organisation
    const parameter = model.parameters.find((p) => p.id === name)
    if (parameter) return valueOn(parameter.values, asOf)
    const rule = model.rules.find((r) => r.id === name)
    if (rule) return decide(rule).value
    const index = model.pages.findIndex((page) => page.questions.some((q) => q.id === name))
    const question = model.pages[index]?.questions.find((q) => q.id === name)
    if (!question) throw new Error(`nothing is called ${name}`)
    return given(question, answers[name], applies(index))
  }

  function given(question: ModelQuestion, value: unknown, asked: unknown): unknown {
    if (question.kind === 'object') return fieldsOf(question, isRight(question, value) ? value : undefined, asked)
    if (asked === unknown) return unknown
    if (asked === false || (value === null && question.optional)) return empty(question)
    if (!isRight(question, value)) return unknown
    if (question.kind !== 'group') return value
    return (value as readonly unknown[]).map((item) => fieldsOf(question, item, true))
  }
  const fieldsOf = (question: ModelQuestion, item: unknown, asked: unknown): Answers =>
    Object.fromEntries(
      (question.fields ?? []).map((f) => [f.id, given(f, (item as Answers | undefined)?.[f.id], asked)]),
    )
  const empty = (q: ModelQuestion) => q.otherwise ?? (q.kind in empties ? empties[q.kind] : unknown)

  /** Whether a page may be left with this answer; a group may lack answers within it unless `deep`. */
  function isRight(question: ModelQuestion, value: unknown, deep = false): boolean {
    const { fields = [], repeat, optional } = question
    if (value === undefined) return false
    if (value === null) return optional
    if (repeat && !(Array.isArray(value) && value.length >= repeat.min && value.length <= repeat.max)) return false
    if (fields.length === 0) return question.right.some((r) => JSON.stringify(r) === JSON.stringify(value))
    const items = (repeat ? value : [value]) as readonly Answers[]
    return items.every((item) => fields.every((f) => (item[f.id] === undefined ? !deep : isRight(f, item[f.id]))))
  }

  /** The first row that is not known to be false decides, or leaves it open. */
  function decide(rule: ModelRule): Decided {
    const conditions = rule.rows.map((row) => (row.when ? evaluate(row.when, {}) : true))
    const at = conditions.findIndex((when) => when !== false)
    const row = rule.rows[at]
    const value = row && conditions[at] === true ? evaluate(row.then, {}) : unknown
    return { value, row: value === unknown ? undefined : row?.id }
  }

  function evaluate(tree: Expression, scope: Scope): unknown {
    const value = (inner: Expression) => evaluate(inner, scope)
    const strict = <T>(trees: readonly Expression[], use: (a: T, b: T) => unknown) => {
      const [a, b] = trees.map(value)
      return a === unknown || b === unknown ? unknown : use(a as T, b as T)
    }
    switch (tree.is) {
      case 'literal':
        return tree.value
      case 'name':
        return named(tree.name)
      case 'field':
        return ((scope[tree.of] ?? named(tree.of)) as Answers)[tree.field]
      case 'not':
        return negate(value(tree.of))
      case 'and':
        return both(value(tree.left), value(tree.right))
      case 'or':
        return negate(both(negate(value(tree.left)), negate(value(tree.right))))
      case 'compare':
      case 'sum':
        return strict<number>([tree.left, tree.right], signs[tree.sign])
      case 'choose': {
        const when = value(tree.when)
        return when === unknown ? unknown : value(when ? tree.then : tree.otherwise)
      }
      case 'in':
        return strict<unknown>([tree.list, tree.item], (list, item) => (list as unknown[]).includes(item))
      case 'size':
        return strict<string>([tree.of], (list) => list.length)
      case 'age':
        return strict<string>([tree.of], (born) => age(born, asOf))
      case 'portion':
        return strict<number>([tree.amount], (amount) => Math.floor((amount * tree.part) / tree.whole + 0.5))
      default: {
        const items = named(tree.group)
        if (items === unknown) return unknown
        const side = tree.is === 'all' ? (v: unknown) => v : negate
        const said = (items as readonly Answers[]).map((i) => side(evaluate(tree.must, { ...scope, [tree.item]: i })))
        return side(said.reduce(both, true))
      }
    }
  }

  const walked = model.pages.filter((_, index) => applies(index) === true)
  const stop = walked.findIndex((page) => !page.questions.every((q) => isRight(q, answers[q.id], true)))
  const path = stop < 0 ? walked : walked.slice(0, stop + 1)
  const last = path.at(-1)
  const end = stop < 0 && last?.end ? last.id : undefined
  const plain = ({ value, row }: Decided) => ({ value: value === unknown ? undefined : value, row })
  const decisions = Object.fromEntries(model.rules.map((rule) => [rule.id, plain(decide(rule))]))
  return {
    path: path.map((page) => page.id),
    next: stop < 0 ? undefined : last?.id,
    end,
    complete: stop < 0 && !end,
    decisions,
    fee: decisions.fee?.value,
  }
}

/** Kleene's "and" and "not": false beats unknown, unknown beats true. */
const both = (a: unknown, b: unknown) =>
  a === false || b === false ? false : a === unknown || b === unknown ? unknown : true
const negate = (value: unknown) => (value === unknown ? unknown : !value)
const valueOn = (values: Model['parameters'][number]['values'], day: string) =>
  values.reduce((best, v) => (v.from <= day && v.from > best.from ? v : best), { from: '', value: 0 as unknown }).value
const signs = {
  '==': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b + 0, // never -0: whole numbers have none
}
const age = (born: string, on: string) =>
  Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0)
