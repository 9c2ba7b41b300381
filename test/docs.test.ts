import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { newPlace, until } from './node/a-node.ts'

const root = join(import.meta.dirname, '..')
const run = promisify(execFile)
const { NODE_TEST_CONTEXT: _, ...environment } = process.env

const pages = globSync('{*.md,docs/**/*.md,src/**/*.md,designs/**/*.md}', { cwd: root }).map((file) => ({
  file,
  text: readFileSync(join(root, file), 'utf8'),
}))
const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
const codeBlocks = (text: string): string =>
  [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, code]) => code).join('')

/** The lines of code blocks that a reader would type as they stand: nothing in them is to be filled in. */
const typed = pages.flatMap(({ file, text }) =>
  codeBlocks(text)
    .split('\n')
    .filter((line) => /^npm run -s moothall -- /.test(line) && !/[…[\]]|\b[A-Z]{3,}\b/.test(line))
    .map((line) => ({ file, line, words: line.trim().split(/\s+/).slice(5) })),
)
const needsNode = ({ words }: { readonly words: readonly string[] }): boolean =>
  ['status', 'doctor', 'publish', 'replay', 'tables'].includes(words[0] ?? '')

test('every link and picture of the documents leads to something', () => {
  const dead = pages.flatMap(({ file, text }) =>
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
  const named = pages.flatMap(({ text }) =>
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
  const named = pages.flatMap(({ text }) =>
    [...text.matchAll(/moothall (?:-- )?([a-z][a-z-]*)/g)].map(([whole, name]) => ({ whole, name })),
  )
  const spoken = pages.flatMap(({ text }) =>
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

for (const { file, line, words } of typed.filter((each) => !needsNode(each)))
  test(`${file}: ${line}`, { timeout: 120_000 }, async () => {
    await run(process.execPath, ['src/cli/main.ts', ...words], { cwd: root, env: environment })
  })

test('README: npm start, what it says to type beside it, and Ctrl-C', { timeout: 400_000 }, async (t) => {
  const { dataDir, port } = await newPlace()
  const env = { ...environment, DATA_DIR: dataDir, PORT: String(port), WORKERS: '1' }
  // A group of its own, as a terminal makes one: Ctrl-C reaches npm and everything that it started.
  const npm = spawn('npm', ['start'], { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const pid = npm.pid ?? 0
  after(() => {
    if (npm.exitCode === null && npm.signalCode === null) process.kill(-pid, 'SIGKILL')
  })
  let said = ''
  npm.stdout.on('data', (part: Buffer) => {
    said += part.toString()
  })
  await until(
    () => said.includes(`Moothall is ready at http://localhost:${port}`) || npm.exitCode !== null,
    'ready',
    300_000,
  )
  for (const { file, line, words } of typed.filter(needsNode))
    await t.test(`${file}: ${line}`, { timeout: 120_000 }, async () => {
      await run('npm', ['run', '-s', 'moothall', '--', ...words], { cwd: root, env })
    })
  await t.test('the addresses that it names answer', async () => {
    for (const path of ['/', '/demo', '/demo/letterbox', '/barchester'])
      assert.equal((await fetch(`http://localhost:${port}${path}`)).status, 200, path)
  })
  process.kill(-pid, 'SIGINT')
  await once(npm, 'exit')
  assert.ok(!existsSync(join(dataDir, 'run.json')))
})
