import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { documents, needsNode, typedLines } from './documents.ts'

const root = join(import.meta.dirname, '..')
const run = promisify(execFile)
const { NODE_TEST_CONTEXT: _, ...environment } = process.env

const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')

test('every link and picture of the documents leads to something', () => {
  const dead = documents.flatMap(({ file, text }) =>
    [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, to = '']) => to.split('#')[0] ?? '')
      .filter((to) => to !== '' && !/^[a-z]+:/.test(to))
      .filter((to) => !existsSync(join(root, dirname(file), decodeURIComponent(to))))
      .map((to) => `${file}: ${to}`),
  )
  assert.deepEqual(dead, [])
})

test('every script that a document names is one', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const named = documents.flatMap(({ text }) =>
    [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name]) => name),
  )
  assert.ok(named.length > 5)
  assert.deepEqual(
    [...new Set(named)].filter((name) => !(String(name) in scripts)),
    [],
  )
})

test('every command that a document names is one of the command line', async () => {
  const { stdout } = await run(process.execPath, ['src/cli/main.ts', '--help'], { cwd: root, env: environment })
  const commands = [...stdout.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map(([, name]) => name)
  const named = documents.flatMap(({ text }) =>
    [...text.matchAll(/moothall (?:-- )?([a-z][a-z-]*)/g)].map(([whole, name]) => ({ whole, name })),
  )
  const spoken = documents.flatMap(({ text }) =>
    [...text.matchAll(/`moothall (?:-- )?([a-z][a-z-]*)/g)].map(([, name]) => name),
  )
  const inLines = named.filter(({ whole }) => whole.includes('-- ')).map(({ name }) => name)
  assert.ok(inLines.length > 5)
  assert.deepEqual(
    [...new Set([...spoken, ...inLines])].filter((name) => !commands.includes(name)),
    [],
  )
})

test('decision records have a number each, without a gap', () => {
  const numbers = globSync('docs/decisions/*.md', { cwd: root })
    .map((file) => Number(basename(file).slice(0, 4)))
    .sort((a, b) => a - b)
  assert.deepEqual(
    numbers,
    numbers.map((_number, i) => i + 1),
  )
})

for (const { file, line, words } of typedLines.filter((each) => !needsNode(each)))
  test(`${file}: ${line}`, { timeout: 120_000 }, async () => {
    await run(process.execPath, ['src/cli/main.ts', ...words], { cwd: root, env: environment })
  })
