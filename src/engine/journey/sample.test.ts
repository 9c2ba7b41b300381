import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseDesign } from '../design/design-file.ts'
import { normalise } from '../design/normalise.ts'
import { runExamples } from '../examples/run-examples.ts'
import { compile } from './compile.ts'
import { evaluate } from './evaluate.ts'

// Nothing but src/engine is imported here: a design runs without the rest of Moothall.
const file = new URL('../../../test/designs/garden-waste-sample.yaml', import.meta.url)
const sample = compile(normalise(parseDesign(readFileSync(file, 'utf8')).design))
const answers = {
  address: { line1: '1 High Street', postcode: 'BA1 1AA', areas: ['barchester'] },
  birthDate: '1950-04-01',
  bins: 2,
  pension: true,
  livesAlone: false,
}
const at = { asOf: '2026-05-01', organisation: 'barchester' }

test('the sample of the design language comes out as its own example says', () => {
  assert.deepEqual(
    runExamples(sample).map(({ id, ok, differs }) => ({ id, ok, differs })),
    [{ id: 'pensionerHalf', ok: true, differs: [] }],
  )
})

test('a decision says which row decided and why, in every language', () => {
  const { decisions } = evaluate(sample, { ...at, answers })
  assert.deepEqual(decisions.fee, {
    value: 5000,
    row: 'half',
    because: [
      {
        rule: 'fee',
        row: 'half',
        text: {
          en: 'You get Pension Credit so you pay half',
          cy: 'Rydych yn cael Credyd Pensiwn, felly rydych yn talu hanner',
        },
      },
    ],
    missing: [],
  })
})

test('no fee is quoted while an answer that it hangs on is missing, and the decision says which', () => {
  const { pension, ...rest } = answers
  const result = evaluate(sample, { ...at, answers: rest })
  assert.equal(result.fee, undefined)
  assert.deepEqual(result.decisions.fee, { value: undefined, row: undefined, because: [], missing: ['pension'] })
  assert.equal(result.next, 'concession')
  assert.equal(result.complete, false)
  assert.ok(pension)
})

test('what hangs on a page of which it is not known whether it shows, misses what that page hangs on', () => {
  const { birthDate, ...rest } = answers
  assert.deepEqual(evaluate(sample, { ...at, answers: rest }).decisions.fee?.missing, ['birthDate'])
  assert.ok(birthDate)
})

test('an answer to a page that does not show counts for nothing', () => {
  const result = evaluate(sample, { ...at, answers: { ...answers, birthDate: '1990-04-01' } })
  assert.deepEqual(result.path, ['property', 'bins-and-you'])
  assert.equal(result.fee, 10000)
  assert.equal(result.complete, true)
})

test('a parameter has the value of the day it is asked for', () => {
  const feeOn = (asOf: string) => evaluate(sample, { ...at, asOf, answers: { ...answers, pension: false } }).fee
  assert.equal(feeOn('2026-04-01'), 10000)
  assert.equal(feeOn('2027-03-31'), 10000)
  assert.equal(feeOn('2027-04-01'), 10500)
  assert.throws(() => feeOn('2026-03-31'), { code: 'unsupported_type' }) // it has no value yet
})

test('a value given for a parameter takes the place of the design’s own, plain or dated', () => {
  const fee = (price: unknown) => evaluate(sample, { ...at, answers, parameters: { price } }).fee
  assert.equal(fee(6001), 6001)
  assert.equal(
    fee([
      { from: '2026-05-01', value: 3000 },
      { from: '2026-05-02', value: 1 },
    ]),
    3000,
  )
})

test('who lives outside the area is not eligible, and without an organisation that is not known', () => {
  const outside = evaluate(sample, { asOf: at.asOf, organisation: 'elsewhere', answers })
  assert.equal(outside.decisions.eligible?.value, false)
  assert.equal(outside.decisions.eligible?.because[0]?.text.en, 'The address is not in our area')
  assert.deepEqual(evaluate(sample, { asOf: at.asOf, answers }).decisions.eligible?.missing, ['organisation'])
})

test('statistics know bands only, and only when all is answered', () => {
  assert.deepEqual(evaluate(sample, { ...at, answers }).counted, { ageBand: '75to84' })
  assert.deepEqual(evaluate(sample, { ...at, answers: {} }).counted, {})
  assert.deepEqual(evaluate(sample, { ...at, answers: { ...answers, livesAlone: true } }).sharing, ['homeSafety'])
})
