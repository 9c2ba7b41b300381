import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentHash } from '../versions/content-hash.ts'
import { DesignFault } from './design-fault.ts'
import { parseDesign } from './design-file.ts'
import { normalise } from './normalise.ts'

const written = `id: small
title: A small design
kind: report
respondent: anyone
confidence: none
signIn: none
pages:
  - id: first
    title: { en: First, cy: Cyntaf }
    when: true
    questions:
      - { id: n, type: number, label: How many? }
rules:
  - { id: fee, decide: [ { id: free, then: 0 } ] }
stages: [ { id: received, title: Received } ]
messages:
costs:
`

test('bare words are English, a bare number or truth is an expression, and empty blocks are left out', () => {
  const design = normalise(parseDesign(written).design)
  assert.deepEqual(design.title, { en: 'A small design' })
  assert.deepEqual(design.pages[0]?.questions?.[0]?.label, { en: 'How many?' })
  assert.equal(design.pages[0]?.when, 'true')
  assert.equal(design.rules?.[0]?.decide[0]?.then, '0')
  assert.deepEqual(['messages' in design, 'costs' in design], [false, false])
})

test('a design has one content hash, in its long form and in its short', () => {
  const short = normalise(parseDesign(written).design)
  assert.equal(contentHash(normalise(JSON.parse(JSON.stringify(short)))), contentHash(short))
})

test('what is not of the schema is refused, each fault with its place', () => {
  const document = parseDesign(written.replace('type: number', 'type: numbr, colour: red')).design
  assert.throws(
    () => normalise(document),
    (fault) => {
      assert.ok(fault instanceof DesignFault)
      const places = fault.problems.map(({ at }) => at)
      return places.includes('/pages/0/questions/0/type') && places.includes('/pages/0/questions/0/colour')
    },
  )
})

test('a place in the file is found by JSON pointer, to the nearest part that is there', () => {
  const file = parseDesign(written)
  assert.deepEqual(file.position('/pages/0/questions/0/type'), { line: 12, column: 24 })
  assert.deepEqual(file.position('/pages/0/title/en'), { line: 9, column: 18 })
  assert.deepEqual(file.position('/pages/0/questions/0/nothing/here'), { line: 12, column: 9 })
  assert.deepEqual(file.position('/pages/7'), { line: 8, column: 3 })
})

test('a file that is no YAML, has a key twice, or multiplies itself is refused', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefg'.split('').map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdef'[i]}`).join(', ')}]`),
  ]
  for (const text of ['a: [1', 'a: 1\na: 2', bomb.join('\n')]) assert.throws(() => parseDesign(text), DesignFault)
})

test('dates, yes and no stay text, as in YAML 1.2', () => {
  assert.deepEqual(parseDesign('{ a: 2026-04-01, b: yes, c: no, d: true, e: 012 }').design, {
    a: '2026-04-01',
    b: 'yes',
    c: 'no',
    d: true,
    e: 12,
  })
})
