import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { needsNode, typedLines } from './documents.ts'
import { newPlace, until } from './node/a-node.ts'

const root = join(import.meta.dirname, '..')
const run = promisify(execFile)
const { NODE_TEST_CONTEXT: _, ...environment } = process.env

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
  for (const { file, line, words } of typedLines.filter(needsNode))
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
