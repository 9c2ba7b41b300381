import { idleSeconds } from '#core/session-life.ts'
import type { Tx } from '#core/work.ts'
import { one } from '#platform/db/rows.ts'
import { tokenHash } from '#platform/db/who.ts'

const touch = { name: 'http.touch', text: 'select sign_in.touch(make_interval(secs => $1)) as done' }
const keep = { name: 'http.keepForm', text: 'select sign_in.keep_form($1, $2, $3) as kept' }
const drop = { name: 'http.dropKept', text: 'select sign_in.drop_kept($1) as done' }
const ranOut = { name: 'http.hasRunOut', text: 'select sign_in.has_run_out($1) as over' }

/** The session of this transaction is in use: it runs out that much later. */
export const touchSession = async (tx: Tx): Promise<void> => {
  await one(tx, touch, [idleSeconds])
}

/** Was this token's session a signed-in one that has run out, and was not ended on purpose? */
export const hasRunOut = async (tx: Tx, token: string): Promise<boolean> =>
  (await one<{ over: boolean }>(tx, ranOut, [tokenHash(token)]))?.over ?? false

/** Keeps what was sent with the token of a session that has run out, for its person alone. False where it is no such one. */
export const keepForm = async (
  tx: Tx,
  token: string,
  sent: { readonly path: string; readonly form: Readonly<Record<string, unknown>> },
): Promise<boolean> =>
  (await one<{ kept: boolean }>(tx, keep, [tokenHash(token), sent.path, JSON.stringify(sent.form)]))?.kept ?? false

/** What was kept has been sent again. */
export const dropKept = async (tx: Tx, id: string): Promise<void> => {
  await one(tx, drop, [id])
}
