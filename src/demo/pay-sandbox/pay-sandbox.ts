import { join } from 'node:path'
import { liveWithKeeper, sayReady } from '#platform/processes/as-child.ts'
import { readConfig } from '../../config.ts'
import { openSandbox } from './sandbox.ts'

// The demo's payment provider, a process of its own, reached over HTTP as GOV.UK Pay is. SANDBOX_LATE_MS: how late a late
// success is, in milliseconds.
const { dataDir, publicUrl } = readConfig(process.env)
const base = new URL(process.env.SANDBOX_PAY_URL ?? '').origin
const sandbox = await openSandbox({
  port: Number(new URL(base).port),
  base,
  file: join(dataDir, 'demo', 'payments.jsonl'),
  publicUrl,
  lateMs: Number(process.env.SANDBOX_LATE_MS ?? 4000),
})
liveWithKeeper(() => sandbox.close())
sayReady()
