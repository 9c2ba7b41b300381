import { Refusal } from '#core/refusal.ts'
import type { Database } from '#platform/db/database.ts'
import { failureWords } from './failures/failure.words.ts'
import type { Organisation, Organisations } from './organisation.ts'
import { findOrganisations } from './organisations.store.ts'

/** The organisations as they were a second ago at most, and whether the database still answers. */
export interface WatchedOrganisations extends Organisations {
  /** what is wrong: the database does not answer, or there is no organisation yet */
  trouble(): string | undefined
  stop(): void
}

const every = 1000

/** Reads the organisations now and then every second. One that is new or has a new brand is served within that second. */
export const watchOrganisations = async (database: Pick<Database, 'bare'>): Promise<WatchedOrganisations> => {
  let bySlug: ReadonlyMap<string, Organisation> = new Map()
  let host: Organisation | undefined
  let answers = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  const refresh = async (): Promise<void> => {
    try {
      const all = await database.bare(findOrganisations)
      bySlug = new Map(all.map((organisation) => [organisation.slug, organisation]))
      host = all.find((organisation) => organisation.host)
      answers = true
    } catch {
      answers = false
    }
    if (!stopped) timer = setTimeout(() => void refresh(), every).unref()
  }
  await refresh()

  const getHost = (): Organisation => {
    if (!host) throw new Refusal('no-organisation', 503, failureWords(503).words)
    return host
  }
  return {
    // Before anything was read nothing is known to be missing: a process that starts without its database says 503, not 404.
    bySlug: (slug) => {
      getHost()
      return bySlug.get(slug)
    },
    host: getHost,
    trouble: () => (answers ? (host ? undefined : 'there is no organisation yet') : 'the database does not answer'),
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
