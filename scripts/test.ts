import { relative } from 'node:path'
import { installBrowser } from './steps/browser.ts'
import { checkFaults } from './steps/faults.ts'
import { checkImports } from './steps/imports.ts'
import { checkLimits } from './steps/limits.ts'
import { installScanner } from './steps/scanner.ts'
import type { StepResult } from './steps/step.ts'
import { runTests } from './steps/tests.ts'
import { tool } from './steps/tool.ts'

/**
 * `npm test`: lint, types, import rules, file limits, dead code, then every test; `npm test -- PATH…` runs those files
 * alone. Skips stand with their reasons and the ten slowest files above the last line, `N passed, N failed`.
 */
const main = async (): Promise<void> => {
  process.chdir(new URL('..', import.meta.url).pathname)
  const paths = process.argv.slice(2).map((path) => relative(process.cwd(), path))
  const results: StepResult[] = []
  const say = (line: string): void => console.log(line)

  if (paths.length === 0) {
    installBrowser(say)
    installScanner(say)
    const programs = [
      tool('types', process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', '.']),
      tool('lint', 'node_modules/.bin/biome', ['check', '--error-on-warnings']),
      tool('dead code', process.execPath, ['node_modules/knip/bin/knip.js', '--no-progress']),
    ]
    // These run in this process, while the programs run beside it.
    const checks = [checkImports(), checkLimits(), checkFaults(), ...programs]
    for (const check of checks) {
      const result = await check
      results.push(result)
      say(`${result.failed === 0 ? 'ok  ' : 'FAIL'} ${result.name}`)
      for (const line of result.lines) say(`     ${line}`)
    }
  }
  results.push(await runTests(paths, say))
  const sum = (of: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[of], 0)
  say(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exit(sum('failed') === 0 ? 0 : 1)
}

await main()
