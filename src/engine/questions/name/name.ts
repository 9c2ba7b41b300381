import type { Question } from '../../design/question.ts'
import { cleanLine, typed } from '../form-text.ts'
import { fieldOf, isRecord, typedParts } from '../parts.ts'
import type { QuestionKind } from '../question-kind.ts'
import { ownOr, problemAt, type Wrong, wrongShape } from '../wording.ts'
import { textOf } from '../words-of.ts'

const longest = 100
const partWords = {
  full: { en: 'Full name', cy: 'i’r enw llawn', enter: { en: 'Enter your full name', cy: 'Rhowch eich enw llawn' } },
  first: { en: 'First name', cy: 'i’r enw cyntaf', enter: { en: 'Enter first name', cy: 'Rhowch enw cyntaf' } },
  last: { en: 'Last name', cy: 'i’r cyfenw', enter: { en: 'Enter last name', cy: 'Rhowch gyfenw' } },
} as const
type Part = keyof typeof partWords

/** Whether a name is asked in one box: its English label says "full name", or it is filled as `name`. */
export const isFullName = (q: Question): boolean =>
  /full name/i.test(textOf(q.label).en ?? '') || q.autocomplete === 'name'

const partsOf = (q: Question): readonly Part[] => (isFullName(q) ? ['full'] : ['first', 'last'])
const missing = (q: Question, part: Part): Wrong => ({
  code: 'missing',
  message: part === 'last' ? partWords.last.enter : ownOr(q, partWords[part].enter),
})
const tooLong = (part: Part): Wrong => ({
  code: 'too-long',
  message: {
    en: `${partWords[part].en} must be ${longest} characters or less`,
    cy: `Rhaid ${partWords[part].cy} fod yn ${longest} nod neu lai`,
  },
})

const wrongOf = (q: Question, part: Part, value: unknown): Wrong | undefined => {
  if (value === undefined || value === null || value === '') return missing(q, part)
  if (typeof value !== 'string' || cleanLine(value) !== value) return wrongShape(q)
  return [...value].length > longest ? tooLong(part) : undefined
}

const problemsOf = (q: Question, value: Readonly<Record<string, unknown>>, name: string) => {
  const parts = partsOf(q)
  return parts.flatMap((part) => {
    const wrong = wrongOf(q, part, value[part])
    return wrong ? [problemAt(fieldOf(name, part, parts[0] ?? part), wrong)] : []
  })
}

const wholeName = (value: unknown): string => {
  if (!isRecord(value)) return ''
  return [value.full, value.first, value.last].filter((part) => typeof part === 'string' && part !== '').join(' ')
}

/** A person's name: `ID.first` and `ID.last`, stored {first, last}; asked as "full name" one box `ID`, stored {full}. */
export const name: QuestionKind = {
  type: 'name',
  celType: () => 'Name',
  defaultCategory: false,
  empty: undefined,
  controls: (q, field) => (isFullName(q) ? [field] : [`${field}.first`, `${field}.last`]),
  read: (q, form, field) => {
    const full = cleanLine(typed(form, field))
    const value = isFullName(q) ? (full === '' ? {} : { full }) : typedParts(form, field, ['first', 'last'])
    if (q.optional && Object.keys(value).length === 0) return { problems: [] }
    const problems = problemsOf(q, value, field)
    return problems.length > 0 ? { problems } : { value, problems }
  },
  check: (q, value, { name: field = q.id }) => {
    if (value === null || value === undefined) return q.optional ? [] : problemsOf(q, {}, field)
    // A name kept whole answers a question in two boxes too: records and facts often have no other.
    if (isRecord(value) && typeof value.full === 'string' && !isFullName(q)) {
      const wrong = wrongOf(q, 'full', value.full)
      return wrong ? [problemAt(field, wrong)] : []
    }
    return isRecord(value) ? problemsOf(q, value, field) : [problemAt(field, wrongShape(q))]
  },
  words: (_q, value) => (wholeName(value) === '' ? [] : [wholeName(value)]),
  toCel: (_q, value) => {
    const parts = isRecord(value) ? value : {}
    return { first: parts.first ?? '', last: parts.last ?? '', full: wholeName(value) }
  },
}
