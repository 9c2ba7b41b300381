import { readFileSync } from 'node:fs'

/** When a process started, by the kernel's count (Linux); undefined elsewhere or when there is none. */
export const startOf = (pid: number): string | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}

/** Is there a process with this id, and (where one can know) the one that started then? A dead one's id may be taken anew. */
export const isAlive = (pid: number, started?: string): boolean => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as { code?: string }).code !== 'EPERM') return false
  }
  const state = stateOf(pid)
  return state !== 'Z' && (started === undefined || startOf(pid) === started)
}

const stateOf = (pid: number): string | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3)
  } catch {
    return undefined
  }
}
