import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { QuestionType } from '../design/question.ts'
import { checkExpression } from '../expressions/check-expression.ts'
import { emptyContext } from '../expressions/context.ts'
import { Day } from '../expressions/day.ts'
import { compileExpression } from '../expressions/expression.ts'
import { makeScope } from '../expressions/scope.ts'
import {
  type Condition,
  type Group,
  isGroup,
  type Operand,
  type Part,
  type Relation,
  type Term,
  unary,
} from './condition.ts'
import { listed, relationsFor } from './menus.ts'
import { readCondition } from './read-condition.ts'
import { writeCondition } from './write-condition.ts'

const questions: Readonly<Record<string, { type: QuestionType; cel: string; decimals?: true }>> = {
  pension: { type: 'yesNo', cel: 'bool' },
  home: { type: 'oneOf', cel: 'string' },
  needs: { type: 'anyOf', cel: 'list<string>' },
  bins: { type: 'number', cel: 'int' },
  width: { type: 'number', cel: 'double', decimals: true },
  rent: { type: 'money', cel: 'int' },
  born: { type: 'date', cel: 'Day' },
  town: { type: 'text', cel: 'string' },
}
const names = Object.keys(questions)
const scope = makeScope([...names.map((name) => [name, questions[name]?.cel ?? ''] as const), ['limit', 'int']])
const known = {
  relations: (name: string) => (questions[name] ? relationsFor({ type: questions[name].type }) : []),
  isFigure: (name: string) => name === 'limit',
  isDecimal: (name: string) => questions[name]?.decimals ?? false,
}
const isList = (name: string) => listed.includes(questions[name]?.type ?? 'text')

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
const dice = (state: number) => (): number => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}
const roll = dice(20_261_122)
const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T
const words = ['flat', 'house', 'x’y', "it's", 'a\\b', 'two words']
const days = ['1950-04-01', '2000-02-29', '2026-11-22']

const operand = (name: string, relation: Relation): Operand | undefined => {
  if (unary.includes(relation)) return undefined
  if (relation === 'isAnyOf' || relation === 'isNoneOf') return { texts: words.filter(() => roll() < 0.4).concat('z') }
  if (relation === 'ageAtLeast' || relation === 'ageBelow') return { number: pick([18, 65]) }
  const { type, decimals } = questions[name] ?? { type: 'text' }
  if (type === 'date') return roll() < 0.3 ? { today: true } : { day: pick(days) }
  if (type === 'number' || type === 'money') {
    if (decimals) return { number: pick([1, 2.5, -3]), decimals: true }
    return roll() < 0.3 ? { figure: 'limit' } : { number: pick([0, 1, 2, 4, -7]) }
  }
  return { text: pick(words) }
}
const aTerm = (): Term => {
  const name = pick(names)
  const relation = pick(known.relations(name))
  const value = operand(name, relation)
  return { name, relation, ...(value && { value }) }
}
const many = <T>(least: number, most: number, make: () => T): readonly T[] =>
  Array.from({ length: least + Math.floor(roll() * (most - least + 1)) }, make)
const aCondition = (): Condition => {
  const join = pick(['all', 'any'] as const)
  const group = (): Group => ({ join: join === 'all' ? 'any' : 'all', parts: many(2, 3, aTerm) })
  const parts = many<Part | Group>(1, 4, () => (roll() < 0.3 ? group() : aTerm()))
  const [first] = parts
  // one row alone is all of them; one group alone is the condition itself
  if (parts.length > 1 || !first) return { join, parts }
  return isGroup(first) ? { join: first.join, parts: first.parts } : { join: 'all', parts }
}

