import { toCel } from './expression.ts'
import type { Model, ModelQuestion } from './model.ts'

const words = (en: string) => ({ en, cy: `${en} (Cymraeg)` })

/** The generated design as a service design document: what the engine is given. */
export function toDesign(model: Model): Record<string, unknown> {
  return {
    id: 'generated',
    title: words('Generated'),
    kind: 'application',
    respondent: 'resident',
    confidence: 'none',
    signIn: 'none',
    parameters: model.parameters.map(({ id, type, values }) => ({ id, type, label: words(id), values })),
    pages: model.pages.map(({ id, when, end, questions }) => ({
      id,
      title: words(id),
      ...(when ? { when: toCel(when) } : {}),
      ...(end ? { end } : {}),
      questions: questions.map(question),
    })),
    rules: model.rules.map(({ id, rows }) => ({
      id,
      decide: rows.map((row) => ({
        id: row.id,
        ...(row.when ? { when: toCel(row.when) } : {}),
        then: toCel(row.then),
        because: words(row.id),
      })),
    })),
    stages: [{ id: 'received', title: words('Received'), outcome: 'done' }],
    outcomes: [{ id: 'done', title: words('Done'), success: true }],
    retention: { keep: '1 year', after: 'closed', basis: 'public-task' },
  }
}

const question = (q: ModelQuestion): Record<string, unknown> => ({
  id: q.id,
  type: q.type,
  label: words(q.id),
  ...q.more,
  ...(q.optional ? { optional: true } : {}),
  ...(q.otherwise === undefined ? {} : { otherwise: q.otherwise }),
  ...(q.fields ? { questions: q.fields.map(question) } : {}),
})
