import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOf, question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'

const photo = { id: 'f1', name: 'hole.jpg', size: 1_200_000, type: 'image/jpeg', sha256: 'ab12' }
const evidence = question('file', 'Upload a photo', { accept: ['image', 'pdf'], maxSize: 2_000_000, maxFiles: 2 })
const kept = (...files: readonly unknown[]): string => JSON.stringify(files)
readTable(evidence, [
  stored(kept(photo), [photo]),
  refused('', 'Upload a photo'),
  refused('[]', 'Upload a photo'),
  refused('{broken', 'Upload a photo'),
  refused(kept({ id: 'f1' }), 'Upload a photo'),
  refused(kept({ ...photo, size: 2_000_001 }), 'The selected file must be smaller than 2MB'),
  refused(kept({ ...photo, size: 0 }), 'The selected file is empty'),
  refused(kept({ ...photo, type: 'text/html' }), 'The selected file must be a JPG, PNG, GIF, WebP, HEIC or PDF'),
  refused(kept(photo, photo, photo), 'You can only select up to 2 files'),
])
readTable(question('file', 'Upload a list', { accept: ['text', 'spreadsheet'], mediaTypes: ['.ris', 'text/csv'] }), [
  stored(kept({ ...photo, name: 'list.RIS', type: 'text/plain' }), [
    { ...photo, name: 'list.RIS', type: 'text/plain' },
  ]),
  refused(kept({ ...photo, name: 'list.txt', type: 'text/plain' }), 'The selected file must be an RIS or CSV'),
  refused(kept({ ...photo, name: 'list.ris' }), 'The selected file must be an RIS or CSV'),
])
readTable(question('file', 'Proof of address', { minFiles: 2 }), [
  refused('', 'Select proof of address'),
  refused(kept(photo), 'Select at least 2 files'),
])
readTable(question('file', 'Do you have a photo?', { optional: true }), [stored('', undefined)])

test('a file reads as its name and size', () => {
  assert.deepEqual(kindOf('file').words(evidence, [photo, { ...photo, name: 'a.pdf', size: 350_000 }], 'en'), [
    'hole.jpg (1.2MB)',
    'a.pdf (350KB)',
  ])
  assert.equal(kindOf('file').check(evidence, 'hole.jpg', { asOf })[0]?.code, 'shape')
})
