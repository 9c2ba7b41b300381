import type { Work } from '#core/work.ts'
import type { Wishes } from './wishes.rules.ts'
import { findOwnWishes, keepOwnWishes, keepRecordedWishes } from './wishes.store.ts'

/** What a person has said of themselves in their account. `host` keeps the accounts. */
export const findAccountWishes = (work: Work, host: string, account: string): Promise<Wishes | undefined> =>
  findOwnWishes(work.tx, { org: host, id: account })

/** Keeps what a person says of themselves, for every organisation of the place. The event says that, and nothing of what. */
export const keepAccountWishes = async (work: Work, host: string, account: string, wishes: Wishes): Promise<void> => {
  await keepOwnWishes(work.tx, { org: host, id: account }, wishes, work.now)
  await work.append({ type: 'contact.changed', data: { of: 'account' } })
}

/** What the work's organisation knows of a person in its own record. */
export const findRecordWishes = (work: Work, record: string): Promise<Wishes | undefined> =>
  findOwnWishes(work.tx, { org: work.org, id: record })

/** Keeps what an organisation is told of a person, by them or for them, with a case of theirs. */
export const keepRecordWishes = async (
  work: Work,
  of: { readonly record: string; readonly caseId: string; readonly link: string | null },
  wishes: Wishes,
): Promise<void> => {
  await keepRecordedWishes(work.tx, { org: work.org, id: of.record, caseId: of.caseId }, wishes, work.now)
  await work.append({
    type: 'contact.changed',
    caseId: of.caseId,
    ...(of.link ? { for: of.link } : {}),
    data: { of: 'record' },
  })
}
