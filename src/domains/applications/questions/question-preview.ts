import type { Question } from '#engine/design/question.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { readQuestion } from '#engine/questions/read-question.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import type { QuestionContext, QuestionView } from './question-context.ts'

/** What the gallery shows of one type of question. */
export interface Previewed {
  readonly question: Omit<Question, 'id'>
  /** a stored answer */
  readonly filled: unknown
  /** forms that are wrong, by what is wrong with each; the form of nothing typed is added */
  readonly wrong: Readonly<Record<string, Form>>
  readonly context?: Partial<QuestionContext>
  /** states that only this type has */
  readonly more?: Readonly<Record<string, Partial<QuestionContext>>>
}

// Longer than any label a council should write, with words that do not break.
const longest = {
  en: 'A very long question, as long as anybody should ever ask',
  cy: 'Beth yw cyfeiriad llawn y person yr ydych yn gofalu amdano yn Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ar hyn o bryd?',
}
const asOf = '2026-05-01'

/**
 * The states of one type of question: empty, filled, optional, as the page's heading, with each error, and with the
 * longest Welsh. The errors are the engine's own for the forms given, so the gallery shows what people get.
 */
export const questionPreview = (name: string, view: QuestionView, previewed: Previewed): Preview => {
  const id = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const asked: Question = { id, ...previewed.question }
  const state = (title: string, question: Question, context: Partial<QuestionContext> = {}): PreviewState => ({
    name: title,
    html: (locale) => view(question, { problems: [], locale, name: id, ...previewed.context, ...context }),
  })
  const wrong = ([title, form]: readonly [string, Form]): PreviewState => ({
    name: title,
    html: (locale) => {
      const { problems } = readQuestion(asked, form, { asOf })
      return view(asked, { problems, form, locale, name: id, ...previewed.context })
    },
  })
  return {
    name: `applications/questions/${name}`,
    kind: 'component',
    states: [
      state('empty', asked),
      state('filled', asked, { value: previewed.filled }),
      state('optional', { ...asked, optional: true }),
      state('the only question of a page', asked, { asHeading: true }),
      wrong(['nothing typed', {}]),
      ...Object.entries(previewed.wrong).map(wrong),
      ...Object.entries(previewed.more ?? {}).map(([title, context]) => state(title, asked, context)),
      { ...state('the longest Welsh', { ...asked, label: longest, hint: longest }), locale: 'cy' },
    ],
  }
}
