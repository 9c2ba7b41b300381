import { longDate } from '#core/days/long-date.ts'
import { periodWords } from '#core/days/period-words.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Locale } from '#core/text.ts'
import type { Question } from '../../design/question.ts'
import type { Compiled } from '../../journey/compiled.ts'
import { textOf } from '../../questions/words-of.ts'
import { atomWords, conditionWords as words } from './condition.words.ts'
import { type Atom, asClauses, type Limit } from './formula.ts'
import { readFormula } from './read-formula.ts'
import { shortened } from './shorten.ts'
import { Unsayable } from './unsayable.ts'

/** A condition as paper has it: always, never, any one of these clauses; or the questions that it depends on. */
export type PaperCondition =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'if'; readonly any: readonly (readonly Atom[])[] }
  | { readonly kind: 'depends'; readonly on: readonly string[] }

const most = 6

const single = new Set(['oneOf', 'reference', 'yesNo'])

const questionOf = (
  compiled: Compiled,
  { question, child }: Pick<Atom, 'question' | 'child'>,
): Question | undefined => {
  const found = compiled.pages.flatMap(({ questions }) => questions).find(({ id }) => id === question)?.question
  return child === undefined ? found : found?.questions?.find(({ id }) => id === child)
}

/** Every question that names lead to, through rules as well, in the order of the pages. */
const dependsOn = (compiled: Compiled, names: readonly string[]): readonly string[] => {
  const all = new Set(names)
  // A set that grows while it is gone through is gone through to its end.
  for (const name of all)
    for (const { when, then } of compiled.rules.find(({ id }) => id === name)?.rows ?? [])
      for (const more of [...(when?.reads ?? []), ...then.reads]) all.add(more)
  return compiled.pages.flatMap(({ questions }) => questions.flatMap(({ id }) => (all.has(id) ? [id] : [])))
}

/** The condition of a page, by its id, as paper can have it on a day. */
export const paperCondition = (compiled: Compiled, page: string, asOf: string): PaperCondition => {
  const found = compiled.pages.find(({ id }) => id === page)
  const when = found?.when?.expression
  if (!when) return { kind: 'always' }
  try {
    const clauses = asClauses(readFormula(when.text, { compiled, asOf }), most)
    const any = clauses && shortened(clauses, (atom) => single.has(questionOf(compiled, atom)?.type ?? ''))
    const place = new Map(compiled.pages.flatMap(({ questions }) => questions).map(({ id }, i) => [id, i]))
    const byPlace = (one: Atom, other: Atom) => (place.get(one.question) ?? 0) - (place.get(other.question) ?? 0)
    if (any && any.length === 0) return { kind: 'never' }
    if (any?.some((clause) => clause.length === 0)) return { kind: 'always' }
    if (any && any.length <= most && any.every((clause) => clause.length <= most))
      return { kind: 'if', any: any.map((clause) => clause.toSorted(byPlace)) }
  } catch (error) {
    if (!(error instanceof Unsayable)) throw error
  }
  return { kind: 'depends', on: dependsOn(compiled, when.reads) }
}

/** Words in a row: "a, b and c". In Welsh "a" stands before what says that something was done, "ac" before all else here. */
export const inRow = (parts: readonly string[], locale: Locale, between: 'and' | 'or'): string => {
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return last
  const word =
    locale === 'cy' && between === 'and' && last.startsWith('gwnaethoch') ? ' a ' : inLocale(words[between], locale)
  return `${parts.slice(0, -1).join(', ')}${word}${last}`
}

const filled = (text: string, fill: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => fill[name] ?? whole)

const limitWords = (limit: Limit, locale: Locale, says: Atom['says']): string => {
  if ('pence' in limit) return pounds(limit.pence)
  if ('date' in limit) return longDate(limit.date, locale)
  if ('words' in limit) return `‘${limit.words}’`
  if (says === 'yearsAgo') return periodWords(`${limit.number} ${limit.number === 1 ? 'year' : 'years'}`, locale)
  return limit.number.toLocaleString('en-GB', { maximumFractionDigits: 20 })
}

/** Where paper and words meet: the design, the language, and what its questions are numbered. */
export interface Saying {
  readonly compiled: Compiled
  readonly locale: Locale
  readonly numbers: ReadonlyMap<string, string>
}

const optionWords = (question: Question | undefined, id: string, locale: Locale): string => {
  if (question?.type === 'declaration') return inLocale(words.agree, locale)
  if (question?.type === 'yesNo') return `‘${inLocale(id === 'yes' ? words.yes : words.no, locale)}’`
  const label = question?.options?.find((option) => option.id === id)?.label
  return `‘${label === undefined ? id : inLocale(textOf(label), locale)}’`
}

const sayAtom = (atom: Atom, { compiled, locale, numbers }: Saying): string => {
  const question = questionOf(compiled, atom)
  const number = numbers.get(atom.child === undefined ? atom.question : `${atom.question}.${atom.child}`) ?? ''
  const said = filled(inLocale(atomWords[atom.says][atom.not ? 'not' : 'so'], locale), {
    number,
    options: inRow(
      (atom.options ?? []).map((id) => optionWords(question, id, locale)),
      locale,
      'or',
    ),
    limit: atom.limit ? limitWords(atom.limit, locale, atom.says) : '',
  })
  return atom.child === undefined ? said : filled(inLocale(words.ofAny, locale), { said })
}

/** Each clause as words that follow "if". */
export const sayClauses = (any: readonly (readonly Atom[])[], saying: Saying): readonly string[] =>
  any.map((clause) =>
    inRow(
      clause.map((atom) => sayAtom(atom, saying)),
      saying.locale,
      'and',
    ),
  )
