import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { putProperties } from './property.store.ts'

/** An answered address that is a known property. */
export interface AnsweredAddress {
  readonly uprn: string
  readonly line1: string
  readonly line2?: string | undefined
  readonly town?: string | undefined
  readonly postcode: string
  readonly areas: readonly string[]
}

/** Notes properties that an organisation has to do with, as they are called now; returns their ids, each once. */
export const noteProperties = async (work: Work, addresses: readonly AnsweredAddress[]): Promise<readonly string[]> => {
  const each = new Map(addresses.map((address) => [address.uprn, address]))
  if (each.size === 0) return []
  const properties = [...each.values()].map(({ uprn, line1, line2, town, postcode, areas }) => ({
    id: newId(),
    uprn,
    lines: [line1, line2].filter((line) => line !== undefined),
    town: town ?? null,
    postcode,
    areas,
  }))
  return (await putProperties(work.tx, work.org, properties)).map(({ id }) => id)
}
