import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** What became of asking: a code is on its way, or a limit of the hour is reached. */
export type Asked = 'asked' | 'address' | 'network'

export interface Asking {
  readonly email: string
  readonly mark: Buffer
  readonly network: Buffer
  readonly locale: string
  readonly most: number
  readonly mostOfNetwork: number
  /** at whose page it is asked for */
  readonly organisation: string
}

export const askCode = async (tx: Tx, asking: Asking): Promise<Asked> => {
  const answer = await one<{ asked: Asked }>(
    tx,
    { name: 'sign_in.askCode', text: 'select sign_in.ask_code($1, $2, $3, $4, $5, $6, $7) as asked' },
    [asking.email, asking.mark, asking.network, asking.locale, asking.most, asking.mostOfNetwork, asking.organisation],
  )
  if (!answer) throw new Error('asking for a code was not answered')
  return answer.asked
}

/** The address that this browser signs in with, and its mark; undefined where it has not asked within the hour. */
export const findAsked = async (tx: Tx): Promise<{ email: string; mark: Buffer } | undefined> => {
  const found = await one<{ email: string | null; mark: Buffer }>(
    tx,
    { name: 'sign_in.askedAddress', text: 'select email, mark from sign_in.asked_address()' },
    [],
  )
  return found?.email ? { email: found.email, mark: found.mark } : undefined
}

export const useCode = async (
  tx: Tx,
  given: { readonly mark: Buffer; readonly codeHash: Buffer; readonly most: number },
): Promise<'good' | 'wrong' | 'too-many'> =>
  (
    await one<{ used: 'good' | 'wrong' | 'too-many' }>(
      tx,
      { name: 'sign_in.useCode', text: 'select sign_in.use_code($1, $2, $3) as used' },
      [given.mark, given.codeHash, given.most],
    )
  )?.used ?? 'wrong'

/** The account of an address; null where there is none that is open. */
export const findAccountFor = async (tx: Tx, email: string): Promise<string | undefined> =>
  (
    await one<{ id: string | null }>(tx, { name: 'sign_in.accountFor', text: 'select sign_in.account_for($1) as id' }, [
      email,
    ])
  )?.id ?? undefined

/** A code that somebody waits for. */
export interface WaitingCode {
  readonly id: string
  readonly mark: Buffer
  readonly email: string
  readonly locale: string
  /** at whose page it was asked for */
  readonly organisation: string | null
  readonly organisationName: Text | null
}

/** Is anybody waiting? Asked often, so it looks at nothing else. */
export const isCodeWaiting = async (tx: Tx): Promise<{ host: string } | undefined> =>
  one(
    tx,
    {
      name: 'sign_in.codeWaiting',
      text: `select app.host() as host where exists (select from sign_in.code where email is not null)`,
    },
    [],
  )

export const findWaitingCodes = (tx: Tx): Promise<WaitingCode[]> =>
  rows(
    tx,
    {
      name: 'sign_in.waitingCodes',
      text: `select c.id, c.mark, c.email, c.locale, c.organisation, o.name as "organisationName"
             from sign_in.code c left join places.organisation o on o.id = c.organisation
             where c.email is not null order by c.asked_at limit 50 for update of c skip locked`,
    },
    [],
  )

/** The code is made: its hash stands, its address is forgotten here, and its minutes begin. */
export const setCode = (
  tx: Tx,
  code: { readonly id: string; readonly codeHash: Buffer; readonly minutes: number },
): Promise<number> =>
  run(
    tx,
    {
      name: 'sign_in.setCode',
      text: `update sign_in.code set email = null, code_hash = $2,
               until = transaction_timestamp() + make_interval(mins => $3) where id = $1`,
    },
    [code.id, code.codeHash, code.minutes],
  )

/** Codes and wrong guesses that no limit counts any longer. */
export const forgetOldCodes = async (tx: Tx): Promise<void> => {
  await run(
    tx,
    {
      name: 'sign_in.forgetCodes',
      text: `delete from sign_in.code where asked_at < transaction_timestamp() - interval '1 day'`,
    },
    [],
  )
  await run(
    tx,
    {
      name: 'sign_in.forgetGuesses',
      text: `delete from sign_in.guess where at < transaction_timestamp() - interval '1 day'`,
    },
    [],
  )
}
