import { checked, type StepResult } from './step.ts'
import { runTool } from './tool.ts'

interface Report {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
  }
}

/**
 * The import rules of .dependency-cruiser.cjs. A cruise that saw no TypeScript also finds nothing wrong, so it must have
 * seen about as many modules as there are.
 */
export const checkImports = async (): Promise<StepResult> => {
  const { out } = await runTool(process.execPath, [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config=.dependency-cruiser.cjs',
    '--output-type=json',
    'src',
  ])
  const start = out.indexOf('{')
  if (start === -1) return checked('import rules', out.split('\n'))
  const { summary } = JSON.parse(out.slice(start)) as Report
  const complaints = summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)
  const seen = summary.totalCruised
  if (seen < 50) complaints.push(`only ${seen} modules were seen: the cruise itself is broken`)
  return checked('import rules', complaints, [`${seen} modules`])
}
