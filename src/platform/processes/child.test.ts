import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openLogger } from '#platform/log/logger.ts'
import { keepChild } from './child.ts'

const folder = mkdtempSync(join(tmpdir(), 'moothall-child-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const lines: string[] = []
const logger = openLogger('test', 'info', { write: (line) => lines.push(line) })

const keep = (name: string, code: string) => {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(path, code)
  let launches = 0
  const child = keepChild({
    name,
    logger,
    launch: () => {
      launches += 1
      return fork(path)
    },
  })
  return { child, launches: () => launches }
}
const until = async (isSo: () => boolean): Promise<void> => {
  for (let left = 400; !isSo(); left--) {
    assert.ok(left > 0, 'waited in vain')
    await sleep(25)
  }
}
const ready = `process.send({ moothall: 'ready' }); process.on('message', () => process.exit(0)); setInterval(() => {}, 1000)`

test('a child that is killed is started again, and the log says so', async () => {
  const { child, launches } = keep('killed', ready)
  await child.ready
  process.kill(child.pid() ?? 0, 'SIGKILL')
  await until(() => launches() === 2 && child.pid() !== undefined)
  assert.ok(lines.some((line) => line.includes('SIGKILL')))
  await child.stop(5000)
  assert.equal(child.pid(), undefined)
})

test('a child that ends before it was ever ready is not tried for ever: its start fails', async () => {
  const { child, launches } = keep('broken', 'process.exit(3)')
  await assert.rejects(child.ready, /broken process ended before it was ready \(3\)/)
  assert.equal(launches(), 1)
})

test('a child that does not stop when it is asked is ended', async () => {
  const { child } = keep(
    'deaf',
    `process.send({ moothall: 'ready' }); process.on('message', () => {}); setInterval(() => {}, 1000)`,
  )
  await child.ready
  const start = performance.now()
  await child.stop(300)
  assert.ok(performance.now() - start < 5000)
  assert.equal(child.pid(), undefined)
})
