import { type Database, openDatabase } from '#platform/db/database.ts'
import { rows } from '#platform/db/rows.ts'
import { demoId } from '../../src/demo/demo-id.ts'

/** A case as the database has it, with how many there are of everything that belongs to it. */
export interface CaseInBooks {
  readonly reference: string
  readonly design: string
  readonly locks: number
  readonly answers: number
  readonly opened: number
  readonly parties: number
  readonly obligations: number
  readonly attempts: number
}

/** An organisation's journal: as many leaves as events, numbered without a gap, none twice. */
export interface JournalInBooks {
  readonly events: number
  readonly leaves: number
  readonly span: number
}

const caseBooks = {
  name: 'test.caseBooks',
  text: `select c.reference, c.design,
    (select count(*)::int from cases.locks l where l.org_id = c.org_id and l.case_id = c.id and l.category = 'case') as locks,
    (select count(*)::int from cases.content t where t.org_id = c.org_id and t.case_id = c.id and t.kind = 'answers') as answers,
    (select count(*)::int from journal.event e where e.org_id = c.org_id and e.case_id = c.id and e.type = 'case.opened') as opened,
    (select count(*)::int from cases.party p where p.org_id = c.org_id and p.case_id = c.id) as parties,
    (select count(*)::int from payments.obligation o where o.org_id = c.org_id and o.case_id = c.id) as obligations,
    (select count(*)::int from payments.attempt a join payments.obligation o on o.org_id = a.org_id and o.id = a.obligation_id
      where o.org_id = c.org_id and o.case_id = c.id) as attempts
    from cases.case c where c.org_id = $1`,
}
const journalBooks = {
  name: 'test.journalBooks',
  text: `select (select count(*)::int from journal.event where org_id = $1) as events,
    (select count(*)::int from journal.leaf where org_id = $1) as leaves,
    (select coalesce(max(seq) - min(seq) + 1, 0)::int from journal.leaf where org_id = $1) as span`,
}

const inBooks = async <T>(
  database: Database,
  slug: string,
  statement: { name: string; text: string },
): Promise<T[]> => {
  const org = demoId(`organisation ${slug}`)
  return database.jobWork({ org, purpose: 'audit', name: 'test' }, ({ tx }) => rows<T>(tx, statement, [org]))
}

/** Opens the books of a node with its jobs' own door: nothing here sees through row security. */
export const openBooks = (jobsUrl: string) => {
  const database = openDatabase(jobsUrl, { max: 2 })
  return {
    cases: (slug: string) => inBooks<CaseInBooks>(database, slug, caseBooks),
    journal: async (slug: string) => (await inBooks<JournalInBooks>(database, slug, journalBooks))[0],
    close: () => database.close(),
  }
}
