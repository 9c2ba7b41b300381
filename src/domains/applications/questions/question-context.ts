import type { FieldProblem } from '#core/field-problem.ts'
import type { Locale } from '#core/text.ts'
import type { Question } from '#engine/design/question.ts'
import type { StoredFile } from '#engine/questions/file/file.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import type { Html } from '#platform/views/html.ts'
import type { Times } from '../../cases/diaries/times.rules.ts'
import type { Findings } from '../addresses/finder.rules.ts'

/** An organisation's area that an address may lie in: its slug and its name. */
export interface AreaOption {
  readonly value: string
  readonly text: string
}

/** What a question is shown with. */
export interface QuestionContext {
  /** the stored answer */
  readonly value?: unknown
  /** what was typed, where the page is shown again: it is shown instead of the stored answer */
  readonly form?: Form | undefined
  readonly problems: readonly FieldProblem[]
  readonly locale: Locale
  /** the name of its control: the question's id, or `GROUP[0].ID` */
  readonly name: string
  /** its label is the page's h1 */
  readonly asHeading?: boolean | undefined
  /** which councils an address may be of, where no look-up can tell */
  readonly areaOptions?: readonly AreaOption[] | undefined
  /** what was found at postcodes, by the name of the address question; undefined where nothing can be looked up */
  readonly findings?: Findings | undefined
  /** the times that are free, where it asks for one of a diary */
  readonly times?: Times | undefined
  /** the files kept for it so far, where they are not in `value` */
  readonly files?: readonly StoredFile[] | undefined
}

/** Shows one question: its label, hint, what is wrong, its controls with what they hold. */
export type QuestionView = (question: Question, context: QuestionContext) => Html
