import type { Work } from '#core/work.ts'
import { checkDesign } from '#engine/check/check-design.ts'
import type { Database } from '#platform/db/database.ts'
import { type Reader, reader } from '#platform/events/reader.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { Task, Timer } from '#platform/jobs/task.ts'
import { findOrganisationIds } from '../places/find-organisation.ts'
import { getDetails } from '../places/settled/change-organisation.ts'
import { hostOf } from '../places/settled/found-first.ts'
import { keepLibrary, libraryFiles } from './adopting/keep-library.ts'
import { adoptionOf, publishAdopted } from './adopting/put-up.ts'
import { dueDesigns, settleWaiting, waitingDesign } from './publishing/settle-waiting.ts'
import { editingTimer } from './studio/editors/meet-editors.ts'
import { forgetTrials } from './trying/trial.store.ts'
import { adoptersToTell, advise } from './updating/advise.ts'
import { ownCopy } from './varying/own-copy.ts'

const task = 'designs.check'
interface PutUp {
  readonly org: string
  readonly design: string
}

/** What may go live by now is looked at: what was put up, and what waits where a hold was cleared or its day is another. */
const putUp: Reader = reader({
  name: 'designs.put-up',
  types: ['design.put-up', 'design.hold-cleared', 'design.rescheduled'],
  handle: async (work, event) => {
    const { design } = event.envelope.data as { design: string }
    await addJob(work.tx, task, { org: work.org, design }, { key: `${task} ${work.org} ${design}` })
  },
})

const adviseTask = 'designs.advise'

interface Release {
  readonly publisher: string
  readonly design: string
  readonly version: string
}

const tellAdopters = async (work: Work, release: Release): Promise<void> => {
  const orgs = await adoptersToTell(work, release)
  const { publisher, design, version } = release
  const key = `${adviseTask} ${publisher} ${design} ${version}`
  if (orgs.length > 0) await addJob(work.tx, adviseTask, { ...release, orgs }, { key })
}

/** A version that went live is told to those who adopted the design. */
const released: Reader = reader({
  name: 'designs.released',
  types: ['design.published'],
  handle: async (work, event) => {
    const { id, version } = event.envelope.design as { id: string; version: string }
    const { slug: publisher } = await getDetails(work)
    await tellAdopters(work, { publisher, design: id, version })
  },
})

/** Each organisation is told in a transaction of its own. */
const adviseAdopters: Task = {
  name: adviseTask,
  run: async (payload, { database }) => {
    const { orgs, ...release } = payload as Release & { readonly orgs: readonly string[] }
    for (const org of orgs)
      await database.jobWork({ org, purpose: 'operation', name: adviseTask }, (work) => advise(work, release))
  },
}

const who = (org: string) => ({ org, purpose: 'operation' as const, name: task })

/** Looks at the version of a design that waits, and makes it live where nothing holds it any more. */
const settle = async (database: Database, { org, design }: PutUp, canSignIn: boolean): Promise<void> => {
  const { waiting, languages } = await database.jobWork(who(org), async (work) => ({
    waiting: await waitingDesign(work, design),
    languages: (await getDetails(work)).languages,
  }))
  if (!waiting) return
  const checked = checkDesign(waiting.document, { languages })
  await database.jobWork(who(org), (work) => settleWaiting(work, design, { ...waiting, checked, languages, canSignIn }))
}

/** Checks and examples take longer than a transaction may, so they are made between two. */
const check = (canSignIn: () => boolean): Task => ({
  name: task,
  run: async (payload, { database }) => {
    const { org, design } = payload as PutUp
    const { adoption, organisation } = await database.jobWork(who(org), async (work) => ({
      adoption: await adoptionOf(work, design),
      organisation: await getDetails(work),
    }))
    if (adoption?.state !== 'checking') return settle(database, { org, design }, canSignIn())
    const { languages, slug: publisher } = organisation
    const document = ownCopy(adoption)
    const checked = checkDesign(document, { languages })
    await database.jobWork(who(org), (work) =>
      publishAdopted(work, design, { document, checked, languages, publisher, canSignIn: canSignIn() }),
    )
  },
})

/** What waits for its day is looked at when that has come. */
const due: Timer = {
  name: 'designs.due',
  every: 5,
  run: async ({ database, signal }) => {
    for (const org of await database.bare(findOrganisationIds)) {
      if (signal.aborted) return
      await database.jobWork(who(org), async (work) => {
        for (const design of await dueDesigns(work))
          await addJob(work.tx, task, { org, design }, { key: `${task} ${org} ${design}` })
      })
    }
  },
}

/** The starter library is read again when its files change; nothing is asked of the database while they do not. */
const library = (folder: string): Timer => {
  let before = ''
  return {
    name: 'designs.library',
    every: 5,
    run: async ({ database }) => {
      const files = libraryFiles(folder)
      const now = files.map(({ stamp }) => stamp).join('\n')
      const host = now === before ? undefined : await database.bare(hostOf)
      if (!host) return
      await database.jobWork({ org: host.id, purpose: 'operation', name: 'designs.library' }, async (work) => {
        const changed = await keepLibrary(work, files)
        for (const { design, contentHash: version } of changed)
          await tellAdopters(work, { publisher: 'library', design, version })
      })
      before = now
    },
  }
}

/** What was tried of a design is nobody's business a day later. */
const trials: Timer = {
  name: 'designs.forgetTrials',
  every: 300,
  run: async ({ database }) => {
    for (const org of await database.bare(findOrganisationIds))
      await database.jobWork({ org, purpose: 'operation', name: 'designs.forgetTrials' }, (work) =>
        forgetTrials(work.tx, org, work.now.subtract({ hours: 24 })),
      )
  },
}

/** What happens to designs in the background. `folder`: of the starter library; `canSignIn`: does the node give the sign-in? */
export const designJobs = (node: {
  readonly folder: string
  readonly canSignIn: () => boolean
}): { readonly tasks: readonly Task[]; readonly timers: readonly Timer[]; readonly readers: readonly Reader[] } => ({
  tasks: [check(node.canSignIn), adviseAdopters],
  timers: [library(node.folder), due, trials, editingTimer],
  readers: [putUp, released],
})
