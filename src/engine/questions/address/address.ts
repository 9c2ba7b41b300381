import type { FieldProblem } from '#core/field-problem.ts'
import type { Question } from '../../design/question.ts'
import { allOf, cleanLine, typed } from '../form-text.ts'
import { fieldOf, isRecord, typedParts } from '../parts.ts'
import { notPostcode } from '../postcode/postcode.ts'
import { ukPostcode } from '../postcode/uk-postcode.ts'
import type { QuestionKind } from '../question-kind.ts'
import { ownOr, problemAt, type Wrong, wrongShape } from '../wording.ts'
import { type AddressPart, addressBoxes, addressParts } from './address-parts.ts'

const longest = 200
const uprnShape = /^\d{1,12}$/
const area = /^[a-z][a-z0-9-]{0,79}$/

const missingLine = (q: Question): Wrong => ({
  code: 'missing',
  message: ownOr(q, {
    en: 'Enter address line 1, typically the building and street',
    cy: 'Rhowch linell 1 y cyfeiriad, fel arfer yr adeilad a’r stryd',
  }),
})
const missingPostcode: Wrong = { code: 'missing', message: { en: 'Enter postcode', cy: 'Rhowch god post' } }
const missingArea: Wrong = {
  code: 'missing-area',
  message: {
    en: 'Select which council you pay Council Tax to',
    cy: 'Dewiswch i ba gyngor rydych yn talu’r Dreth Gyngor',
  },
}
const tooLong = (part: AddressPart): Wrong => ({
  code: 'too-long',
  message: {
    en: `${addressParts[part].en} must be ${longest} characters or less`,
    cy: `Rhaid ${addressParts[part].cy} fod yn ${longest} nod neu lai`,
  },
})

const wrongOf = (q: Question, part: AddressPart, value: unknown): Wrong | undefined => {
  if (value === undefined || value === null || value === '') {
    if (part === 'line1') return missingLine(q)
    return part === 'postcode' ? missingPostcode : undefined
  }
  if (typeof value !== 'string' || cleanLine(value) !== value) return wrongShape(q)
  if (part === 'postcode') return ukPostcode(value) === undefined ? notPostcode : undefined
  return value.length > longest && [...value].length > longest ? tooLong(part) : undefined
}

const problemsOf = (q: Question, value: Readonly<Record<string, unknown>>, name: string): readonly FieldProblem[] => {
  const problems: FieldProblem[] = []
  for (const part of addressBoxes) {
    const wrong = wrongOf(q, part, value[part])
    if (wrong) problems.push(problemAt(fieldOf(name, part, 'line1'), wrong))
  }
  return problems
}

const hasRightExtras = ({ uprn, areas }: Readonly<Record<string, unknown>>): boolean =>
  (uprn === undefined || uprn === null || (typeof uprn === 'string' && uprnShape.test(uprn))) &&
  (areas === undefined ||
    (Array.isArray(areas) && areas.length <= 50 && areas.every((one) => typeof one === 'string' && area.test(one))))

/**
 * A UK address: boxes `ID.line1`, `.line2`, `.town`, `.county`, `.postcode`; stored with those filled, `uprn` where
 * known and `areas` (slugs of the organisations whose area it lies in). `ID.areas` is the person's own answer to which
 * council's area it is: the edge takes it only where the look-up has none, and always writes `areas` itself otherwise, and
 * `ID.uprn` always.
 */
export const address: QuestionKind = {
  type: 'address',
  celType: () => 'Address',
  defaultCategory: false,
  empty: undefined,
  controls: (_q, name) => addressBoxes.map((part) => `${name}.${part}`),
  read: (q, form, name) => {
    const parts = typedParts(form, name, addressBoxes)
    if (q.optional && Object.keys(parts).length === 0) return { problems: [] }
    const areas = [...new Set(allOf(form, `${name}.areas`).filter((one) => area.test(one)))].slice(0, 50)
    const unsaid = areas.length === 0 && form[`${name}.areas`] !== undefined
    const problems = [...problemsOf(q, parts, name), ...(unsaid ? [problemAt(`${name}.areas`, missingArea)] : [])]
    if (problems.length > 0) return { problems }
    const uprn = typed(form, `${name}.uprn`)
    const known = uprnShape.test(uprn) ? { uprn } : {}
    return { value: { ...parts, postcode: ukPostcode(parts.postcode ?? '') ?? '', areas, ...known }, problems }
  },
  check: (q, value, { name = q.id }) => {
    if (value === null || value === undefined) return q.optional ? [] : problemsOf(q, {}, name)
    if (!isRecord(value) || !hasRightExtras(value)) return [problemAt(name, wrongShape(q))]
    return problemsOf(q, value, name)
  },
  words: (_q, value) =>
    isRecord(value)
      ? (addressBoxes.map((part) => value[part]).filter((line) => typeof line === 'string' && line !== '') as string[])
      : [],
  toCel: (_q, value) => {
    const parts = isRecord(value) ? value : {}
    const lines = Object.fromEntries(addressBoxes.map((part) => [part, parts[part] ?? '']))
    return { ...lines, uprn: parts.uprn ?? '', areas: parts.areas ?? [] }
  },
}
