import type { Tx } from '#core/work.ts'
import { type Reader, reader } from '#platform/events/reader.ts'
import type { JobContext, Timer } from '#platform/jobs/task.ts'
import type { S3Settings } from '#platform/storage/blobs/s3.ts'
import { openNodeStorage } from '#platform/storage/node-storage.ts'
import { forgetFiles } from '#platform/storage/rows/sweep.store.ts'
import type { Storage } from '#platform/storage/storage.ts'
import { findOrganisationIds } from '../places/find-organisation.ts'
import { findClaimedOrganisations } from './claiming/claimed.store.ts'
import { giveClaimed } from './claiming/give-claimed.ts'
import { dropDrafts, findOldDrafts } from './drafts/draft.store.ts'
import { sendFollowCodes } from './following/send-follow-codes.ts'
import { sendCodes, sendLink } from './way-back/send-way-back.ts'
import { findAskedOrganisations, removeOldCodes } from './way-back/way-back.store.ts'
import { draftDays } from './way-back/way-back.ts'

/** What the jobs read of the node: where it is reached, where its files lie, and the key that codes are kept under. */
export interface JobsNode {
  readonly publicUrl: string
  readonly dataDir: string
  /** the bucket, where files do not lie under `dataDir` */
  readonly s3?: S3Settings | undefined
  readonly key?: string
}

const who = (org: string, name: string) => ({ org, purpose: 'service' as const, name })

/** Codes are waited for at the screen, so they go at once. */
const codes = (node: JobsNode): Timer => ({
  name: 'applications.codes',
  every: 0.3,
  run: async ({ database }) => {
    for (const { org } of await database.bare((tx: Tx) => findAskedOrganisations(tx)))
      await database.jobWork(who(org, 'applications.codes'), async (work) => {
        await sendCodes(work)
        await sendFollowCodes(work, node.key ?? '')
      })
  },
})

/** What somebody took into their account when they signed in is given to them. */
const giving: Timer = {
  name: 'applications.giving',
  every: 0.5,
  run: async ({ database }) => {
    for (const org of await database.bare(findClaimedOrganisations))
      await database.jobWork(who(org, 'applications.giving'), giveClaimed)
  },
}

const forget = async ({ database }: JobContext, org: string, storage: Storage): Promise<void> => {
  const old = await database.jobWork(who(org, 'applications.forget'), async (work) => {
    const before = work.now.subtract({ hours: 24 * draftDays })
    return { before, drafts: await findOldDrafts(work.tx, org, before) }
  })
  // Files first: should this end in between, the next round finds the draft again and removes the rest.
  const files = old.drafts.flatMap((draft) => draft.files)
  for (const id of files) await storage.remove(id)
  await database.jobWork(who(org, 'applications.forget'), async (work) => {
    if (old.drafts.length > 0)
      await dropDrafts(work.tx, org, { ids: old.drafts.map(({ id }) => id), before: old.before })
    if (files.length > 0) await forgetFiles(work.tx, org, files)
    await removeOldCodes(work.tx, org, work.now.subtract({ hours: 24 }))
  })
}

/** Drafts that nobody touched for 30 days, with their files and the ways back to them; and codes of yesterday. */
const forgetting = (node: JobsNode): Timer => ({
  name: 'applications.forget',
  every: 5,
  run: async (context) => {
    const storage = await openNodeStorage({ dataDir: node.dataDir, s3: node.s3 })
    for (const org of await context.database.bare(findOrganisationIds)) await forget(context, org, storage)
  },
})

const kept = (node: JobsNode): Reader =>
  reader({
    name: 'applications.kept',
    types: ['application.kept'],
    handle: (work, event) => sendLink(work, event, node.publicUrl),
  })

/** Links and codes are sent, and what was left behind is forgotten. */
export const applicationJobs = (
  node: JobsNode,
): { readonly timers: readonly Timer[]; readonly readers: readonly Reader[] } => ({
  timers: [codes(node), giving, forgetting(node)],
  readers: [kept(node)],
})
