import type { Question } from '../../design/question.ts'
import { typed } from '../form-text.ts'
import type { QuestionKind } from '../question-kind.ts'
import { ownOr, problemAt, type Wrong, wrongShape } from '../wording.ts'

const missing = (q: Question): Wrong => ({
  code: 'missing',
  message: ownOr(q, { en: 'Confirm that you agree', cy: 'Cadarnhewch eich bod yn cytuno' }),
})

/** Something the person declares by ticking one box, whose value is `yes`; stored as true, and never as false. */
export const declaration: QuestionKind = {
  type: 'declaration',
  celType: () => 'bool',
  defaultCategory: false,
  empty: false,
  controls: (_q, name) => [name],
  read: (q, form, name) => {
    if (['yes', 'true'].includes(typed(form, name))) return { value: true, problems: [] }
    return { problems: q.optional ? [] : [problemAt(name, missing(q))] }
  },
  check: (q, value, { name }) => {
    if (value === true || (q.optional && (value === null || value === undefined))) return []
    const unticked = value === null || value === undefined || value === false
    return [problemAt(name ?? q.id, unticked ? missing(q) : wrongShape(q))]
  },
  words: (_q, value, locale) => (value === true ? [locale === 'cy' ? 'Rwy’n cytuno' : 'I agree'] : []),
  toCel: (_q, value) => value,
}
