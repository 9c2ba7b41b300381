import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DrawnPage } from './journey-of.rules.ts'
import { broken, inPieces, layOut } from './lay-out.rules.ts'

const page = (id: string, more: Partial<DrawnPage> = {}): DrawnPage => ({
  id,
  title: `The page ${id}`,
  section: undefined,
  shown: undefined,
  end: undefined,
  questions: [],
  ...more,
})
const branches = (pages: readonly DrawnPage[]) =>
  layOut(pages, 'A service', 'en').flatMap(({ kind, branch }) => (kind === 'page' ? [branch] : []))

test('pages that follow each other under one condition share a branch that leaves the line once and comes back once', () => {
  const shown = 'Only if you ticked ‘Yes’ at question 1'
  assert.deepEqual(branches([page('a'), page('b', { shown }), page('c', { shown }), page('d')]), [
    undefined,
    { leaves: true, comesBack: false, stops: false },
    { leaves: false, comesBack: true, stops: false },
    undefined,
  ])
})

test('a branch that stops does not come back, and what follows it leaves the line anew', () => {
  const shown = 'Only if you ticked ‘Yes’ at question 1'
  assert.deepEqual(branches([page('a', { shown, end: 'not-eligible' }), page('b', { shown })]), [
    { leaves: true, comesBack: false, stops: true },
    { leaves: true, comesBack: true, stops: false },
  ])
  assert.deepEqual(branches([page('a', { shown, end: 'not-eligible' }), page('b')]), [
    { leaves: true, comesBack: false, stops: true },
    undefined,
  ])
})

test('words are broken into lines that fit, and what is too long for a box ends with an ellipsis', () => {
  assert.deepEqual(broken('one two three four', 9), ['one two', 'three', 'four'])
  assert.deepEqual(broken('one two three four five six', 5, 2), ['one', 'two…'])
  assert.deepEqual(broken('Llanfairpwllgwyngyll', 8), ['Llanfai…'])
})

test('a journey of 150 pages is laid out in pieces that a sheet holds, each row once', () => {
  const pages = Array.from({ length: 150 }, (_, i) =>
    page(`p${i}`, i % 3 === 0 ? { shown: `Only if your answer to question ${i} is 5 or more`.repeat(2) } : {}),
  )
  const rows = layOut(pages, 'A long service', 'en')
  const pieces = inPieces(rows)
  assert.deepEqual(pieces.flat(), rows)
  // 344 units are 110 mm on paper: 240 mm of a sheet are 750 units
  for (const piece of pieces) assert.ok(piece.reduce((sum, { height }) => sum + height, 0) <= 750)
})
