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
const required = { languages: ['en', 'cy'], teams: ['waste'] }

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
