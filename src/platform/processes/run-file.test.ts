import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { isAlive, startOf } from './is-alive.ts'
import { findRun, takeLock } from './run-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'moothall-lock-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const unused = 4_194_303

test('a data folder is one process’s at a time', () => {
  const first = takeLock(folder)
  assert.ok('release' in first)
  assert.deepEqual(takeLock(folder), { heldBy: process.pid })
  first.release()
  const second = takeLock(folder)
  assert.ok('release' in second)
  second.release()
})

test('what a killed process left behind holds nobody up, even when its id has been taken anew', () => {
  for (const held of [
    { pid: unused, started: '1' },
    { pid: process.pid, started: 'another time' },
  ]) {
    writeFileSync(join(folder, 'main.lock'), JSON.stringify(held))
    writeFileSync(join(folder, 'run.json'), JSON.stringify(held))
    assert.equal(findRun(folder), undefined)
    const lock = takeLock(folder)
    assert.ok('release' in lock)
    lock.release()
  }
})

test('this process is alive since it started', { skip: process.platform !== 'linux' && 'needs /proc' }, () => {
  assert.ok(isAlive(process.pid, startOf(process.pid)))
  assert.equal(isAlive(unused), false)
})