/** What a row means, by the words of its menu and nothing else. */
const means = (term: Term, answers: Readonly<Record<string, unknown>>): boolean => {
  const answer = answers[term.name]
  const { relation, value } = term
  const held: unknown =
    value === undefined
      ? undefined
      : 'figure' in value
        ? 3
        : 'today' in value
          ? '2026-11-22'
          : 'texts' in value
            ? value.texts
            : Object.values(value)[0]
  const years = (): number => {
    const [y = 0, m = 0, d = 0] = String(answer).split('-').map(Number)
    return 2026 - y - (m > 11 || (m === 11 && d > 22) ? 1 : 0)
  }
  const order = answer === held ? 0 : (answer as number) < (held as number) ? -1 : 1
  const table: Partial<Record<Relation, () => boolean>> = {
    yes: () => answer === true,
    no: () => answer === false,
    is: () => order === 0,
    isNot: () => order !== 0,
    onDay: () => order === 0,
    more: () => order > 0,
    after: () => order > 0,
    atLeast: () => order >= 0,
    onOrAfter: () => order >= 0,
    less: () => order < 0,
    before: () => order < 0,
    atMost: () => order <= 0,
    onOrBefore: () => order <= 0,
    isAnyOf: () => (held as unknown[]).includes(answer),
    isNoneOf: () => !(held as unknown[]).includes(answer),
    includes: () => (answer as unknown[]).includes(held),
    includesNot: () => !(answer as unknown[]).includes(held),
    answered: () => (answer as string | unknown[]).length > 0,
    notAnswered: () => (answer as string | unknown[]).length === 0,
    ageAtLeast: () => years() >= Number(held),
    ageBelow: () => years() < Number(held),
  }
  return table[relation]?.() ?? assert.fail(relation)
}
const holds = ({ join, parts }: Condition | Group, answers: Readonly<Record<string, unknown>>): boolean => {
  const each = parts.map((one) => (isGroup(one) ? holds(one, answers) : means(one as Term, answers)))
  return join === 'all' ? each.every(Boolean) : each.some(Boolean)
}
const someAnswers = () => ({
  pension: roll() < 0.5,
  home: pick(['', ...words]),
  needs: words.filter(() => roll() < 0.3),
  bins: pick([0, 1, 2, 3, 4, -7]),
  width: pick([1, 2.5, -3, 0.5]),
  rent: pick([0, 1, 3, 4]),
  born: pick([...days, '1961-11-22', '1961-11-23', '2008-11-22']),
  town: pick(['', ...words]),
})

test('what menus say is written as CEL and read as the same menus again, and is true when the menus’ words are', () => {
  const seen = new Set<string>()
  for (let n = 0; n < 2000; n++) {
    const condition = aCondition()
    const text = writeCondition(condition, isList) ?? assert.fail('says something')
    assert.deepEqual(readCondition(text, known), condition, text)
    const checked = checkExpression(scope, text, ['bool'])
    if ('problem' in checked) assert.fail(`${text}: ${checked.problem.message}`)
    const expression = compileExpression(scope, text, checked.expression)
    for (let times = 0; times < 3; times++) {
      const answers = someAnswers()
      const context = emptyContext()
      Object.assign(context.values, answers, {
        ...{ bins: BigInt(answers.bins), rent: BigInt(answers.rent), limit: 3n },
        ...{ born: new Day(answers.born), asOf: new Day('2026-11-22') },
      })
      assert.equal(expression.evaluate(context), holds(condition, answers), `${text} of ${JSON.stringify(answers)}`)
    }
    for (const part of condition.parts)
      if (!isGroup(part)) seen.add(`${(part as Term).name} ${(part as Term).relation}`)
  }
  const all = names.flatMap((name) => known.relations(name).map((relation) => `${name} ${relation}`))
  assert.deepEqual(
    all.filter((one) => !seen.has(one)),
    [],
    'every relation of every type was tried',
  )
})

test('of a condition the parts that menus do not know stay as they are written', () => {
  const text = "pension && (needs.exists(n, n == 'flat') || bins > 2) && size(needs.filter(n, n != 'x')) >= bins"
  const read = readCondition(text, known)
  assert.deepEqual(read, {
    join: 'all',
    parts: [
      { name: 'pension', relation: 'yes' },
      {
        join: 'any',
        parts: [{ cel: "needs.exists(n, n == 'flat')" }, { name: 'bins', relation: 'more', value: { number: 2 } }],
      },
      { cel: "size(needs.filter(n, n != 'x')) >= bins" },
    ],
  })
  assert.equal(writeCondition(read as Condition, isList), text)
  assert.deepEqual(readCondition('true', known)?.parts, [{ cel: 'true' }])
  assert.deepEqual(readCondition(undefined, known)?.parts, [])
  assert.equal(readCondition('bins >', known), undefined, 'what is no CEL is no menus')
})

test('what is not of the type of a question is no row of its menu', () => {
  for (const text of [
    "bins == 'two'",
    'home > 2',
    'width > 1',
    'bins > 1.5',
    'pension == true',
    "'flat' in home",
    'needs == []',
  ])
    assert.deepEqual(readCondition(text, known)?.parts, [{ cel: text }])
})
