import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** What a provider told of: which payment, never what happened to it. */
export interface Notice {
  readonly provider: string
  readonly providerId: string
}

export const takeNotice = (tx: Tx, org: string, notice: Notice): Promise<unknown> =>
  one(tx, { name: 'payments.takeNotice', text: 'select payments.take_notice($1, $2, $3)' }, [
    org,
    notice.provider,
    notice.providerId,
  ])

/** The organisations whose inbox has something in it; the inbox is the node's own table, so no organisation's key is needed. */
export const findNoticeOrganisations = (tx: Tx): Promise<{ org: string }[]> =>
  rows(tx, { name: 'payments.noticeOrganisations', text: 'select distinct org_id as org from payments.notice' }, [])

/**
 * Takes from an organisation's inbox what names a payment of ours, or a refund: the attempts to ask of. What names neither is
 * left, because a payment's notice may come before the answer that made it.
 */
export const drainNotices = (tx: Tx, org: string): Promise<{ id: string }[]> =>
  rows(
    tx,
    {
      name: 'payments.drainNotices',
      text: `with known as (
               select n.id as notice, a.id from payments.notice n
                 join payments.attempt a on a.org_id = n.org_id and a.provider_id = n.provider_id and a.provider = n.provider
                 where n.org_id = $1
               union
               select n.id, a.id from payments.notice n join payments.refund r on r.org_id = n.org_id and r.provider_id = n.provider_id
                 join payments.attempt a on a.org_id = r.org_id and a.id = r.attempt_id and a.provider = n.provider
                 where n.org_id = $1),
             gone as (delete from payments.notice where org_id = $1 and id in (select notice from known))
             select distinct id from known`,
    },
    [org],
  )

/** What has waited in the inbox since before `before` and is nobody's. */
export const findStrangers = (tx: Tx, org: string, before: Temporal.Instant): Promise<Notice[]> =>
  rows(
    tx,
    {
      name: 'payments.strangers',
      text: `select distinct provider, provider_id as "providerId" from payments.notice
             where org_id = $1 and received_at < $2 order by 1, 2 limit 20`,
    },
    [org, before],
  )

export const dropNotices = (tx: Tx, org: string, notice: Notice): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.dropNotices',
      text: 'delete from payments.notice where org_id = $1 and provider = $2 and provider_id = $3',
    },
    [org, notice.provider, notice.providerId],
  )

export const keepStranger = (
  tx: Tx,
  at: { org: string; id: string; now: Temporal.Instant },
  notice: Notice,
): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.keepStranger',
      text: `insert into payments.unmatched (org_id, id, provider, provider_id, found_at) values ($1, $2, $3, $4, $5)
             on conflict do nothing`,
    },
    [at.org, at.id, notice.provider, notice.providerId, at.now],
  )
