import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `npm run test:unfiltered`: takes every `org_id = $n` out of the stores, in a copy of the tree, and runs the access tests
 * there. Row security alone must then hold what the filters held. Prints how many were taken out.
 */
const root = new URL('..', import.meta.url).pathname
/** This one asks that the filters are there. */
const aboutFilters = 'statements.db.test.ts'
const filter = /\b((?:[a-z_]+\.)?org_id) = \$(\d+)\b/g

const main = (): number => {
  const copy = mkdtempSync(join(tmpdir(), 'moothall-unfiltered-'))
  try {
    for (const path of ['src', 'test', 'migrations', 'designs', 'package.json', 'tsconfig.json']) {
      cpSync(join(root, path), join(copy, path), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    let taken = 0
    const stores = globSync(['src/domains/**/*.store.ts', 'src/platform/**/*.store.ts'], { cwd: copy })
    for (const store of stores) {
      const path = join(copy, store)
      const text = readFileSync(path, 'utf8')
      const bare = text.replace(filter, (_whole, _column: string, number: string) => {
        taken += 1
        return `$${number}::uuid is not null`
      })
      writeFileSync(path, bare)
    }
    console.log(`${taken} filters taken out of ${stores.length} stores`)
    if (taken === 0) return 1
    const files = globSync('test/access/**/*.test.ts', { cwd: copy }).filter((file) => !file.endsWith(aboutFilters))
    const args = ['--test', '--test-concurrency=2', '--test-global-setup=test/global-setup.ts', ...files]
    const { NODE_TEST_CONTEXT: _, ...environment } = process.env
    const env = { ...environment, MOOTHALL_UNFILTERED: '1' }
    return spawnSync(process.execPath, args, { cwd: copy, stdio: 'inherit', env }).status ?? 1
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

process.exitCode = main()
