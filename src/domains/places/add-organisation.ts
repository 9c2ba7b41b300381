import type { Work } from '#core/work.ts'
import { type NewOrganisation, addOrganisation as write } from './organisation.store.ts'

/** Founds an organisation, as a job or an operator of it; the first of a node becomes its host. */
export const addOrganisation = (work: Work, added: NewOrganisation): Promise<void> => write(work.tx, added)
