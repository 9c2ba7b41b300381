import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { command } from './check.ts'

const folder = mkdtempSync(join(tmpdir(), 'moothall-check-'))
const file = (name: string, text: string) => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  return path
}
const run = async (...argv: string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await command.run(argv, { out: (text) => void out.push(text), err: (text) => void err.push(text) })
  return { code, out: out.join(''), err: err.join('') }
}

const small = `id: small
title: Small
kind: report
respondent: anyone
confidence: none
signIn: none
pages:
  - { id: one, title: One, questions: [ { id: agreed, type: yesNo, label: Do you agree? } ] }
  - { id: two, title: Two, when: agred, questions: [ { id: why, type: yesNo, label: For ever? } ] }
stages: [ { id: received, title: Received, outcome: done } ]
outcomes: [ { id: done, title: Done, success: true } ]
retention: { keep: 1 year, after: closed, basis: public-task }
`

test('a problem is told with design, pointer, page, line and column, and the exit code is 1', async () => {
  const path = file('small.yaml', small)
  const { code, out } = await run(path, '--languages', 'en', '--json')
  assert.equal(code, 1)
  assert.deepEqual(JSON.parse(out), {
    ok: false,
    problems: [
      {
        design: path,
        at: '/pages/1/when',
        page: 'two',
        question: null,
        line: 9,
        column: 34,
        code: 'unknown-name',
        message: 'Nothing here is called “agred”. Did you mean “agreed”?',
      },
    ],
    examples: [],
  })
})

test('for people it is a line that editors can jump to, in the language asked for', async () => {
  const path = file('line.yaml', small)
  const { out } = await run(path, '--languages', 'en', '--locale', 'cy')
  assert.match(
    out,
    /line\.yaml:9:34 .*Nid oes dim yma o’r enw “agred”\. Ai “agreed” oeddech chi’n ei feddwl\? \[unknown-name\]/,
  )
})

test('a design may be JSON, and a folder stands for its design.yaml; Welsh is required unless only English is', async () => {
  const right = small.replace('agred', 'agreed')
  file('library/design.yaml', right)
  assert.equal((await run(join(folder, 'library'), '--languages', 'en')).code, 0)
  const { code, out } = await run(join(folder, 'library'), '--json')
  assert.equal(code, 1)
  assert.deepEqual([...new Set(JSON.parse(out).problems.map((p: { code: string }) => p.code))], ['missing-language'])
  const json = file('small.json', '{\n  "id": "small",\n  "title": "Small"\n}')
  assert.match((await run(json, '--languages', 'en')).out, /small\.json:1:1 “kind” is missing/)
})

test('what is no YAML, and what is no design, is said as such', async () => {
  const broken = JSON.parse((await run(file('broken.yaml', 'id: [ 1\ntitle: x'), '--json')).out).problems[0]
  assert.deepEqual([broken.code, broken.line], ['not-yaml', 2])
  const list = JSON.parse((await run(file('text.yaml', 'just words'), '--json')).out).problems[0]
  assert.deepEqual([list.code, list.line, list.column], ['not-a-design', 1, 1])
})

test('asked wrongly is exit 2, in words', async () => {
  for (const argv of [
    [],
    ['nowhere.yaml'],
    ['--nonsense'],
    ['x.yaml', '--languages', 'English'],
    ['x.yaml', '--locale', 'fr'],
  ]) {
    const { code, err } = await run(...argv)
    assert.equal(code, 2, argv.join(' '))
    assert.ok(err.length > 10)
  }
})
