import type { SideProcess } from '#platform/processes/side-process.ts'

const { SMTP_URL, SANDBOX_PAY_URL } = process.env

/** What the demo runs beside the node: the letterbox, and the sandboxes of GOV.UK Notify and GOV.UK Pay. */
export const demoProcesses: readonly SideProcess[] = [
  // Where the operator names a mail server, that one is spoken to and no letterbox is started.
  ...(SMTP_URL
    ? []
    : [
        {
          name: 'letterbox',
          entry: new URL('./demo/letterbox/letterbox.ts', import.meta.url),
          addresses: {
            SMTP_URL: (port: number) => `smtp://127.0.0.1:${port}`,
            LETTERBOX_URL: (port: number) => `http://127.0.0.1:${port}`,
          },
        },
      ]),
  {
    name: 'notify-sandbox',
    entry: new URL('./demo/notify-sandbox/notify-sandbox.ts', import.meta.url),
    addresses: { SANDBOX_NOTIFY_URL: (port: number) => `http://127.0.0.1:${port}` },
  },
  ...(SANDBOX_PAY_URL
    ? []
    : [
        {
          name: 'pay-sandbox',
          entry: new URL('./demo/pay-sandbox/pay-sandbox.ts', import.meta.url),
          addresses: { SANDBOX_PAY_URL: (port: number) => `http://127.0.0.1:${port}` },
        },
      ]),
]
