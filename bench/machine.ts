import { spawnSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

const root = new URL('..', import.meta.url).pathname

/** The machine in a line. Its load is part of every result: a ratio from a busy machine says so itself. */
export const machine = (): string => {
  const model = cpus()[0]?.model.trim() || 'unknown processor'
  return `${availableParallelism()} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
}

/** The load averages of 1 and 5 minutes. */
export const load = (): readonly number[] =>
  loadavg()
    .slice(0, 2)
    .map((value) => Number(value.toFixed(2)))

/** The commit that is measured, with `+` where files have been changed since; null outside a repository. */
export const commit = (): string | null => {
  const git = (...args: string[]): string =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? ''
  const head = git('rev-parse', '--short', 'HEAD')
  return head === '' ? null : `${head}${git('status', '--porcelain') === '' ? '' : '+'}`
}
