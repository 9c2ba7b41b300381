// Plain JavaScript for Node 20 and later: it runs before anything is installed. Installs what the lockfile names, once.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(`Moothall needs Node 20 or later to install itself; this is ${process.version}.`)
  process.exit(1)
}

// Inside node_modules, so that an install that was cut short is done again.
const stamp = join(root, 'node_modules', '.installed')
const lockfile = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
// Who starts a node waits for what a node needs; the tools of development (a third of it) come with the first test or benchmark.
const whole = /^pre(test|faulted|stories|bench)/.test(process.env.npm_lifecycle_event ?? 'pretest')
const all = `${lockfile} with the tools of development`
const has = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''

if (has !== all && (whole || has !== lockfile)) {
  console.error('Installing what is missing (once)')
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }
  // Not `npm ci`: it refuses when a registry lacks an optional package of some other platform. Versions and hashes are the
  // lockfile's all the same, and `--no-save` leaves the lockfile alone.
  const quietly = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const result = spawnSync('npm', ['install', ...quietly, `--${whole ? 'include' : 'omit'}=dev`], options)
  if (result.status !== 0) {
    console.error('npm install did not work: see the lines above.')
    process.exit(result.status ?? 1)
  }
  writeFileSync(stamp, whole ? all : lockfile)
}
