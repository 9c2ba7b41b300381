import type { Design } from '../../design/design.ts'
import type { Question } from '../../design/question.ts'
import { withOptions } from '../../journey/values/listed-options.ts'
import { kindOf } from '../../questions/kinds.ts'
import { questionsOf } from '../design-walk.ts'
import { type Problem, problem } from '../problem.ts'

type Parameter = NonNullable<Design['parameters']>[number]

/** Values that are written in the design: what questions count as otherwise, and what parameters are worth. */
export function valueProblems(design: Design): readonly Problem[] {
  const otherwise = questionsOf(design).flatMap(({ question, at }) =>
    otherwiseProblems(withOptions(design, question), `${at}/otherwise`),
  )
  const parameters = (design.parameters ?? []).flatMap((parameter, p) =>
    parameter.values.flatMap(({ value }, v) =>
      typedProblems(parameter, value, `/parameters/${p}/values/${v}/value`, design.parameters ?? []),
    ),
  )
  return [...otherwise, ...parameters]
}

/** The same design without the values that its questions wrongly count as otherwise: its expressions can still be read. */
export function withoutWrongOtherwise(design: Design, problems: readonly Problem[]): Design {
  const wrong = problems.filter(({ code }) => code === 'wrong-otherwise')
  if (wrong.length === 0) return design
  const copy = structuredClone(design)
  for (const { question, at } of questionsOf(copy))
    if (wrong.some((one) => one.at === `${at}/otherwise`)) delete question.otherwise
  return copy
}

/** Limits are for what people answer: a value that is otherwise taken need only be of the question's type. */
function otherwiseProblems(question: Question, at: string): readonly Problem[] {
  const { otherwise } = question
  const kind = kindOf(question.type)
  if (otherwise === undefined || otherwise === kind.empty) return []
  const wrong = kind
    .check(question, otherwise, { asOf: '2000-01-01' })
    .find(({ code }) => code === 'shape' || code === 'too-many-decimals' || code.startsWith('not-'))
  const why = wrong && { en: wrong.message.en ?? wrong.code, cy: wrong.message.cy ?? wrong.code }
  return why ? [problem('wrong-otherwise', at, { why })] : []
}

const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  money: (value) => Number.isInteger(value),
  number: (value) => Number.isInteger(value),
  decimal: (value) => typeof value === 'number',
  text: (value) => typeof value === 'string',
  yesNo: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && date.test(value),
}

type Typed = Pick<Parameter, 'type' | 'of' | 'optional'> & { readonly fields?: readonly Typed[]; readonly id?: string }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `others`: the parameters that a set may hold values for. */
function typedProblems(typed: Typed, value: unknown, at: string, others: readonly Parameter[]): readonly Problem[] {
  const { type, of = 'text', optional } = typed
  if (optional && value === null) return []
  switch (type) {
    case 'list':
      if (!Array.isArray(value)) return [problem('wrong-parameter', at, { type })]
      return value.flatMap((item, i) => simpleProblems(of, item, `${at}/${i}`))
    case 'map':
      if (!isObject(value)) return [problem('wrong-parameter', at, { type })]
      return Object.entries(value).flatMap(([key, item]) => simpleProblems(of, item, `${at}/${key}`))
    case 'record':
      return recordProblems(typed, value, at, others)
    case 'table':
      if (!Array.isArray(value)) return [problem('wrong-parameter', at, { type })]
      return value.flatMap((row, i) =>
        isObject(row)
          ? recordProblems(typed, row, `${at}/${i}`, others)
          : [problem('wrong-parameter', `${at}/${i}`, { type: 'record' })],
      )
    case 'set':
      return isObject(value) ? setProblems(value, at, others) : [problem('wrong-parameter', at, { type })]
    default:
      return simpleProblems(type, value, at)
  }
}

/** A value that is no object stands for each of its fields. */
function recordProblems(typed: Typed, value: unknown, at: string, others: readonly Parameter[]): readonly Problem[] {
  const fields = typed.fields ?? []
  if (!isObject(value)) return fields.flatMap((field) => typedProblems(field, value, at, others)).slice(0, 1)
  return Object.entries(value).flatMap(([key, one]) => {
    const field = fields.find(({ id }) => id === key)
    return field
      ? typedProblems(field, one, `${at}/${key}`, others)
      : [problem('unknown-parameter', `${at}/${key}`, { name: key })]
  })
}

function setProblems(values: Readonly<Record<string, unknown>>, at: string, others: readonly Parameter[]) {
  return Object.entries(values).flatMap(([key, value]) => {
    const parameter = others.find(({ id }) => id === key)
    return parameter
      ? typedProblems(parameter, value, `${at}/${key}`, others)
      : [problem('unknown-parameter', `${at}/${key}`, { name: key })]
  })
}

function simpleProblems(type: string, value: unknown, at: string): readonly Problem[] {
  if (fits[type]?.(value)) return []
  return type === 'money' && typeof value === 'number'
    ? [problem('money-not-pence', at, { value: String(value) })]
    : [problem('wrong-parameter', at, { type })]
}
