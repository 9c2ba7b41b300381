import type { Tx } from '#core/work.ts'
import { findAllOrganisations, findOrganisationBySlug } from './organisation.store.ts'

/** An organisation by its slug, or undefined; organisations are public, so no key is needed. */
export const organisationBySlug = (tx: Tx, slug: string): ReturnType<typeof findOrganisationBySlug> =>
  findOrganisationBySlug(tx, slug)

/** Every organisation of the node. */
export const allOrganisations = (tx: Tx): ReturnType<typeof findAllOrganisations> => findAllOrganisations(tx)
