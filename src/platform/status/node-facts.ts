import { type Database, openDatabase } from '#platform/db/database.ts'
import { one, rows } from '#platform/db/rows.ts'

/** Counts of a running node, as the jobs role may see them. */
export interface NodeFacts {
  readonly demo: { readonly people: number; readonly cases: number }
  /** `failed`: jobs that are not tried again */
  readonly jobs: { readonly waiting: number; readonly failed: number }
  readonly readers: readonly ReaderFacts[]
}

/** How far a reader of the journal is behind, and whether it is stuck. */
export interface ReaderFacts {
  readonly organisation: string
  readonly name: string
  readonly behind: number
  readonly attempts: number
}

const statements = {
  organisations: { name: 'status.organisations', text: 'select id, slug from places.organisation' },
  queue: {
    name: 'status.queue',
    text: `select (count(*) filter (where attempts < max_attempts))::int as waiting,
      (count(*) filter (where attempts >= max_attempts))::int as failed from graphile_worker.jobs`,
  },
  counts: {
    name: 'status.counts',
    text: `select (select count(*)::int from people.account where org_id = $1) as people,
      (select count(*)::int from cases.case where org_id = $1) as cases`,
  },
  readers: {
    name: 'status.readers',
    text: `select r.name, r.attempts, (coalesce((select max(seq) from journal.leaf l where l.org_id = $1), -1) - r.seq)::int as behind
      from journal.reader r where r.org_id = $1 order by r.name`,
  },
}

interface Counts {
  readonly people: number
  readonly cases: number
}

const ofOrganisation = (database: Database, { id, slug }: { id: string; slug: string }) => {
  const operator = { membership: undefined }
  return database.jobWork({ org: id, purpose: 'operation', name: 'status', operator }, async ({ tx }) => {
    const [counts, readers] = await Promise.all([
      one<Counts>(tx, statements.counts, [id]),
      rows<Omit<ReaderFacts, 'organisation'>>(tx, statements.readers, [id]),
    ])
    return { ...(counts ?? { people: 0, cases: 0 }), readers: readers.map((each) => ({ organisation: slug, ...each })) }
  })
}

/** Asks the database for them, each organisation's in a transaction of its own. Takes the jobs role's URL. */
export const nodeFacts = async (jobsUrl: string): Promise<NodeFacts> => {
  const database = openDatabase(jobsUrl, { max: 2 })
  try {
    const { organisations, queue } = await database.bare(async (tx) => ({
      organisations: await rows<{ id: string; slug: string }>(tx, statements.organisations),
      queue: await one<NodeFacts['jobs']>(tx, statements.queue),
    }))
    const all: Awaited<ReturnType<typeof ofOrganisation>>[] = []
    for (const organisation of organisations) all.push(await ofOrganisation(database, organisation))
    const sum = (of: keyof Counts): number => all.reduce((total, each) => total + each[of], 0)
    const demo = { people: sum('people'), cases: sum('cases') }
    return { demo, jobs: queue ?? { waiting: 0, failed: 0 }, readers: all.flatMap(({ readers }) => readers) }
  } finally {
    await database.close()
  }
}
