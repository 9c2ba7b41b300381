import type { FieldProblem } from '#core/field-problem.ts'
import type { Text } from '#core/text.ts'
import { isSettable, type OwnFigure, type Parameter, readFigure } from '../../../designs/adopting/figures.rules.ts'
import { problem, type Sent, typed, typedDate } from '../form.rules.ts'
import { words } from './services.words.ts'

const wrong: Readonly<Record<string, Text>> = {
  money: words.moneyWrong,
  number: words.numberWrong,
  decimal: words.decimalWrong,
}

/** Reads the form of one figure of a design; `today` is an ISO date. Undefined where the design has none of that name. */
export const readFigureForm = (
  form: Sent,
  of: { readonly parameters: readonly Parameter[]; readonly today: string },
): { readonly figure: OwnFigure; readonly problems: readonly FieldProblem[] } | undefined => {
  const parameter = of.parameters.find((one) => one.id === form.parameter && isSettable(one))
  if (!parameter) return undefined
  const [value, from] = [`${parameter.id}.value`, `${parameter.id}.from`]
  const given = typed(form, value)
  const read = readFigure(parameter, parameter.type === 'yesNo' ? given.toLowerCase() : given)
  const day = typedDate(form, from)
  return {
    figure: { parameter: parameter.id, from: day || of.today, value: read },
    problems: [
      ...(read === undefined ? [problem(value, 'value', wrong[String(parameter.type)] ?? words.valueWrong)] : []),
      ...(day === undefined ? [problem(from, 'date', words.dateWrong)] : []),
      ...(day && day < of.today ? [problem(from, 'past', words.datePast)] : []),
    ],
  }
}
