import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { foundedTemplate, startTestServer } from '../test/test-server.ts'

/** One fault, and the test that must notice it. */
interface Fault {
  readonly name: string
  readonly patch: string
  readonly test: string
  readonly part: string
}

const root = new URL('..', import.meta.url).pathname
const copied = [
  'src',
  'test',
  'migrations',
  'designs',
  'scripts',
  'docs',
  'package.json',
  'tsconfig.json',
  'README.md',
  'GLOSSARY.md',
]
const patience = 5 * 60_000

const readFault = (patch: string): Fault => {
  const [, test, part] = /^Turns-Red: (\S+) :: (.+)$/m.exec(readFileSync(patch, 'utf8')) ?? []
  if (!test || !part) throw new Error(`${patch} does not begin with "Turns-Red: TEST FILE :: part of the test's name".`)
  return { name: basename(patch, '.patch'), patch, test, part: part.trim() }
}

/** A test's name without what TAP escapes. */
const plain = (text: string): string => text.replaceAll('\\', '')

/** A copy of the tree as it stands, so that nobody's work is touched; the installed packages are shared. */
const copyTree = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'moothall-faulted-'))
  for (const path of copied.filter((each) => existsSync(join(root, each)))) {
    cpSync(join(root, path), join(copy, path), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

const git = (cwd: string, args: readonly string[]): boolean => {
  const result = spawnSync('git', ['apply', ...args], { cwd, encoding: 'utf8' })
  return result.status === 0
}

type Verdict = 'red' | 'green' | 'does not apply' | 'no such test' | 'only other tests turned red'

/** How a fault's test file is run: all of it or only the tests whose name has the fault's part; at which server of databases. */
interface Way {
  readonly only: boolean
  /** the folder of one that was made without the fault; undefined for one of the run's own, made with it */
  readonly server: string | undefined
}

/** Runs the fault's test file; answers how it ended and what it printed. */
const runTests = async (copy: string, fault: Fault, way: Way): Promise<{ ok: boolean; stdout: string }> => {
  const pattern = fault.part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const args = ['--test', '--test-reporter=tap', ...(way.only ? [`--test-name-pattern=${pattern}`] : []), fault.test]
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env
  const env = { ...inherited, ...(way.server && { MOOTHALL_TEST_SERVER: way.server }) }
  const child = spawn(process.execPath, args, {
    cwd: copy,
    timeout: patience,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'close')
  const stdout = await text(child.stdout)
  const [code] = await ended
  return { ok: code === 0, stdout }
}

const verdictOf = async (copy: string, fault: Fault, server: string): Promise<Verdict> => {
  if (!git(copy, [fault.patch])) return 'does not apply'
  try {
    // What stands in the shared server was made without the fault: only red is believed of it.
    const ways: readonly Way[] = [
      { only: true, server },
      { only: true, server: undefined },
      { only: false, server: undefined },
    ]
    for (const way of ways) {
      const { ok, stdout } = await runTests(copy, fault, way)
      const told = stdout
        .split('\n')
        .filter((line) => /^ *(not )?ok \d+ - /.test(line) && !/# SKIP/.test(line))
        .filter((line) => plain(line).includes(plain(fault.part)))
      if (told.some((line) => line.trimStart().startsWith('not ok'))) return 'red'
      // A test may lie inside another, or stand on what those before it did: then the whole file runs.
      if (way.only) continue
      if (told.length > 0) return 'green'
      return ok ? 'no such test' : 'only other tests turned red'
    }
    return 'no such test'
  } finally {
    git(copy, ['-R', fault.patch])
  }
}

/** Takes faults from the list, one at a time, in a copy of the tree of its own; answers how many were not noticed. */
const takeFaults = async (faults: Fault[], server: string): Promise<number> => {
  const copy = copyTree()
  let missed = 0
  try {
    for (let fault = faults.shift(); fault; fault = faults.shift()) {
      const verdict = await verdictOf(copy, fault, server)
      if (verdict !== 'red') missed += 1
      console.log(`${verdict === 'red' ? 'ok  ' : 'FAIL'} ${fault.name}: ${verdict} (${fault.test})`)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
  return missed
}

/** `npm run faulted [-- NAME…]`: puts each fault of test/faulted into a copy of the tree; a test that stays green is told. */
const main = async (): Promise<number> => {
  const wanted = process.argv.slice(2)
  const patches = globSync(join(root, 'test/faulted/*.patch')).sort()
  const faults = patches
    .map((patch) => readFault(resolve(patch)))
    .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  const all = faults.length
  const server = await startTestServer()
  const at = server.directory
  await foundedTemplate(at)
  const both = await Promise.all([takeFaults(faults, at), takeFaults(faults, at)])
  await server.stop()
  const missed = both.reduce((sum, each) => sum + each, 0)
  console.log(`${all - missed} passed, ${missed} failed`)
  return missed === 0 ? 0 : 1
}

process.exitCode = await main()
