import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { checked, type StepResult } from './step.ts'

const most = { median: 60, ninth: 150, any: 300, folder: 12 }
/** Tables of facts, not code: nobody reads them top to bottom. */
const data = /\.(words|data)\.ts$/

const at = (sorted: readonly number[], part: number): number => sorted[Math.ceil(part * sorted.length) - 1] ?? 0

/** How long files are and how many stand in a folder; tests apart. Counts lines as they stand, comments included. */
export const checkLimits = (): StepResult => {
  const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('.test.ts'))
  const lengths = files.map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
  const complaints = lengths.flatMap(({ file, lines }) =>
    lines > most.any && !data.test(file) ? [`${file} has ${lines} lines; ${most.any} is the limit`] : [],
  )
  const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other)
  const median = at(sorted, 0.5)
  const ninth = at(sorted, 0.9)
  if (median > most.median) complaints.push(`the median file has ${median} lines; ${most.median} is the limit`)
  if (ninth > most.ninth) complaints.push(`one file in ten has more than ${ninth} lines; ${most.ninth} is the limit`)
  for (const [folder, inside] of Object.entries(Object.groupBy(files, (file) => dirname(file)))) {
    const count = inside?.length ?? 0
    if (count > most.folder) complaints.push(`${folder} holds ${count} files; ${most.folder} is the limit`)
  }
  return checked('file limits', complaints, [
    `${files.length} files, median ${median} lines, nine in ten within ${ninth}`,
  ])
}
