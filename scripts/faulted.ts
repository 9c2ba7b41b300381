import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

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

const verdictOf = (copy: string, fault: Fault): Verdict => {
  if (!git(copy, [fault.patch])) return 'does not apply'
  try {
    const args = ['--test', '--test-reporter=tap', fault.test]
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    const options = { cwd: copy, encoding: 'utf8', timeout: patience, env, maxBuffer: 256 * 1024 * 1024 } as const
    const { status, stdout } = spawnSync(process.execPath, args, options)
    const told = stdout
      .split('\n')
      .filter((line) => /^ *(not )?ok \d+ - /.test(line) && plain(line).includes(plain(fault.part)))
    if (told.some((line) => line.trimStart().startsWith('not ok'))) return 'red'
    if (told.length > 0) return 'green'
    return status === 0 ? 'no such test' : 'only other tests turned red'
  } finally {
    git(copy, ['-R', fault.patch])
  }
}

/** `npm run faulted [-- NAME…]`: puts each fault of test/faulted into a copy of the tree; a test that stays green is told. */
const main = (): number => {
  const wanted = process.argv.slice(2)
  const patches = globSync(join(root, 'test/faulted/*.patch')).sort()
  const faults = patches
    .map((patch) => readFault(resolve(patch)))
    .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  const copy = copyTree()
  let missed = 0
  try {
    for (const fault of faults) {
      const verdict = verdictOf(copy, fault)
      if (verdict !== 'red') missed += 1
      console.log(`${verdict === 'red' ? 'ok  ' : 'FAIL'} ${fault.name}: ${verdict} (${fault.test})`)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
  console.log(`${faults.length - missed} passed, ${missed} failed`)
  return missed === 0 ? 0 : 1
}

process.exitCode = main()
