import type { FieldProblem } from '#core/field-problem.ts'
import type { Locale } from '#core/text.ts'
import type { Question, QuestionType } from '../design/question.ts'

/** The fields of a urlencoded form as they came: a list where a name was repeated. Nothing in it is trusted. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>

/** What a form said: the stored value (undefined = left blank) and what is wrong. A value beside problems is not for keeping. */
export interface Reading {
  readonly value?: unknown
  readonly problems: readonly FieldProblem[]
}

/**
 * Everything the engine needs to know of one type of question. Questions that name a `list` must be given with the
 * list's choices as `options`. To read a whole answer of a form use `readQuestion`, which reads and then checks.
 */
export interface QuestionKind {
  readonly type: QuestionType
  /** its type in CEL: 'string', 'int', 'double', 'bool', 'Day', 'list<string>', 'Address', 'Name', 'Place', 'list<File>' */
  readonly celType: (q: Question) => string
  /** `true`: says nothing of a person, so its category is `service` unless it names another; else it must name its own */
  readonly defaultCategory: boolean
  /** what it counts as when left blank: '' | 0 | false | []; undefined = a type without an empty value */
  readonly empty: unknown
  /** the names of its form controls for a question called `name`: ['birthDate.day', 'birthDate.month', 'birthDate.year'] */
  readonly controls: (q: Question, name: string) => readonly string[]
  /** what was typed → the stored value, or problems of form (missing, not a date, not a number); limits are left to `check` */
  readonly read: (q: Question, form: Form, name: string) => Reading
  /** a stored value: the right shape and within the question's limits on the day `asOf` (ISO date); fields are named from `name`, else the question's id */
  readonly check: (
    q: Question,
    value: unknown,
    context: { readonly asOf: string; readonly name?: string },
  ) => readonly FieldProblem[]
  /** a stored value as lines of words, for check-your-answers and letters */
  readonly words: (q: Question, value: unknown, locale: Locale) => readonly string[]
  /** a stored value as CEL sees it: a BigInt for a whole number or pence, a Day for a date */
  readonly toCel: (q: Question, value: unknown) => unknown
}
