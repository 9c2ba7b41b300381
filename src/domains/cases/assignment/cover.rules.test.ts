import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Away, hasWorkOf, whoHas } from './cover.rules.ts'

const away = (...pairs: readonly (readonly [string, string | null])[]): readonly Away[] =>
  pairs.map(([member, cover]) => ({ member, cover, until: '2026-06-05' }))

test('whoever covers has the work, and whoever covers for them when they are away too', () => {
  assert.equal(whoHas('slope', []), 'slope')
  assert.equal(whoHas('slope', away(['slope', 'stanhope'])), 'stanhope')
  assert.equal(whoHas('slope', away(['slope', 'stanhope'], ['stanhope', 'grantly'])), 'grantly')
})

test('work without a cover, or whose covers go round in a circle, stays where it is', () => {
  assert.equal(whoHas('slope', away(['slope', null])), 'slope')
  assert.equal(whoHas('slope', away(['slope', 'stanhope'], ['stanhope', null])), 'stanhope')
  assert.equal(whoHas('slope', away(['slope', 'stanhope'], ['stanhope', 'slope'])), 'slope')
})

test('a cover has their own work and that of everybody they stand in for', () => {
  const gone = away(['slope', 'stanhope'], ['stanhope', 'grantly'], ['arabin', null])
  assert.deepEqual(hasWorkOf('grantly', gone), ['grantly', 'slope', 'stanhope'])
  assert.deepEqual(hasWorkOf('arabin', gone), ['arabin'])
})
