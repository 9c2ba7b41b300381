import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import type { PersonFacts } from './person.rules.ts'
import { addLink, addRecord, findLinkedRecord, findOwnAccount } from './person.store.ts'

/** The record of whoever applies at this organisation, and their key there. `link` is undefined for a person without account. */
export interface OwnRecord {
  readonly record: string
  readonly link: string | undefined
}

/**
 * The organisation's record of the person who acts, made when there is none: with a link for an account, else opened by
 * the ticket that the person holds. `host` keeps the accounts; an account's email stands where the answers give none.
 */
export const ownRecord = async (
  work: Work,
  host: string,
  facts: PersonFacts & { ticket: string | undefined },
): Promise<OwnRecord> => {
  const { actor } = work
  const at = { org: work.org, now: work.now }
  if (actor.kind === 'person' && actor.link) {
    const linked = await findLinkedRecord(work.tx, work.org, actor.link)
    if (linked) return { record: linked.record, link: actor.link }
  }
  const record = newId()
  if (actor.kind !== 'person') {
    await addRecord(
      work.tx,
      { ...at, locks: facts.ticket ? [facts.ticket] : [] },
      { ...facts, id: record, locale: work.locale },
    )
    return { record, link: undefined }
  }
  const link = newId()
  const account = await findOwnAccount(work.tx, host, actor.account)
  const email = facts.email ?? account?.email ?? undefined
  const name = facts.name ?? (account?.name ? { full: account.name } : undefined)
  await Promise.all([
    addRecord(
      work.tx,
      { ...at, locks: [link] },
      { ...facts, ...(email ? { email } : {}), ...(name ? { name } : {}), id: record, locale: work.locale },
    ),
    addLink(work.tx, at, { id: link, account: actor.account, record, author: 'self' }),
  ])
  return { record, link }
}
