import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from '../is-alive.ts'

/** The id of the server that says it has these files, dead or alive; undefined when none says so. */
export const serverOf = (data: string): number | undefined => {
  try {
    const [pid, folder] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    return folder === data && Number(pid) > 1 ? Number(pid) : undefined
  } catch {
    return undefined
  }
}

const isPostgres = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return process.platform !== 'linux'
  }
}

/** Stops a server that a killed node left on these files, and waits until it is gone (15 s at most). */
export const stopStray = async (data: string): Promise<void> => {
  const pid = serverOf(data)
  if (pid === undefined || !isAlive(pid) || !isPostgres(pid)) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited === 10_000) process.kill(pid, 'SIGQUIT')
    if (waited > 15_000) throw new Error(`Another PostgreSQL (process ${pid}) holds ${data} and does not stop.`)
    await sleep(50)
  }
}
