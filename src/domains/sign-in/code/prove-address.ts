import type { Work } from '#core/work.ts'
import { addressText, type CodeLimits, codeText } from './code.rules.ts'
import { findAsked, useCode } from './code.store.ts'

/** A code as it was typed in a browser, for the address that the form names. */
export interface AddressTyped {
  readonly email: string
  readonly code: string
  mark(text: string): Buffer
}

/**
 * Takes a code once for whoever takes part without an account: nobody is signed in and no account is opened. `wrong` too
 * where this browser asked for a code to another address.
 */
export const proveAddress = async (
  work: Work,
  { email, code, mark }: AddressTyped,
  limits: CodeLimits,
): Promise<'good' | 'wrong' | 'too-many'> => {
  const asked = await findAsked(work.tx)
  if (!asked?.mark.equals(mark(addressText(email)))) return 'wrong'
  return useCode(work.tx, { mark: asked.mark, codeHash: mark(codeText(asked.mark, code)), most: limits.guesses })
}
