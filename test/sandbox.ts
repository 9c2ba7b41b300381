import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { freePort } from '#platform/processes/ports.ts'

/** The sandbox payment provider as a process of its own. */
export interface SandboxProcess {
  readonly url: string
  fault(name: string, count?: number): Promise<void>
  /** kills it without a word and starts it again on what it had kept */
  restart(): Promise<void>
}

const entry = new URL('../src/demo/pay-sandbox/pay-sandbox.ts', import.meta.url)

/** Starts one that tells its ends to the node at `publicUrl`; a late success comes after 1.5 s. It ends with the file's tests. */
export const startSandbox = async (publicUrl: string): Promise<SandboxProcess> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'moothall-sandbox-'))
  const url = `http://127.0.0.1:${await freePort()}`
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env
  const start = async () => {
    const child = fork(entry, {
      env: { ...environment, SANDBOX_PAY_URL: url, DATA_DIR: dataDir, PUBLIC_URL: publicUrl, SANDBOX_LATE_MS: '1500' },
    })
    await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => {
        throw new Error('the sandbox ended')
      }),
    ])
    return child
  }
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  let child = await start()
  after(async () => {
    await kill()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    url,
    fault: async (fault, count = 1) => {
      const answer = await fetch(`${url}/faults`, { method: 'POST', body: JSON.stringify({ fault, count }) })
      if (!answer.ok) throw new Error(`there is no fault ${fault}`)
    },
    restart: async () => {
      await kill()
      child = await start()
    },
  }
}
