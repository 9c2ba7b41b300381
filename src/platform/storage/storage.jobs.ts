import type { Work } from '#core/work.ts'
import type { JobContext, Timer } from '#platform/jobs/task.ts'
import { type FilesAt, openNodeStorage } from './node-storage.ts'
import { findToTell, type Infected, setTold } from './rows/scan.store.ts'
import { openClamd } from './scanning/clamd.ts'
import { scanFiles } from './scanning/scan-files.ts'
import type { Storage } from './storage.ts'
import { sweepLoose, sweepUnknown } from './sweeping/sweep-files.ts'

/** What the jobs read of the node: where files lie, and where its scanner listens. */
export interface FilesNode extends FilesAt {
  readonly clamdUrl: string | undefined
}

/** Tells the people of a case that a virus was found in one of its files, in the transaction that it is given. */
export type TellInfected = (work: Work, file: Infected) => Promise<void>

const tell = async ({ database }: JobContext, tellInfected: TellInfected): Promise<void> => {
  for (const file of await database.bare(findToTell))
    await database.jobWork(
      { org: file.org, purpose: 'service', caseId: file.caseId, name: 'files.tell' },
      async (work) => {
        await tellInfected(work, file)
        await setTold(work.tx, file)
      },
    )
}

/** Files are scanned, those who are concerned are told, and what nothing keeps is removed. */
export const storageJobs = (node: FilesNode, tellInfected: TellInfected): { readonly timers: readonly Timer[] } => {
  // Opened at the first look: what is wrong with the environment, main says before anything starts.
  let opened: Promise<Storage> | undefined
  const storage = (): Promise<Storage> => (opened ??= openNodeStorage(node))
  const scan: Timer = {
    name: 'files.scan',
    every: 0.5,
    run: async ({ database, signal }) => {
      if (node.clamdUrl === undefined) return
      const scanning = { database, storage: await storage(), scanner: openClamd(node.clamdUrl) }
      while (!signal.aborted && (await scanFiles(scanning)) > 0);
    },
  }
  return {
    timers: [
      scan,
      { name: 'files.tell', every: 1, run: (context) => tell(context, tellInfected) },
      {
        name: 'files.sweep',
        every: 60,
        run: async ({ database }) => void (await sweepLoose({ database, storage: await storage() })),
      },
      {
        name: 'files.unknown',
        every: 6 * 3600,
        run: async ({ database }) => void (await sweepUnknown({ database, storage: await storage() })),
      },
    ],
  }
}
