import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serverCore, startPinned } from '../pinned.ts'
import { freePort } from '../place/free-port.ts'

const folder = fileURLToPath(new URL('../peers/defra-forms', import.meta.url))

/** A running peer. */
export interface Peer {
  readonly port: number
  stop(): Promise<void>
}

/** Installs the peer, once. Says why when that did not work: no network, no registry. */
const install = (say: (line: string) => void): string | undefined => {
  if (existsSync(`${folder}/node_modules/@defra/forms-engine-plugin/package.json`)) return undefined
  say('installing DEFRA’s forms engine (once; some minutes)')
  const args = ['install', '--legacy-peer-deps', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error']
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))
  const done = spawnSync('npm', args, { cwd: folder, env, encoding: 'utf8' })
  return done.status === 0
    ? undefined
    : `it could not be installed: ${(done.stderr || String(done.error)).slice(0, 300)}`
}

/** Starts DEFRA's forms engine on the core that serves. Returns why in words where it cannot be had. */
export const startDefra = async (say: (line: string) => void): Promise<Peer | string> => {
  const trouble = install(say)
  if (trouble !== undefined) return trouble
  const port = await freePort()
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    LOG_ENABLED: 'false',
    SESSION_COOKIE_PASSWORD: 'for a benchmark on this machine only, no secret',
  }
  const child = startPinned({ core: serverCore, args: ['server.mjs'], cwd: folder, env })
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  const said = Promise.withResolvers<string>()
  child.stdout?.on('data', (part: Buffer) => part.toString().includes('ready') && said.resolve(''))
  child.once('exit', (code) => said.resolve(`it ended with ${code} before it was ready`))
  const failed = await said.promise
  if (failed !== '') return failed
  const stop = async (): Promise<void> => {
    process.off('exit', kill)
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { port, stop }
}
