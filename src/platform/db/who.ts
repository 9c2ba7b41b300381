import { createHash } from 'node:crypto'
import type { Purpose } from '#core/actor.ts'
import type { Locale } from '#core/text.ts'

/** Who asks for a transaction on the web: what the browser holds and the route declares. */
export interface Who {
  /** the session's token as the cookie has it; hashed before it leaves this process */
  readonly token?: string | undefined
  /** the organisation whose page it is (its id) */
  readonly org: string
  /** the membership acted in, for staff */
  readonly membership?: string | undefined
  readonly purpose: Purpose
  readonly caseId?: string | undefined
  readonly locale: Locale
}

/** Which job, of which organisation; or an operator at the command line, who may act in a membership's name. */
export interface JobWho {
  readonly org: string
  readonly purpose: Purpose
  readonly caseId?: string | undefined
  readonly name: string
  readonly operator?: { readonly membership: string | undefined }
  readonly locale?: Locale
}

/** SHA-256 of a token or a secret: what the database keeps of it. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()
