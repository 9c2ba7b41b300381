import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureOn, type Parameter, readFigure, withOwnValues } from './figures.rules.ts'

const price: Parameter = {
  id: 'price',
  type: 'money',
  label: { en: 'Price' },
  values: [
    { from: '2026-04-01', value: 5000 },
    { from: '2027-04-01', value: 5250 },
  ],
}
const own = (from: string, value: number) => ({ parameter: 'price', from, value })

test('the own figure counts from its day on, and the design’s later ones no more', () => {
  const mine = withOwnValues(price, [own('2026-09-01', 4500)])
  assert.deepEqual(
    ['2026-04-01', '2026-08-31', '2026-09-01', '2027-04-01'].map((day) => figureOn(mine, day)),
    [5000, 5000, 4500, 4500],
  )
})

test('next year’s own figure does not count before its day', () => {
  const mine = withOwnValues(price, [own('2027-04-01', 6000), own('2026-06-01', 5500)])
  assert.deepEqual(
    ['2026-05-31', '2026-06-01', '2027-03-31', '2027-04-01'].map((day) => figureOn(mine, day)),
    [5000, 5500, 5500, 6000],
  )
})

test('another parameter’s figure is nobody else’s', () => {
  assert.equal(withOwnValues(price, [{ parameter: 'other', from: '2026-05-01', value: 1 }]), price)
})

test('prices are typed in pounds and kept in pence', () => {
  for (const [text, value] of [
    ['52.50', 5250],
    ['£52', 5200],
    ['1,250.00', 125000],
    ['0', 0],
    ['0.07', 7],
  ] as const)
    assert.equal(readFigure(price, text), value, text)
  for (const text of ['', '-5', '52.5', '5,2', 'free', '12345678', '1e3', '52.505'])
    assert.equal(readFigure(price, text), undefined, text)
})
