import { inLocale } from '#core/text.ts'
import type { Question, QuestionType } from '../../design/question.ts'
import type { QuestionKind } from '../question-kind.ts'
import { typedKind } from '../typed-kind.ts'
import { select, type Wrong } from '../wording.ts'
import { textOf } from '../words-of.ts'

const isChoice = (q: Question, value: unknown): value is string => (q.options ?? []).some(({ id }) => id === value)
const noChoice = (q: Question): Wrong => ({ code: 'not-a-choice', message: select(q) })

/** A kind whose answer is the id of one of its choices, by whatever control it is asked. */
export const choiceKind = (type: QuestionType): QuestionKind =>
  typedKind<string>({
    type,
    celType: 'string',
    defaultCategory: type === 'oneOf',
    empty: '',
    missing: select,
    parse: (q, typed) => (isChoice(q, typed) ? { value: typed } : noChoice(q)),
    holds: (q, value) => (isChoice(q, value) ? undefined : noChoice(q)),
    words: (value, locale, q) => {
      const chosen = q.options?.find(({ id }) => id === value)
      return [chosen ? inLocale(textOf(chosen.label), locale) : value]
    },
  })

/** One of the choices, asked with radios; stored as the choice's id. */
export const oneOf: QuestionKind = choiceKind('oneOf')
