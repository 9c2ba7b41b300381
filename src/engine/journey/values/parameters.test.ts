import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page, rule, smallDesign } from '../../../../test/designs/small-design.ts'
import { evaluate } from '../evaluate.ts'

const values = (value: unknown) => [{ from: '2026-01-01', value }]
const resultOf = (parameter: object, read: string): unknown => {
  const design = smallDesign({
    parameters: [{ id: 'figure', label: 'A figure', ...parameter }],
    pages: [page('a', [])],
    rules: [rule('result', read)],
  })
  return evaluate(design, { answers: {}, asOf: '2026-05-01' }).decisions.result?.value
}

test('parameters of every type enter expressions as what they are', () => {
  assert.equal(resultOf({ type: 'money', values: values(5000) }, 'figure * 2'), 10000)
  assert.equal(resultOf({ type: 'number', values: values(3) }, 'figure + 1'), 4)
  assert.equal(resultOf({ type: 'decimal', values: values(2.5) }, 'figure * 2.0'), 5)
  assert.equal(resultOf({ type: 'text', values: values('x') }, "figure + 'y'"), 'xy')
  assert.equal(resultOf({ type: 'yesNo', values: values(true) }, '!figure'), false)
  assert.equal(resultOf({ type: 'date', values: values('2026-04-01') }, 'days(figure, asOf)'), 30)
  assert.equal(resultOf({ type: 'list', of: 'money', values: values([1, 2, 3]) }, 'sum(figure)'), 6)
  assert.equal(resultOf({ type: 'list', of: 'date', values: values(['2026-04-01']) }, 'figure[0] < asOf'), true)
  assert.equal(resultOf({ type: 'map', of: 'money', values: values({ a: 7 }) }, "'a' in figure ? figure['a'] : 0"), 7)
})

test('a value that is not of its type, or a list without bounds, is found when the design is compiled', () => {
  const refused = (parameter: object) =>
    assert.throws(
      () => resultOf(parameter, '1'),
      (fault: { problems: readonly { at: string; code: string }[] }) => {
        assert.deepEqual([fault.problems[0]?.at, fault.problems[0]?.code], ['/parameters/0/values', 'wrong_parameter'])
        return true
      },
    )
  refused({ type: 'money', values: values(12.5) })
  refused({ type: 'money', values: values('much') })
  refused({ type: 'date', values: values('2026-02-30') })
  refused({ type: 'list', of: 'number', values: values(Array.from({ length: 201 }, (_, i) => i)) })
})
