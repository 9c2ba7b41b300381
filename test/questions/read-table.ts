import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from '../../src/engine/design/question.ts'
import type { Form } from '../../src/engine/questions/question-kind.ts'
import { readQuestion } from '../../src/engine/questions/read-question.ts'

/** What must come of a form: a stored value, or the English words of each problem at its field. */
type Expected = { readonly value: unknown } | { readonly problems: Readonly<Record<string, string>> }

/** The day on which every question of these tables is asked. */
export const asOf = '2026-05-01'

/** A question for a test: its type, label and what else matters to the case. */
export const question = (type: Question['type'], label: Question['label'], more: Partial<Question> = {}): Question => ({
  id: 'it',
  type,
  label,
  ...more,
})

/** One test a row: what was typed (under the question's id, or a whole form) and what must come of it. */
export const readTable = (q: Question, rows: readonly (readonly [string | Form, Expected])[]): void => {
  for (const [typed, expected] of rows) {
    const form: Form = typeof typed === 'string' ? { it: typed } : typed
    test(`${q.type}: ${JSON.stringify(typed).slice(0, 90)} → ${JSON.stringify(expected).slice(0, 120)}`, () => {
      const { value, problems } = readQuestion(q, form, { asOf })
      if ('value' in expected) assert.deepEqual({ value, problems }, { value: expected.value, problems: [] })
      else assert.deepEqual(Object.fromEntries(problems.map((p) => [p.field, p.message.en])), expected.problems)
    })
  }
}

/** A row of a single box that is refused with these English words. */
export const refused = (typed: string | Form, en: string): readonly [string | Form, Expected] => [
  typed,
  { problems: { it: en } },
]
/** A row whose answer is stored as this. */
export const stored = (typed: string | Form, value: unknown): readonly [string | Form, Expected] => [typed, { value }]
