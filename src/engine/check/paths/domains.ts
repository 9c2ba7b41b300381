import type { Question } from '../../design/question.ts'
import { Day } from '../../expressions/day.ts'
import type { CompiledQuestion } from '../../journey/compiled.ts'
import type { Usage } from './usage.ts'

/** Larger ranges are told apart by the values that they are compared with. */
const smallRange = 24
const manyOptions = 5

/**
 * The answers to a question that make all the difference there can be to expressions that use it so: every answer,
 * where there are few, else those on, below and above each value that it is compared with. Undefined where no such list
 * is complete: then the answer is left open. Values as they are stored, on the day `asOf` (ISO).
 */
export function domainOf(
  { question, optional }: CompiledQuestion,
  usage: Usage,
  asOf: string,
): readonly unknown[] | undefined {
  const answers = answersOf(question, usage, asOf)
  return answers && optional ? [...answers, null] : answers
}

function answersOf(question: Question, usage: Usage, asOf: string): readonly unknown[] | undefined {
  const compared = !usage.otherwise.has(question.id)
  switch (question.type) {
    case 'yesNo':
      return [true, false]
    case 'oneOf':
    case 'reference':
      return question.options?.map(({ id }) => id)
    case 'anyOf':
      return anyOf(question)
    case 'number':
    case 'money':
      return numbers(question, usage, compared)
    case 'text':
    case 'longText':
      return compared ? [...usage.texts.filter((text) => text !== ''), 'another'] : undefined
    case 'date':
      return usage.aged.has(question.id) ? birthdays(usage, asOf) : undefined
    default:
      return undefined
  }
}

function anyOf({ options = [] }: Question): readonly unknown[] | undefined {
  if (options.length > manyOptions) return undefined
  const ids = options.map(({ id }) => id)
  const subsets = Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, i) => bits & (1 << i)))
  return subsets.slice(1)
}

function numbers({ min, max, decimals }: Question, usage: Usage, compared: boolean): readonly number[] | undefined {
  const within = (value: number) =>
    value >= (min ?? Number.NEGATIVE_INFINITY) && value <= (max ?? Number.POSITIVE_INFINITY)
  if (!decimals && min !== undefined && max !== undefined && max - min <= smallRange) {
    return Array.from({ length: max - min + 1 }, (_, i) => min + i)
  }
  if (!compared) return undefined
  const step = decimals ? 10 ** -decimals : 1
  const written = decimals ? usage.doubles : usage.ints.map(Number)
  const around = written.flatMap((value) => [value - step, value, value + step])
  const rounded = around.map((value) => Number(value.toFixed(decimals ?? 0)))
  return [...new Set([...rounded, min ?? 0, max ?? 0])].filter(within)
}

/** A birthday for each age that is compared with, and for the ages on either side. */
function birthdays({ ints }: Usage, asOf: string): readonly string[] {
  const ages = new Set([0n, ...ints.flatMap((age) => [age - 1n, age, age + 1n])])
  const day = new Day(asOf)
  return [...ages].filter((age) => age >= 0n && age <= 130n).map((age) => day.addMonths(Number(age) * -12).iso)
}
