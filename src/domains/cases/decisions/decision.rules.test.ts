import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseDesign } from '#engine/design/design-file.ts'
import { normalise } from '#engine/design/normalise.ts'
import { compile } from '#engine/journey/compile.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import { leftBlank } from '#engine/journey/left-blank.ts'
import { decisionLines, reasonsOf } from './decision.rules.ts'

const read = (file: string): string => readFileSync(file, 'utf8')
const design = normalise(parseDesign(read('designs/council-tax-reduction/design.yaml')).design)
const compiled = compile(design)
const lines = decisionLines(
  design,
  evaluate(compiled, {
    answers: leftBlank(compiled, JSON.parse(read('docs/how-to/council-tax-reduction-household.json'))),
    parameters: JSON.parse(read('docs/how-to/somerset-west-and-taunton-2019.json')),
    asOf: '2026-05-01',
  }),
)

test('a letter tells a sum line by line, each with its amount and its reason, and what it comes to', () => {
  assert.deepEqual(reasonsOf(lines, 'en'), [
    'Your weekly income is what you earn and your other income.',
    '£2,400: Your council tax for the year.',
    '-£436.36: The reduction is worked out as if your home were in a lower band.',
    '-£589.09: The scheme supports a part of the bill for a household like yours.',
    '-£260: Other adults in your home are expected to pay towards the bill.',
    '£1,114.55: Council Tax Reduction for the year',
    'Your council tax is reduced.',
  ])
  assert.ok(reasonsOf(lines, 'cy').includes('£1,114.55: Gostyngiad y Dreth Gyngor am y flwyddyn'))
})

test('only what is a sum, or a line of one, is money; nothing is said of a line that is nothing', () => {
  const money = lines.filter(({ pence }) => pence).map(({ rule }) => rule)
  assert.equal(money.length, 12)
  assert.ok(money.includes('award') && !money.includes('older'))
  assert.ok(!reasonsOf(lines, 'en').some((reason) => reason.startsWith('£0')))
})
