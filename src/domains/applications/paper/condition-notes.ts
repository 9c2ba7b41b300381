import type { Locale } from '#core/text.ts'
import { inRow, type Saying, sayClauses } from '#engine/paper/conditions/say-condition.ts'
import type { PaperForm, PaperPart } from '#engine/paper/paper-form.ts'
import { paperWords as words } from './paper.words.ts'
import type { Piece, Say } from './sheet.ts'

/** Where the notes of a form stand: its parts, its language and what its questions are numbered. */
export interface Noting {
  readonly form: PaperForm
  readonly locale: Locale
  readonly say: Say
}

const onWords = (on: readonly string[], { form, locale, say }: Noting): string => {
  const numbers = on.flatMap((id) => form.numbers.get(id) ?? [])
  return numbers.length === 1
    ? say(words.onOne, { number: numbers[0] ?? '' })
    : say(words.onMany, { numbers: inRow(numbers, locale, 'and') })
}

/** Where whoever skips a part goes on: the next question that is asked, or the end of the form. */
const elseWords = (part: PaperPart, { form, say }: Noting): string => {
  const after = form.parts.slice(form.parts.indexOf(part) + 1)
  const next = after.find(({ questions, stops }) => questions.length > 0 || stops)
  const [question] = next?.questions ?? []
  // A part that stops has no number to go to: whoever skips reads on there.
  if (next?.stops) return ''
  return question ? say(words.elseQuestion, { next: question.number }) : say(words.elseEnd, { end: say(words.who) })
}

const range = ({ questions }: PaperPart) => ({
  first: questions[0]?.number ?? '',
  last: questions.at(-1)?.number ?? '',
})

/** What stands over a part: when it is answered, and where to go on; or when to stop. */
export const conditionNote = (part: PaperPart, noting: Noting): readonly Piece[] => {
  const { form, locale, say } = noting
  const { condition } = part
  if (condition.kind === 'always' || condition.kind === 'never') return []
  const one = part.questions.length === 1
  if (condition.kind === 'depends') {
    const lead = part.stops ? words.mayStop : one ? words.dependsOne : words.dependsMany
    const on = onWords(condition.on, noting)
    return [{ kind: 'note', words: say(lead, { ...range(part), on }), items: [] }]
  }
  const saying: Saying = { compiled: form.compiled, locale, numbers: form.numbers }
  const clauses = sayClauses(condition.any, saying)
  const lead = part.stops ? 'stop' : part.questions.length === 0 ? 'readOnly' : one ? 'answerOne' : 'answerMany'
  const several = clauses.length > 1
  const said = say(words[several ? (`${lead}Any` as const) : lead], { ...range(part), clause: clauses[0] ?? '' })
  const then = part.stops ? say(words.stopText) : part.questions.length === 0 ? '' : elseWords(part, noting)
  if (!several) return [{ kind: 'note', words: [said, then].filter(Boolean).join(' '), items: [] }]
  const listed: Piece = { kind: 'note', words: said, items: clauses }
  return then === '' ? [listed] : [listed, { kind: 'note', words: then, items: [] }]
}
