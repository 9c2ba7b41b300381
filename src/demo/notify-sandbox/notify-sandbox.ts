import { liveWithKeeper, sayReady } from '#platform/processes/as-child.ts'
import { readConfig } from '../../config.ts'
import { sandboxNotify } from '../../domains/messages/sending/senders-from.ts'
import { openNotifySandbox } from './sandbox.ts'

// The demo's provider of texts, emails and letters, a process of its own, reached over HTTP as GOV.UK Notify is.
const sandbox = await openNotifySandbox({
  port: Number(new URL(process.env.SANDBOX_NOTIFY_URL ?? '').port),
  callback: `${readConfig(process.env).publicUrl}/api/barsetshire/messages/notices/${sandboxNotify.name}`,
  underWayMs: 1000,
})
liveWithKeeper(() => sandbox.close())
sayReady()
