import { inLocale, type Locale } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Stage } from '../case.rules.ts'
import { type DecisionLine, reasonsOf } from '../decisions/decision.rules.ts'

/** What the words in braces of a template are filled with. What has no words yet is ''. */
export interface ToldOf {
  readonly design: Design
  readonly locale: Locale
  readonly stage: Stage
  readonly lines: readonly DecisionLine[]
  readonly answers: Readonly<Record<string, unknown>>
  readonly reference: string
  readonly name: string
  readonly organisation: string
  readonly officerWords: string
  readonly due: string
  readonly link: string
  readonly appointment: string
}

/** Finds what a word in braces of a template is filled with; undefined for one that no template has. */
export const valuesFor = (of: ToldOf): ((placeholder: string) => string | undefined) => {
  const { design, locale, answers } = of
  const say = (text: Parameters<typeof textOf>[0]) => inLocale(textOf(text), locale)
  const answerOf = (id: string): string => {
    const question = design.pages.flatMap((page) => page.questions ?? []).find((each) => each.id === id)
    const value = answers[id]
    return question && value !== undefined && value !== null
      ? kindOf(question.type).words(question, value, locale).join(', ')
      : ''
  }
  const values: Readonly<Record<string, string>> = {
    reference: of.reference,
    name: of.name,
    service: say(design.title),
    organisation: of.organisation,
    stage: say(of.stage.title),
    reasons: reasonsOf(of.lines, locale)
      .map((reason) => `- ${reason}`)
      .join('\n'),
    officerWords: of.officerWords,
    review: say(design.review?.text),
    due: of.due,
    link: of.link,
    appointment: of.appointment,
  }
  return (placeholder) =>
    placeholder.startsWith('answer.') ? answerOf(placeholder.slice('answer.'.length)) : values[placeholder]
}
