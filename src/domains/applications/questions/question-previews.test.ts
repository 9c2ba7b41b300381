import assert from 'node:assert/strict'
import { test } from 'node:test'
import { questionTypes } from '#engine/design/question.ts'
import { attribute, parsed, textIn } from '../../../../test/questions/parsed-form.ts'
import { questionPreviews } from './question-previews.ts'

test('every type of question has its preview, with errors, in both languages, and Welsh that is not English', () => {
  assert.equal(questionPreviews.length, questionTypes.length)
  assert.equal(new Set(questionPreviews.map(({ name }) => name)).size, questionTypes.length)
  for (const { name, states } of questionPreviews)
    for (const state of states) {
      const [en, cy] = [state.html('en').toString(), state.html('cy').toString()]
      assert.notEqual(en, cy, `${name}: ${state.name}`)
      const ids = parsed(cy)
        .elements.map((one) => attribute(one, 'id'))
        .filter((id) => id !== undefined)
      assert.equal(new Set(ids).size, ids.length, `${name}: ${state.name}`)
    }
})

test('each error state shows its error', () => {
  const isError = (name: string): boolean =>
    !/^(empty|filled|optional|the only|the longest|another added|looked up)/.test(name)
  for (const { name, states } of questionPreviews)
    for (const state of states.filter((one) => isError(one.name))) {
      const errors = parsed(state.html('en')).elements.filter(
        (one) => attribute(one, 'class') === 'govuk-error-message',
      )
      assert.notEqual(errors.map(textIn).join(''), '', `${name}: ${state.name}`)
    }
})
