import type { Work } from '#core/work.ts'
import { together, type Wishes } from './wishes.rules.ts'
import { findOwnWishes, findWishesBehind } from './wishes.store.ts'

/** Whom it is about: their record at the work's organisation, and their link there where they have an account. */
export interface OfPerson {
  readonly record: string | undefined
  readonly link: string | null
}

/** How a person wants and may be told of things, as they said it themselves and as the organisation knows; both in one trip. */
export const findWishes = async (work: Work, of: OfPerson): Promise<Wishes | undefined> => {
  const [own, recorded] = await Promise.all([
    of.link ? findWishesBehind(work.tx, work.org, of.link) : undefined,
    of.record ? findOwnWishes(work.tx, { org: work.org, id: of.record }) : undefined,
  ])
  return together(own, recorded)
}
