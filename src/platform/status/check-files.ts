import { openDatabase } from '#platform/db/database.ts'
import type { FileSettings } from '#platform/storage/file-settings.ts'
import { scanStanding } from '#platform/storage/rows/scan.store.ts'
import { openClamd } from '#platform/storage/scanning/clamd.ts'
import type { Check } from './check.ts'

const unset = ({ files, clamdUrl }: FileSettings): Check | undefined => {
  if (clamdUrl !== undefined) return undefined
  const fix =
    'Set CLAMD_URL to where ClamAV’s clamd listens, or FILES_UNSCANNED=allow to take files that nothing scans.'
  return files.unscanned
    ? {
        id: 'files',
        ok: true,
        says: 'files are taken and opened without being scanned: FILES_UNSCANNED allows it',
        fix,
      }
    : { id: 'files', ok: false, says: 'nothing scans files, so services that ask for files are closed', fix }
}

/** Files are scanned: the scanner answers, and none was given up. `jobsUrl` is the jobs role's database. */
export const checkFiles = async (settings: FileSettings, jobsUrl: string): Promise<Check> => {
  const without = unset(settings)
  if (without || settings.clamdUrl === undefined) return without ?? { id: 'files', ok: true, says: '', fix: '' }
  const database = openDatabase(jobsUrl, { max: 1 })
  try {
    const { waiting, unscanned, failed, infected } = await database.bare(scanStanding)
    const version = await openClamd(settings.clamdUrl)
      .version()
      .catch(() => undefined)
    return {
      id: 'files',
      ok: version !== undefined && failed === 0,
      says: `${version ?? 'clamd does not answer'}; ${waiting} waiting, ${unscanned} from before, ${failed} given up, ${infected} infected`,
      fix: 'Is clamd running, and CLAMD_URL right? Then let what was given up be scanned: npm run -s moothall -- scan-again',
    }
  } finally {
    await database.close()
  }
}
