import { inLocale } from '#core/text.ts'
import type { Question } from '../../design/question.ts'
import { allOf } from '../form-text.ts'
import type { QuestionKind } from '../question-kind.ts'
import { must, problemAt, select, type Wrong, wrongShape } from '../wording.ts'
import { textOf } from '../words-of.ts'

const quoted = (q: Question, locale: 'en' | 'cy'): string => {
  const exclusive = q.options?.find((choice) => choice.exclusive)
  return inLocale(textOf(exclusive?.label), locale)
}
const alone = (q: Question): Wrong => ({
  code: 'exclusive',
  message: {
    en: `Select the options that apply, or select ‘${quoted(q, 'en')}’`,
    cy: `Dewiswch yr opsiynau sy’n berthnasol, neu dewiswch ‘${quoted(q, 'cy')}’`,
  },
})

const tooFew = (q: Question, least: number): Wrong => ({
  code: 'too-few',
  message: must(q, {
    en: `must include at least ${least} ${least === 1 ? 'option' : 'options'}`,
    cy: `gynnwys o leiaf ${least} opsiwn`,
  }),
})
const tooMany = (q: Question, most: number): Wrong => ({
  code: 'too-many',
  message: must(q, {
    en: `must include no more than ${most} ${most === 1 ? 'option' : 'options'}`,
    cy: `beidio â chynnwys mwy na ${most} opsiwn`,
  }),
})

const limits = (q: Question, chosen: readonly string[]): readonly Wrong[] => {
  const exclusive = q.options?.filter((choice) => choice.exclusive).map(({ id }) => id) ?? []
  if (chosen.some((id) => exclusive.includes(id))) return chosen.length > 1 ? [alone(q)] : []
  if (q.minChosen !== undefined && chosen.length < q.minChosen) return [tooFew(q, q.minChosen)]
  if (q.maxChosen !== undefined && chosen.length > q.maxChosen) return [tooMany(q, q.maxChosen)]
  return []
}

const isChosen = (q: Question, value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  new Set(value).size === value.length &&
  value.every((id) => q.options?.some((choice) => choice.id === id))

const missing = (q: Question): Wrong => {
  const message = select(q)
  if (q.missing || !q.options?.some(({ exclusive }) => exclusive)) return { code: 'missing', message }
  const en = `${message.en}, or select ‘${quoted(q, 'en')}’`
  return { code: 'missing', message: { en, cy: `${message.cy}, neu dewiswch ‘${quoted(q, 'cy')}’` } }
}

/** Any of the choices, asked with checkboxes that share one name; stored as a list of ids, each once, in the order of the choices. */
export const anyOf: QuestionKind = {
  type: 'anyOf',
  celType: () => 'list<string>',
  defaultCategory: true,
  empty: [],
  controls: (_q, name) => [name],
  read: (q, form, name) => {
    const typed = new Set(allOf(form, name).filter((one) => one !== ''))
    if (typed.size === 0) return { problems: q.optional ? [] : [problemAt(name, missing(q))] }
    const value = (q.options ?? []).map(({ id }) => id).filter((id) => typed.has(id))
    if (value.length < typed.size) return { problems: [problemAt(name, { code: 'not-a-choice', message: select(q) })] }
    return { value, problems: [] }
  },
  check: (q, value, { name }) => {
    const field = name ?? q.id
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0))
      return q.optional ? [] : [problemAt(field, missing(q))]
    if (!isChosen(q, value)) return [problemAt(field, wrongShape(q))]
    return limits(q, value).map((wrong) => problemAt(field, wrong))
  },
  words: (q, value, locale) =>
    Array.isArray(value)
      ? value.map((id) => inLocale(textOf(q.options?.find((choice) => choice.id === id)?.label ?? String(id)), locale))
      : [],
  toCel: (_q, value) => value,
}
