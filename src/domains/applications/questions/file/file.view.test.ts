import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from '#engine/design/question.ts'
import { attribute, parsed, textIn } from '../../../../../test/questions/parsed-form.ts'
import { questionView } from '../question.view.ts'

const photos: Question = { id: 'photos', type: 'file', label: 'Photos', accept: ['image'], maxFiles: 3 }
const kept = [{ id: 'f1', name: 'hole.jpg', size: 1_200_000, type: 'image/jpeg', sha256: 'ab' }]
const shown = (value?: unknown) => parsed(questionView(photos, { value, problems: [], locale: 'en', name: 'photos' }))

test('a file control takes what the question accepts and as many as it may', () => {
  const [control] = shown().byId('photos')
  assert.equal(attribute(control, 'type'), 'file')
  assert.equal(attribute(control, 'accept'), 'image/jpeg,image/png,image/gif,image/webp,image/heic,image/heif')
  assert.notEqual(attribute(control, 'multiple'), undefined)
})

test('files kept so far are listed, each with a box to take it away', () => {
  const [box] = shown(kept).byId('photos-kept')
  assert.deepEqual([attribute(box, 'name'), attribute(box, 'value')], ['_removeFile', 'f1'])
  assert.ok(shown(kept).elements.some((one) => one.tagName === 'label' && textIn(one) === 'Remove hole.jpg (1.2MB)'))
  assert.deepEqual(shown(kept).sends, {})
})
