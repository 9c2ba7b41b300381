import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs Debian's clamd when it is missing and we may; otherwise the test of the real scanner skips, and says why. */
export const installScanner = (say: (line: string) => void): void => {
  if (existsSync('/usr/sbin/clamd')) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    say('     clamd is missing: the test of the real scanner will be skipped')
    return
  }
  say('     Installing clamd (once)')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = ['install', '--yes', '--no-install-recommends', 'clamav-daemon']
  const { status } = spawnSync('apt-get', install, { stdio: 'ignore', env })
  if (status !== 0) say('     clamd could not be installed: the test of the real scanner will be skipped')
}
