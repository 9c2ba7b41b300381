import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { openOwnAccount } from '../../people/open-own-account.ts'
import { signIn } from '../start-session.ts'
import { type CodeLimits, codeText } from './code.rules.ts'
import { findAccountFor, findAsked, useCode } from './code.store.ts'

/** A code as it was typed in a browser, and what that browser holds from now on if it is right. */
export interface CodeTyped {
  readonly code: string
  /** the token of the session after signing in */
  readonly token: string
  readonly device: string
  mark(text: string): Buffer
}

/** `nothing-asked`: this browser has not asked for a code. `closed`: the account of the address was ended. */
export type Proven = 'signed-in' | 'wrong' | 'too-many' | 'closed' | 'nothing-asked'

/**
 * Takes a code for the address that this browser asked with. Right, in time and for the first time, it signs in, and opens
 * the account where there was none. Says so in the host's journal, without saying who. `host` keeps the accounts.
 */
export const proveCode = async (
  work: Work,
  typed: CodeTyped,
  at: { host: string; limits: CodeLimits },
): Promise<Proven> => {
  const asked = await findAsked(work.tx)
  if (!asked) return 'nothing-asked'
  const codeHash = typed.mark(codeText(asked.mark, typed.code))
  const used = await useCode(work.tx, { mark: asked.mark, codeHash, most: at.limits.guesses })
  if (used !== 'good') return used
  const known = await findAccountFor(work.tx, asked.email)
  const account = known ?? newId()
  if (known === undefined && !(await openOwnAccount(work, { host: at.host, id: account, email: asked.email })))
    return 'closed'
  await signIn(work, { account, token: typed.token, device: typed.device })
  await work.append({ type: 'sign-in.completed', data: { by: 'email-code', opened: known === undefined } })
  return 'signed-in'
}
