import type { Tx } from '#core/work.ts'
import { one, run } from '#platform/db/rows.ts'
import type { Kept } from './kept.rules.ts'

/** What was kept for an account within the day. `host` keeps the accounts. */
export const findKept = (tx: Tx, host: string, account: string): Promise<Kept | undefined> =>
  one(
    tx,
    {
      name: 'sign_in.kept',
      text: `select id, path, form from sign_in.kept where org_id = $1 and account_id = $2
               and at > transaction_timestamp() - interval '1 day' order by at desc limit 1`,
    },
    [host, account],
  )

export const removeKept = (tx: Tx, host: string, account: string): Promise<number> =>
  run(tx, { name: 'sign_in.removeKept', text: 'delete from sign_in.kept where org_id = $1 and account_id = $2' }, [
    host,
    account,
  ])

export const forgetOldKept = (tx: Tx, host: string): Promise<number> =>
  run(
    tx,
    {
      name: 'sign_in.forgetKept',
      text: `delete from sign_in.kept where org_id = $1 and at < transaction_timestamp() - interval '1 day'`,
    },
    [host],
  )

/** The organisation that keeps the place's accounts; undefined before there is one. */
export const findHost = async (tx: Tx): Promise<string | undefined> =>
  (await one<{ host: string | null }>(tx, { name: 'sign_in.host', text: 'select app.host() as host' }, []))?.host ??
  undefined
