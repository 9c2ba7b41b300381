import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian's packages that the browser tests need. */
const packages = ['chromium-headless-shell', 'fonts-liberation', 'poppler-utils']

const apt = (args: readonly string[]): boolean =>
  spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
  0

/** Installs Chromium's headless shell when it is missing and we may; else Chromium itself will do, and without one browser tests skip. */
export const installBrowser = (say: (line: string) => void): void => {
  if (existsSync('/usr/bin/chromium-headless-shell')) return
  const instead = existsSync('/usr/bin/chromium')
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    if (!instead) say('     Chromium is missing: browser tests will be skipped')
    return
  }
  say('     Installing Chromium (once)')
  const installed = apt(['update']) && apt(['install', '--yes', '--no-install-recommends', ...packages])
  if (!installed && !instead) say('     Chromium could not be installed: browser tests will be skipped')
}
