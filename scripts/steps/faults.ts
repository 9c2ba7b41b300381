import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { checked, type StepResult } from './step.ts'

/**
 * The function of the database that a fault is in, where a later migration makes it anew: the fault is never run then, and its
 * test stays green for that reason alone.
 */
const madeAnew = (patch: string, migrations: readonly string[]): string | undefined => {
  const text = readFileSync(patch, 'utf8')
  const file = /^\+\+\+ b\/(migrations\/\S+)$/m.exec(text)?.[1]
  const line = Number(/^@@ -(\d+)/m.exec(text)?.[1])
  if (file === undefined) return undefined
  const before = readFileSync(file, 'utf8').split('\n').slice(0, line).join('\n')
  const begun = [...before.matchAll(/function ([\w.]+)\(/g)].at(-1)
  const isInBody = begun && before.slice(begun.index).split('$$').length === 2
  if (!isInBody) return undefined
  const name = begun[1]?.replace('.', '\\.')
  const says = (pattern: string) => (path: string) => new RegExp(pattern, 'm').test(readFileSync(path, 'utf8'))
  const again = migrations.filter((path) => path > file).find(says(`^(create (or replace )?|drop )function ${name}\\(`))
  // What migrations run themselves has done its work before it is made anew.
  const isRun = migrations.filter((path) => path >= file && path < (again ?? '')).some(says(`^select ${name}\\(`))
  return isRun ? undefined : again
}

/** Each fault of test/faulted still fits the code it is for: a fault that cannot be tried proves nothing. */
export const checkFaults = (): StepResult => {
  const patches = globSync('test/faulted/*.patch').sort()
  const migrations = globSync('migrations/*.sql').sort()
  const complaints = patches.flatMap((patch) => {
    if (spawnSync('git', ['apply', '--check', patch]).status !== 0) return [`${patch} does not apply any longer`]
    const later = madeAnew(patch, migrations)
    return later === undefined ? [] : [`${patch} is in a function that ${later} makes anew`]
  })
  return checked('faults fit', complaints, [`${patches.length} faults`])
}
