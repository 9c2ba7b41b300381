import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

// The shell draws no window around its pages, which takes a third off; it is the same browser.
const [shell, whole] = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
const executablePath = process.env.CHROMIUM ?? (existsSync(shell) ? shell : whole)

/** Why no browser test can run here, or false where it can: what node:test takes as `skip`. */
export const noBrowser: string | false = existsSync(executablePath)
  ? false
  : `there is no Chromium at ${executablePath}`

/** Debian's Chromium, with no way to any host but this machine. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    chromiumSandbox: false,
    timeout: 30_000,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    ],
  })
