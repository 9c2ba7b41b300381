import type { Tx, Work } from '#core/work.ts'
import { findOrganisationIds as findIds, findOrganisationById, type OrganisationNamed } from './organisation.store.ts'

/** An organisation's name and how people reach it, by its id; for work that no request is behind. */
export const findOrganisation = (work: Work, id: string): Promise<OrganisationNamed | undefined> =>
  findOrganisationById(work.tx, id)

/** The ids of every organisation of the place, for timers that look at each of them in turn. */
export const findOrganisationIds = (tx: Tx): Promise<readonly string[]> => findIds(tx)
