import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { run } from 'node:test'
import { inspect } from 'node:util'
import type { StepResult } from './step.ts'

const patterns = ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts']
const patience = 15 * 60_000
const slowest = 10

/** Those that take longest, in the order in which they begin: what is begun last must not be what is waited for. */
const longest = [
  'test/browser/gallery.test.ts',
  'test/browser/main-job.test.ts',
  'test/node/lifecycle.test.ts',
  'test/crash/kill.test.ts',
  'test/access/routes.pages.test.ts',
  'test/browser/components.test.ts',
]

const inOrder = (files: readonly string[]): string[] => {
  const rank = (file: string): number => (longest.includes(file) ? longest.indexOf(file) : longest.length)
  return files.toSorted((one, other) => rank(one) - rank(other))
}

interface Event {
  readonly name: string
  readonly file?: string
  readonly line?: number
  readonly skip?: string | boolean
  readonly todo?: string | boolean
  readonly details: {
    readonly type?: string
    readonly duration_ms?: number
    readonly error?: Error & { cause?: unknown }
  }
}

const place = ({ file, line }: Event): string => (file ? `${relative('.', file)}:${line ?? 1}` : '')

/** Runs test files, as many at a time as there are processors, one PostgreSQL server for all. Without paths: every test there is. */
export const runTests = async (paths: readonly string[], say: (line: string) => void): Promise<StepResult> => {
  const all = () => globSync(patterns).filter((file) => !file.includes('node_modules'))
  const files = inOrder(paths.length > 0 ? paths : all())
  const skips: string[] = []
  const durations: { file: string; ms: number }[] = []
  let passed = 0
  let failed = 0

  const abort = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort())
  const options = {
    files,
    concurrency: availableParallelism(),
    timeout: patience,
    globalSetupPath: 'test/global-setup.ts',
    signal: abort.signal,
  }
  const stream = run(options)
  stream.on('test:pass', (event: Event) => {
    if (event.details.type === 'suite') return
    if (event.skip === undefined && event.todo === undefined) passed += 1
    else skips.push(`${place(event)} ${event.name}: ${event.skip || event.todo}`)
  })
  stream.on('test:fail', (event: Event) => {
    if (event.details.type === 'suite' && event.details.error?.message.includes('subtest')) return
    failed += 1
    say(`FAIL ${place(event)} ${event.name}`)
    say(inspect(event.details.error?.cause ?? event.details.error, { depth: 4 }).replace(/^/gm, '     '))
  })
  stream.on('test:stderr', ({ message }: { message: string }) => process.stderr.write(message))
  stream.on(
    'test:summary',
    ({ file, duration_ms, counts }: { file?: string; duration_ms: number; counts: { passed: number } }) => {
      if (!file) return
      durations.push({ file: relative('.', file), ms: duration_ms })
      say(`     ${relative('.', file)}: ${counts.passed} in ${Math.round(duration_ms)} ms`)
    },
  )
  for await (const _ of stream);

  for (const skip of skips) say(`SKIP ${skip}`)
  say('Slowest files')
  const ordered = durations.sort((one, other) => other.ms - one.ms).slice(0, slowest)
  for (const { file, ms } of ordered) say(`${(ms / 1000).toFixed(1).padStart(7)} s ${file}`)
  return { name: 'tests', passed, failed, lines: [] }
}
