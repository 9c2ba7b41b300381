import { type Condition, type Group, isGroup, isTerm, type Operand, type Part, type Term } from './condition.ts'

/** Is the answer to a question of this name a list? Its text for being answered is another one. */
export type IsList = (name: string) => boolean

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`

const operand = (value: Operand | undefined): string => {
  if (!value) return "''"
  if ('text' in value) return quoted(value.text)
  if ('texts' in value) return `[${value.texts.map(quoted).join(', ')}]`
  if ('number' in value)
    return value.decimals && Number.isInteger(value.number) ? value.number.toFixed(1) : String(value.number)
  if ('day' in value) return `day(${quoted(value.day)})`
  return 'today' in value ? 'asOf' : value.figure
}

const signs: Readonly<Record<string, string>> = {
  is: '==',
  isNot: '!=',
  more: '>',
  atLeast: '>=',
  less: '<',
  atMost: '<=',
  before: '<',
  onOrBefore: '<=',
  after: '>',
  onOrAfter: '>=',
  onDay: '==',
}

const term = ({ name, relation, value }: Term, isList: IsList): string => {
  const of = operand(value)
  switch (relation) {
    case 'yes':
      return name
    case 'no':
      return `!${name}`
    case 'isAnyOf':
      return `${name} in ${of}`
    case 'isNoneOf':
      return `!(${name} in ${of})`
    case 'includes':
      return `${of} in ${name}`
    case 'includesNot':
      return `!(${of} in ${name})`
    case 'answered':
      return isList(name) ? `size(${name}) > 0` : `${name} != ''`
    case 'notAnswered':
      return isList(name) ? `size(${name}) == 0` : `${name} == ''`
    case 'ageAtLeast':
      return `age(${name}, asOf) >= ${of}`
    case 'ageBelow':
      return `age(${name}, asOf) < ${of}`
    case 'countAtLeast':
      return `size(${name}) >= ${of}`
    case 'countBelow':
      return `size(${name}) < ${of}`
    case 'inOwnArea':
      return `organisation in ${name}.areas`
    case 'notInOwnArea':
      return `!(organisation in ${name}.areas)`
    default:
      return `${name} ${signs[relation]} ${of}`
  }
}

const loose = /\|\||&&|\?/

const part = (one: Part, isList: IsList, alone: boolean): string => {
  if (isTerm(one)) return term(one, isList)
  return alone || !loose.test(one.cel) ? one.cel : `(${one.cel})`
}

const joined = ({ join, parts }: Group, isList: IsList): string =>
  parts.map((one) => part(one, isList, parts.length === 1)).join(join === 'all' ? ' && ' : ' || ')

/** A condition as CEL; undefined where it says nothing. */
export const writeCondition = ({ join, parts }: Condition, isList: IsList): string | undefined => {
  const said = parts.filter((one) => !isGroup(one) || one.parts.length > 0)
  if (said.length === 0) return undefined
  return said
    .map((one) => {
      if (!isGroup(one)) return part(one, isList, said.length === 1)
      const inner = joined(one, isList)
      return one.parts.length > 1 && said.length > 1 ? `(${inner})` : inner
    })
    .join(join === 'all' ? ' && ' : ' || ')
}
