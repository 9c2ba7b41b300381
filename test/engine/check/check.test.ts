import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDesign } from '#engine/check/check-design.ts'
import { locate } from '#engine/check/locate.ts'
import { parseDesign } from '#engine/design/design-file.ts'
import { expressionCases } from './expression-cases.ts'
import { serviceCases } from './service-cases.ts'
import { shapeCases } from './shape-cases.ts'
import { allCodes, brokenBy, smallDesign } from './small-design.ts'

const cases = [...shapeCases, ...expressionCases, ...serviceCases]
const required = { languages: ['en', 'cy'], teams: ['waste'], asOf: '2026-06-01' }

const check = (source: string) => {
  const file = parseDesign(source)
  return checkDesign(file.design, required).problems.map((problem) => ({
    ...problem,
    ...locate(file, source, problem),
  }))
}

test('the design that every case breaks has nothing wrong with it', () => {
  assert.deepEqual(check(smallDesign), [])
})

for (const one of cases) {
  test(`refused, with its place: ${one.promise}`, () => {
    const { source, line, column } = brokenBy(one)
    const found = check(source).map((p) => [p.code, p.page, p.question, p.line, p.column])
    assert.deepEqual(found, [[one.code, one.page, one.question, line, column]])
  })
}

test('a figure without a value is asked for where it may be needed on the day, and nowhere else', () => {
  const later = smallDesign
    .replace('from: 2026-04-01', 'from: 2027-04-01')
    .replace('asOf: 2026-05-01', 'asOf: 2027-05-01')
  const codes = (then: string) => check(later.replace('then: bins * price', `then: "${then}"`)).map(({ code }) => code)
  assert.deepEqual(codes("asOf >= day('2027-04-01') ? bins * price : bins * 5000"), [])
  assert.deepEqual(codes("asOf >= day('2026-06-01') ? bins * price : bins * 5000"), ['figure-without-value'])
  assert.deepEqual(codes('rents ? bins * price : bins * price'), ['figure-without-value', 'example-fails'])
  const [said] = check(later).filter(({ code }) => code === 'figure-without-value')
  assert.equal(
    said?.message.en,
    'The figure “Price” has no value until 1 April 2027, and the design is to be used from 1 June 2026. Give it a value that counts by then',
  )
  const early = smallDesign.replace('asOf: 2026-05-01', 'asOf: 2026-03-31')
  assert.equal(
    check(early).find(({ code }) => code === 'example-fails')?.message.cy,
    'Nid yw “Dau” yn dod allan fel y mae’n dweud: Nid oes gwerth gan y ffigur “Pris” ar 31 Mawrth 2026. Rhowch werth iddo sy’n cyfrif erbyn hynny',
  )
})

test('every code is said of some design', () => {
  const apart = ['not-yaml', 'not-a-design'] // no part of a design: see the command's test
  const covered = new Set<string>([...cases.map(({ code }) => code), ...apart])
  assert.deepEqual(
    allCodes.filter((code) => !covered.has(code)),
    [],
  )
})

test('every message is in English and in Welsh, with all its words filled', () => {
  for (const one of cases) {
    const { source } = brokenBy(one)
    for (const { message, code } of check(source)) {
      assert.ok(message.en && message.cy && message.en !== message.cy, code)
      assert.doesNotMatch(message.en.replace('{nmae}', ''), /\{\w+\}|undefined/)
    }
  }
})
