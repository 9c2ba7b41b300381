import type { Expression } from './expression.ts'
import { makeCondition, makeNumber, type Readable } from './make-expression.ts'
import { makeQuestion } from './make-question.ts'
import type { Kind, Model, ModelPage, ModelParameter, ModelQuestion, ModelRule } from './model.ts'
import type { Tape } from './tape.ts'

const organisation: Readable = {
  kind: 'string',
  tree: { is: 'name', name: 'organisation' },
  near: ['barchester', 'barsetshire'],
}

/**
 * A valid design off the tape: conditions read earlier pages only, and no date where it can be empty. Not `carefully`:
 * dates are read anywhere.
 */
export function makeModel(tape: Tape, { carefully = true } = {}): Model {
  const parameters = Array.from({ length: tape.upTo(3) }, (_, i) => makeParameter(tape, `figure${i}`))
  const scope: Readable[] = [organisation, ...parameters.map(readParameter)]
  const pages: ModelPage[] = []
  const rules: ModelRule[] = []
  const count = 1 + tape.upTo(8)
  for (let p = 0; p < count; p++) {
    const when = p > 0 && tape.often(55) ? { when: makeCondition(tape, scope, 2) } : {}
    const end =
      when.when && p < count - 1 && tape.often(15) ? { end: tape.one(['not-eligible', 'elsewhere'] as const) } : {}
    const asks = end.end ? 0 : tape.upTo(4)
    const questions = Array.from({ length: asks }, (_, q) => makeQuestion(tape, `q${p}x${q}`))
    const page = { id: `page-${p}`, ...when, ...end, questions }
    pages.push(page)
    scope.push(...questions.flatMap((question) => readQuestion(question, carefully ? page : undefined)))
    // a rule that later pages may read: whether the person is eligible, before more is asked
    if (tape.often(20)) rules.push(makeRule(tape, scope, `early${p}`, tape.one(['bool', 'int'] as const)))
  }
  return { parameters, pages, rules: [...rules, ...makeRules(tape, scope)] }
}

function makeParameter(tape: Tape, id: string): ModelParameter {
  const [type, kind, ...figures] = tape.one([
    ['money', 'int', 5000, 5250],
    ['number', 'int', 2, 3],
    ['yesNo', 'bool', true, false],
    ['text', 'string', 'blue', 'red'],
  ] as const)
  const dates = tape.often(50) ? (['2020-01-01', '2026-05-02'] as const) : (['2020-01-01'] as const)
  const values = dates.map((from, i) => ({ from, value: figures[i] ?? figures[0] }))
  return { id, type, kind: kind as Kind, values: tape.often(30) ? values.toReversed() : values }
}

const readParameter = ({ id, kind, values }: ModelParameter): Readable => ({
  kind,
  tree: { is: 'name', name: id },
  near: values.map((v) => v.value),
})

/** How expressions may read a question: not at all where it can be empty and its type has no empty value. */
function readQuestion(question: ModelQuestion, page: ModelPage | undefined): readonly Readable[] {
  const always = page && !page.when
  const readable = (q: ModelQuestion) =>
    !page || q.kind !== 'day' || (always && !q.optional) || q.otherwise !== undefined
  const near = (q: ModelQuestion) => nearTo(q)
  const inItem = (q: ModelQuestion) => q.kind !== 'day' || !q.optional || q.otherwise !== undefined
  const { id, kind, fields = [] } = question
  if (kind === 'object') {
    return fields
      .filter(readable)
      .map((f) => ({ kind: f.kind, near: near(f), tree: { is: 'field', of: id, field: f.id } }))
  }
  if (!readable(question)) return []
  const held = fields.filter(inItem).map((f) => ({ id: f.id, kind: f.kind, near: near(f) }))
  return [{ kind, near: near(question), tree: { is: 'name', name: id }, name: id, fields: held }]
}

function nearTo(question: ModelQuestion): Readable['near'] {
  if (question.kind === 'day') return [17, 18, 26, 65]
  return question.right.flat().filter((value) => typeof value !== 'object') as (boolean | number | string)[]
}

/** A decision over the scope, which can read it from now on. */
function makeRule(tape: Tape, scope: Readable[], id: string, kind: 'bool' | 'int'): ModelRule {
  const then = (): Expression => {
    if (kind === 'int') return makeNumber(tape, scope, 2)
    return tape.often(40) ? makeCondition(tape, scope, 1) : { is: 'literal', value: tape.often(50) }
  }
  const rows = Array.from({ length: tape.upTo(4) }, (_, i) => ({
    id: `row${i}`,
    when: makeCondition(tape, scope, 2),
    then: then(),
  }))
  const rule = { id, rows: [...rows, { id: 'last', then: then() }] }
  scope.push({ kind, tree: { is: 'name', name: id }, near: kind === 'bool' ? [true, false] : [0, 2, 500] })
  return rule
}

function makeRules(tape: Tape, questions: readonly Readable[]): readonly ModelRule[] {
  const scope = [...questions]
  const rules: ModelRule[] = []
  if (tape.often(70)) rules.push(makeRule(tape, scope, 'eligible', 'bool'))
  for (let i = tape.upTo(3); i > 0; i--) rules.push(makeRule(tape, scope, `figured${i}`, 'int'))
  if (tape.often(70)) rules.push(makeRule(tape, scope, 'fee', 'int'))
  return rules
}
