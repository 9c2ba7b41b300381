import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cli, type Stage } from './stage.ts'

/** An organisation publishes, the county unless another is named, as its operators do. Why is said in no language, as it stands on pages of both. */
export const publishes = (stage: Stage, document: object, reason: string, org = 'barsetshire'): void => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-design-'))
  const file = join(folder, 'design.json')
  writeFileSync(file, JSON.stringify(document))
  execFileSync(process.execPath, [cli, 'publish', org, file, '--reason', reason, '--severity', 'law'], {
    env: { ...process.env, DATA_DIR: stage.dataDir },
  })
  rmSync(folder, { recursive: true, force: true })
}
