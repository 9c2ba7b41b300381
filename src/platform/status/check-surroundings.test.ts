import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { checkBackup } from './check-surroundings.ts'

const folder = mkdtempSync(join(tmpdir(), 'moothall-backup-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const now = Temporal.Instant.from('2026-05-10T06:00:00Z')
const touchedAt = (iso: string): void => {
  const marker = join(folder, 'last-backup')
  writeFileSync(marker, '')
  const seconds = Temporal.Instant.from(iso).epochMilliseconds / 1000
  utimesSync(marker, seconds, seconds)
}

test('a back-up that nobody told of is unknown, and that is said, not taken for one', async () => {
  const { ok, says } = await checkBackup(folder, false, now)
  assert.equal(ok, false)
  assert.match(says, /^unknown/)
  assert.equal((await checkBackup(folder, true, now)).ok, true, 'a demo needs none')
})

test('last night’s back-up is well, that of the night before is not', async () => {
  touchedAt('2026-05-10T02:00:00Z')
  assert.deepEqual(await checkBackup(folder, false, now).then(({ ok, says }) => [ok, says]), [
    true,
    'the last one was made 4.0 hours ago',
  ])
  touchedAt('2026-05-09T02:00:00Z')
  assert.equal((await checkBackup(folder, false, now)).ok, false)
})
